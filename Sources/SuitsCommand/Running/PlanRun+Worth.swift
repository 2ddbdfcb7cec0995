internal import GLPKSolver
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import Staffing
internal import WhatIf

extension PlanRun {
  /// What steps of limits are worth, one after the other; Ctrl-C ends it with what is known by then.
  ///
  /// - Parameters:
  ///   - kinds: Of which limits.
  ///   - draft: What the scenario was made of.
  ///   - base: The plan as it is.
  ///   - options: How long and how hard each step is planned.
  /// - Returns: The steps, ranked.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func worth(
    of kinds: Set<LimitStep.Kind>, _ draft: ScenarioDraft, _ base: Plan, _ options: PlanOptions
  ) throws -> WorthAnswer {
    let steps = Worth(solver: GLPKSolver(), draft: draft, base: base, options: options).steps(of: kinds)
    let line = ProgressLine(desk.console, catalogue, isForced: isProgressForced)
    defer { line.clear() }
    let clock = Stopwatch()
    var answers: [StepAnswer] = []
    for (place, step) in steps.enumerated() where !InterruptWatch.cancellation.isRequested {
      let say = catalogue
      let answer = try watched(base.scenario, options) { options, _ in
        try Worth(solver: GLPKSolver(), draft: draft, base: base, options: options).answer(step) { progress in
          let seconds = clock.seconds
          line.show(
            say.worthProgress(
              place + 1, of: steps.count, step, in: base.scenario, seconds: seconds, gap: progress.gap),
            seconds: seconds)
        }
      }
      answers.append(answer)
    }
    return WorthAnswer(base: base, answers, skipped: steps.count - answers.count)
  }
}
