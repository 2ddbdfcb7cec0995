internal import GLPKSolver
internal import Planning
internal import Reporting
internal import Staffing

extension PlanRun {
  /// Plans from the happiest clients to the highest profit.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - count: How many plans to make.
  ///   - options: How long and how hard each plan is searched.
  /// - Returns: The plans, or `nil` where none that keeps all rules was found.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func tradeoff(_ scenario: Scenario, plans count: Int, _ options: PlanOptions) throws -> Tradeoff? {
    let line = ProgressLine(desk.console, catalogue, isForced: isProgressForced)
    defer { line.clear() }
    let (clock, say) = (Stopwatch(), catalogue)
    return try watched(scenario, options) { options, _ in
      try Optimizer(solver: GLPKSolver()).tradeoff(scenario, plans: count, options) { place, progress in
        let seconds = clock.seconds
        line.show(say.tradeoffProgress(place, of: count, seconds: seconds, gap: progress.gap), seconds: seconds)
      }
    }
  }
}
