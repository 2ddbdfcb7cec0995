internal import Synchronization

/// A flag that a signal handler or another thread raises and a solver reads.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  /// A flag that is not raised.
  public init() {}

  /// Whether somebody asked to stop.
  public var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Asks to stop; it cannot be taken back.
  public func request() { flag.store(true, ordering: .relaxed) }
}
