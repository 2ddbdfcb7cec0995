public import LinearProgramming
import Planning
public import Staffing

/// Estimates what a step of each limit is worth by relaxations, without a plan.
public struct QuickWorth<Solver: LinearSolver>: Sendable {
  private let optimizer: Optimizer<Solver>
  private let draft: ScenarioDraft
  private let scenario: Scenario
  private let threads: Int
  private let limits: Limits

  /// Questions to a scenario.
  ///
  /// - Parameters:
  ///   - solver: Solves linear programs.
  ///   - draft: What the scenario was made of.
  ///   - scenario: The scenario as it is.
  ///   - threads: How many steps are reckoned at the same time; the estimates are the same for any number.
  ///   - limits: Work for each step; clock and Ctrl-C for all of it.
  public init(solver: Solver, draft: ScenarioDraft, _ scenario: Scenario, threads: Int, limits: Limits) {
    optimizer = Optimizer(solver: solver)
    self.draft = draft
    self.scenario = scenario
    self.threads = threads
    self.limits = limits
  }

  /// The steps of some limits with what they may be worth.
  ///
  /// - Parameters:
  ///   - kinds: Of which limits.
  ///   - progress: Told how many steps there are and that one more is done, on any thread.
  /// - Returns: The estimates, ranked.
  /// - Throws: `SolverError` where the solver broke down, `ScenarioRefused` where a step makes no scenario.
  public func estimate(
    of kinds: Set<LimitStep.Kind>, progress: (@Sendable (Int) -> Void)? = nil
  ) throws -> WorthEstimate {
    let base = try optimizer.firstRelaxation(of: scenario, threads: threads, limits: limits)
    var known: RelaxationPoint?
    if case .point(let point) = base { known = point }
    let steps = LimitSteps(draft: draft, scenario, near: known).all(kinds)
    if case .stopped = base {
      return WorthEstimate(
        scenario, isContradictory: false, isCut: true, steps.map { StepEstimate($0, .notReached) })
    }
    let varied = try steps.map { step in
      step.isIdle ? scenario : try Scenario(step.variation.applied(to: draft))
    }
    let asked = steps.indices.filter { !steps[$0].isIdle }
    let answers = try optimizer.relaxations(of: asked.map { varied[$0] }, near: known, threads: threads, limits: limits)
    {
      progress?(asked.count)
    }
    var all = [RelaxationAnswer](repeating: base, count: steps.count)
    for (place, answer) in zip(asked, answers) { all[place] = answer }
    let estimates = steps.indices.map { estimate(steps[$0], all[$0], varied[$0], against: known) }
    return WorthEstimate(scenario, isContradictory: known == nil, isCut: false, estimates)
  }

  private func estimate(
    _ step: LimitStep, _ answer: RelaxationAnswer, _ varied: Scenario, against base: RelaxationPoint?
  ) -> StepEstimate {
    let relaxed = LimitOrder(varied, over: scenario).newRelaxations
    switch (answer, base) {
    case (.stopped, _): return StepEstimate(step, .notReached, relaxed: relaxed)
    case (.cannot, nil): return StepEstimate(step, .incomparable, relaxed: relaxed)
    case (.cannot, _?): return StepEstimate(step, .breaksRules, relaxed: relaxed)
    case (.point, nil): return StepEstimate(step, .mayKeepRules, relaxed: relaxed)
    case (.point(let point), let base?):
      var estimate = StepEstimate(step, .estimated, relaxed: relaxed)
      let sign = step.direction == .more ? 1.0 : -1.0
      // Less than what sums of many numbers are exact to is nothing.
      let room = 1e-7 * max(1, abs(base.money) + abs(base.rulePrices))
      func difference(_ before: Double, _ after: Double) -> Double {
        abs(before - after) <= room ? 0 : sign * (before - after)
      }
      estimate.amount = difference(base.objective, point.objective)
      estimate.money = difference(base.money, point.money)
      estimate.rulePrices = difference(base.rulePrices, point.rulePrices)
      estimate.hours = difference(base.shortfallHours, point.shortfallHours)
      estimate.payroll = sign * (payroll(varied) - payroll(scenario))
      return estimate
    }
  }

  /// What is owed whether used or not: no decision changes it.
  private func payroll(_ scenario: Scenario) -> Double {
    let nothing = Decisions(
      assignments: [], mainContacts: [], hours: [], freelance: [],
      accepted: Table(scenario.opportunities.map { _ in false }))
    return PlanSummary(scenario, nothing).money.payroll
  }
}
