import Dispatch
import Synchronization

/// Runs independent jobs on a few threads; results come in index order, whatever the thread count.
enum Batches {
  /// Runs `count` jobs, each once.
  ///
  /// - Parameters:
  ///   - count: How many jobs there are.
  ///   - threads: How many may run at the same time, at least 1.
  ///   - job: What to do, given the job's index; may run on any thread.
  /// - Returns: The results in index order.
  /// - Throws: The error of the first job by index that threw.
  static func run<Result: Sendable, Failure: Error>(
    _ count: Int, threads: Int, _ job: @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    guard threads > 1, count > 1 else { return try (0..<count).map(job) }
    let next = Atomic(0)
    let results = Mutex([Swift.Result<Result, Failure>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = Swift.Result { () throws(Failure) in try job(index) }
        results.withLock { $0[index] = result }
      }
    }
    var found: [Result] = []
    for result in results.withLock({ $0 }) {
      if let result { found.append(try result.get()) }
    }
    return found
  }
}
