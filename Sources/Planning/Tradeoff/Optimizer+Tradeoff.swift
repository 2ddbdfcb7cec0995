import LinearProgramming
public import Staffing

extension Optimizer {
  /// Plans between the happiest clients and the highest profit, in equal steps of profit.
  ///
  /// Goals in order are left aside: here the two masters are weighed by nobody.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - count: How many plans to make, at least 2; fewer come out where some are beaten by others.
  ///   - options: How long and how hard each plan is searched.
  ///   - progress: Told which plan is being made, counted from 1, and where its search stands, on any thread.
  /// - Returns: Audited plans, or `nil` where no plan that keeps all rules was found.
  /// - Throws: ``PlanningError`` where no audited plan came out, `SolverError` where the solver broke down.
  public func tradeoff(
    _ scenario: Scenario, plans count: Int = 7, _ options: PlanOptions = PlanOptions(),
    progress: (@Sendable (Int, Progress) -> Void)? = nil
  ) throws -> Tradeoff? {
    precondition(count >= 2, "A trade-off has two ends.")
    return try TradeoffRun(solver: solver, scenario: scenario, options: options, progress: progress).tradeoff(count)
  }
}
