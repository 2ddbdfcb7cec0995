internal import GLPKSolver
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import Staffing
internal import Synchronization
internal import WhatIf

extension PlanRun {
  /// Estimates what a step of each limit is worth, without planning.
  ///
  /// - Parameters:
  ///   - kinds: Of which limits.
  ///   - draft: What the scenario was made of.
  ///   - scenario: The scenario as it is.
  ///   - options: Threads, and how long and how hard.
  /// - Returns: The steps, ranked.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func quickWorth(
    of kinds: Set<LimitStep.Kind>, _ draft: ScenarioDraft, _ scenario: Scenario, _ options: PlanOptions
  ) throws -> WorthEstimate {
    let line = ProgressLine(desk.console, catalogue, isForced: isProgressForced)
    defer { line.clear() }
    let (clock, say) = (Stopwatch(), catalogue)
    let done = Atomic(0)
    return try watched(scenario, options) { options, _ in
      var work: Int?
      if case .units(let units) = options.work { work = units }
      let limits = Limits(
        work: work, deadline: options.seconds.map { .now + .seconds($0) },
        cancellation: options.cancellation)
      let quick = QuickWorth(
        solver: GLPKSolver(), draft: draft, scenario, threads: options.threads, limits: limits)
      return try quick.estimate(of: kinds) { count in
        let seconds = clock.seconds
        let place = done.add(1, ordering: .relaxed).newValue
        line.show(say.estimateProgress(place, of: count, seconds: seconds), seconds: seconds)
      }
    }
  }
}
