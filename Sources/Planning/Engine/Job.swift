import Dispatch
import Synchronization

/// What a thread of a ``JobQueue`` is to do, and what came of it.
final class Job<Value: Sendable>: Sendable {
  private let work: @Sendable () throws -> Value
  private let outcome = Mutex<Result<Value, any Error>?>(nil)
  private let ended = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () throws -> Value) { self.work = work }

  /// Does it; once.
  func run() {
    let found = Result { try work() }
    outcome.withLock { $0 = found }
    ended.signal()
  }

  /// Whether it has been done.
  var isDone: Bool { outcome.withLock { $0 != nil } }

  /// Waits until it is done; once.
  ///
  /// - Returns: What came of it.
  /// - Throws: Whatever it threw.
  func result() throws -> Value {
    ended.wait()
    guard let outcome = outcome.withLock({ $0 }) else { preconditionFailure("a job ends with an outcome") }
    return try outcome.get()
  }
}
