public import LinearProgramming
public import Planning
public import Staffing

/// Answers what would be different: plans varied scenarios from a plan that is known.
public struct WhatIf<Solver: LinearSolver>: Sendable {
  private let optimizer: Optimizer<Solver>
  private let base: Plan
  private let options: PlanOptions

  /// Questions to a plan.
  ///
  /// - Parameters:
  ///   - solver: Solves linear programs.
  ///   - base: The plan as it is.
  ///   - options: How long and how hard each question is planned.
  public init(solver: Solver, base: Plan, options: PlanOptions) {
    optimizer = Optimizer(solver: solver)
    self.base = base
    self.options = options
  }

  /// The plan of a varied scenario, begun from the plan as it is.
  ///
  /// A scenario in which nothing is different has the plan as it is.
  ///
  /// - Parameters:
  ///   - scenario: The varied scenario, with the months of the base's.
  ///   - variation: What is different.
  ///   - staysNear: Whether, of plans that are as good within the gap, the one with the fewest moves is taken.
  ///   - progress: Told where the run stands, on any thread.
  /// - Returns: The answer.
  /// - Throws: `PlanningError` where no audited plan came out, `SolverError` where the solver broke down.
  public func answer(
    _ scenario: Scenario, _ variation: Variation, staysNear: Bool = false,
    progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> WhatIfAnswer {
    guard scenario.hash != base.scenario.hash else {
      return WhatIfAnswer(name: variation.name, note: variation.note, plan: base, moves: [])
    }
    var options = options
    options.start = CarriedSeats(from: base.scenario, into: scenario).decisions(base.decisions)
    options.staysNearStart = staysNear
    let plan = try optimizer.plan(scenario, options, progress: progress)
    return WhatIfAnswer(
      name: variation.name, note: variation.note, plan: plan, moves: TeamMove.between(base, plan))
  }
}
