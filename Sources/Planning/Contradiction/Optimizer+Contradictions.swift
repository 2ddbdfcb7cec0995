import LinearProgramming
public import Staffing

extension Optimizer {
  /// Whether the rules of a scenario can hold together; where they cannot, smallest sets that clash, and what giving up each rule costs.
  ///
  /// Work and clock are for all of it; of the options ``PlanOptions/start`` and work in stretches are not read.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - options: How long and how hard.
  ///   - most: How many contradictions are told at most, at least 1.
  ///   - reckonsWaysOut: Whether it is reckoned what giving up each rule makes of the plan.
  ///   - progress: Told where the run stands, on any thread.
  /// - Returns: What clashes, one contradiction after the other.
  /// - Throws: ``PlanningError/impossible`` where not even breaking rules gives a plan, `SolverError` where the solver broke down.
  public func contradictions(
    in scenario: Scenario, _ options: PlanOptions = PlanOptions(), atMost most: Int = 5, reckonsWaysOut: Bool = true,
    progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> ContradictionReport {
    precondition(most >= 1, "At least one contradiction is told.")
    return try ContradictionSearch(
      solver: solver, scenario: scenario, options: options, most: most, reckonsWaysOut: reckonsWaysOut,
      progress: progress
    ).report()
  }
}
