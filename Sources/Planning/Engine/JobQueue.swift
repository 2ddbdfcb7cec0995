import Dispatch
import LinearProgramming
import Synchronization

/// A few threads that run jobs in the order in which they were given.
///
/// A search starts jobs ahead and takes their results in an order of its own, so that what each job knows, and with it every
/// result, is the same for any number of threads. With one thread jobs run where a result is waited for.
final class JobQueue: Sendable {
  /// Raised when nobody waits for results any more, or when what it was made from is.
  let cancellation: Cancellation
  private let threads: Int
  private let state = Mutex(State())
  private let workers = DispatchGroup()

  private struct State {
    /// Jobs that nobody has begun; the first of them is at `next`.
    var jobs: [@Sendable () -> Void] = []
    var next = 0
    var workers = 0

    mutating func take() -> (@Sendable () -> Void)? {
      guard next < jobs.count else { return nil }
      defer {
        next += 1
        if next == jobs.count { (jobs, next) = ([], 0) }
      }
      return jobs[next]
    }
  }

  /// A queue.
  ///
  /// - Parameters:
  ///   - threads: How many jobs may run at the same time, at least 1.
  ///   - cancellation: What ends all of them, if anything does.
  init(threads: Int, under cancellation: Cancellation?) {
    self.threads = threads
    self.cancellation = Cancellation(under: cancellation)
  }

  /// Limits of a job: others', and that nobody waits for its result any more.
  ///
  /// - Parameter limits: What else ends it.
  /// - Returns: The limits.
  func limits(_ limits: Limits) -> Limits {
    var own = limits
    own.cancellation = cancellation
    return own
  }

  /// Gives a job to the threads.
  ///
  /// - Parameter work: What to do; may run on any thread.
  /// - Returns: The job.
  func start<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) -> Job<Value> {
    let job = Job(work)
    let begins = state.withLock { state in
      state.jobs.append { job.run() }
      guard threads > 1, state.workers < threads else { return false }
      state.workers += 1
      return true
    }
    if begins { DispatchQueue.global().async(group: workers) { self.drain() } }
    return job
  }

  /// Waits for a job.
  ///
  /// - Parameter job: One of this queue's.
  /// - Returns: Its result.
  /// - Throws: Whatever the job threw.
  func result<Value>(of job: Job<Value>) throws -> Value {
    if threads == 1 {
      while !job.isDone, let next = state.withLock({ $0.take() }) { next() }
    }
    return try job.result()
  }

  /// Drops what has not begun and waits for the rest, which is asked to end.
  func stop() {
    cancellation.request()
    state.withLock { ($0.jobs, $0.next) = ([], 0) }
    workers.wait()
  }

  /// What a thread does until nothing waits.
  private func drain() {
    while let job = state.withLock({ state in
      let job = state.take()
      if job == nil { state.workers -= 1 }
      return job
    }) { job() }
  }
}
