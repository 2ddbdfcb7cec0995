internal import Synchronization

/// A flag that a signal handler or another thread raises and a solver reads.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)
  private let whole: Cancellation?

  /// A flag that is not raised by itself.
  ///
  /// - Parameter whole: A flag that raises this one, too, if any does.
  public init(under whole: Cancellation? = nil) { self.whole = whole }

  /// Whether somebody asked to stop.
  public var isRequested: Bool { flag.load(ordering: .relaxed) || whole?.isRequested == true }

  /// Asks to stop; it cannot be taken back.
  public func request() { flag.store(true, ordering: .relaxed) }
}
