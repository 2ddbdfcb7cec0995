import Dispatch
public import LinearProgramming
import Planning
public import Staffing
import Synchronization

/// Plans the scenarios of a sweep side by side, each on one thread, and keeps nothing of them but their records.
///
/// A record depends on its scenario, the plan as it is and the options alone: not on the others, their order or the number of threads.
public struct SweepRunner<Solver: LinearSolver>: Sendable {
  let solver: Solver
  let draft: ScenarioDraft
  let base: Plan
  let cases: SweepCases
  let options: SweepOptions

  /// A runner.
  ///
  /// - Parameters:
  ///   - solver: Solves linear programs.
  ///   - draft: What the scenario as it is was made of.
  ///   - base: The plan as it is: all plans begin from its teams.
  ///   - cases: The scenarios.
  ///   - options: How long and how hard.
  public init(
    solver: Solver, draft: ScenarioDraft, base: Plan, cases: SweepCases, options: SweepOptions
  ) {
    self.solver = solver
    self.draft = draft
    self.base = base
    self.cases = cases
    self.options = options
  }

  /// Plans scenarios, and hands out each record as soon as it is made.
  ///
  /// Records that a request to stop may have touched are never handed out.
  ///
  /// - Parameters:
  ///   - indices: Which scenarios, begun in this order.
  ///   - threads: How many at the same time, at least 1.
  ///   - sink: Takes a record; called by one thread at a time. An error ends the sweep.
  /// - Returns: Whether all were planned; not where somebody asked to stop.
  /// - Throws: What `sink` throws, `SolverError` where bounds are asked for and the solver broke down.
  public func run(
    _ indices: [Int], threads: Int, sink: @Sendable (SweepRecord) throws -> Void
  ) throws -> Bool {
    try each(indices, threads: threads, needsBounds: options.effort == .bound) { index, worker in
      let effort = options.effort(for: index)
      if effort == .bound, let record = worker.boundedFuture(at: index) { return record }
      return try worker.record(of: cases[index], effort)
    } sink: { _, record in
      try sink(record)
    }
  }

  /// The scenarios that may be the worst, by what no plan of them can be below once contract fees are taken off.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - threads: How many bounds are found at the same time, at least 1.
  ///   - progress: Told after each, by one thread at a time.
  /// - Returns: Their indices, ascending; `nil` where somebody asked to stop. Scenarios of which nothing is known are among the first
  ///   to be taken, those that cannot be planned are never.
  /// - Throws: `SolverError` where the solver broke down.
  public func mostDamaging(
    _ count: Int, threads: Int, progress: @Sendable () -> Void = {}
  ) throws -> [Int]? {
    let found = Mutex([(index: Int, damage: Double)]())
    let isComplete = try each(Array(0..<cases.count), threads: threads, needsBounds: true) { index, worker in
      worker.leastDamage(of: index)
    } sink: { index, damage in
      if damage > -.infinity { found.withLock { $0.append((index, damage)) } }
      progress()
    }
    guard isComplete else { return nil }
    let sorted = found.withLock { $0 }.sorted { $0.damage == $1.damage ? $0.index < $1.index : $0.damage > $1.damage }
    return sorted.prefix(count).map(\.index).sorted()
  }

  /// Does something with each scenario on a few threads; what a request to stop may have touched is dropped.
  private func each<Value: Sendable>(
    _ indices: [Int], threads: Int, needsBounds: Bool,
    _ work: @Sendable (Int, SweepWorker<Solver>) throws -> Value?,
    sink: @Sendable (Int, Value) throws -> Void
  ) throws -> Bool {
    let stop = Cancellation(under: options.plan.cancellation)
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    let gate = Mutex(0)
    let worker = try SweepWorker(self, needsBounds: needsBounds, stop: stop)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, indices.count))) { _ in
      do {
        while !stop.isRequested {
          let place = next.add(1, ordering: .relaxed).oldValue
          guard place < indices.count else { return }
          guard let value = try work(indices[place], worker) else { continue }
          try gate.withLock { done in
            guard !stop.isRequested else { return }
            do { try sink(indices[place], value) } catch {
              stop.request()
              throw error
            }
            done += 1
          }
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
        stop.request()
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return gate.withLock { $0 } == indices.count
  }
}
