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
  ///   - mostChanges: How many people may join teams of the plan as it is by choice, as `FormerTeamsRule` counts them.
  ///   - progress: Told where the run stands, on any thread.
  /// - Returns: The answer.
  /// - Throws: `PlanningError` where no audited plan came out, `SolverError` where the solver broke down.
  public func answer(
    _ scenario: Scenario, _ variation: Variation, staysNear: Bool = false, mostChanges: Int? = nil,
    progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> WhatIfAnswer {
    try answer(scenario, variation, from: nil, staysNear: staysNear, mostChanges: mostChanges, progress: progress)
  }

  /// The best plans of a varied scenario with 0, 1, 2 … changes, and at last with as many as it takes.
  ///
  /// Each plan is begun from the one before, so that fewer changes are never better by more than its gap.
  ///
  /// - Parameters:
  ///   - scenario: The varied scenario, with the months of the base's.
  ///   - variation: What is different.
  ///   - most: The most changes that are tried one by one, at least 0.
  ///   - progress: Told where the run stands, on any thread.
  /// - Returns: By changes allowed; the last one, without a limit, has the fewest that its gap allows.
  /// - Throws: `PlanningError` where no audited plan came out, `SolverError` where the solver broke down.
  public func curve(
    _ scenario: Scenario, _ variation: Variation, upTo most: Int, progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> [WhatIfAnswer] {
    let free = try answer(scenario, variation, staysNear: true, progress: progress)
    var points: [WhatIfAnswer] = []
    // With a limit that the free plan keeps nothing new is asked.
    for limit in 0..<max(0, min(free.changes, most + 1)) {
      try points.append(
        answer(
          scenario, variation, from: points.last?.plan.decisions, staysNear: true, mostChanges: limit,
          progress: progress))
    }
    return points + [free]
  }

  private func answer(
    _ scenario: Scenario, _ variation: Variation, from start: Decisions?, staysNear: Bool, mostChanges: Int?,
    progress: (@Sendable (Progress) -> Void)?
  ) throws -> WhatIfAnswer {
    guard scenario.hash != base.scenario.hash else {
      return WhatIfAnswer(
        name: variation.name, note: variation.note, plan: base, moves: [], changes: 0, mostChanges: mostChanges)
    }
    let carried = CarriedSeats(from: base.scenario, into: scenario).decisions(base.decisions)
    let former = FormerTeams(carried, mostChanges: mostChanges ?? .max)
    var options = options
    options.start = start ?? carried
    options.staysNearStart = staysNear
    // The page holds it against the plan as it is.
    options.compares = false
    let plan = try optimizer.plan(
      mostChanges == nil ? scenario : scenario.keeping(former), options, progress: progress)
    return WhatIfAnswer(
      name: variation.name, note: variation.note, plan: plan, moves: TeamMove.between(base, plan),
      changes: FormerTeamsRule.changes(PlanView(plan.scenario, plan.decisions), from: former), mostChanges: mostChanges)
  }
}
