public import LinearProgramming
public import Planning
public import Staffing

/// Measures what a step of each limit is worth: the scenario with the step is planned from the plan as it is.
public struct Worth<Solver: LinearSolver>: Sendable {
  private let solver: Solver
  private let draft: ScenarioDraft
  private let base: Plan
  private let options: PlanOptions

  /// Questions to a plan.
  ///
  /// - Parameters:
  ///   - solver: Solves linear programs.
  ///   - draft: What the scenario was made of.
  ///   - base: The plan as it is.
  ///   - options: How long and how hard each step is planned.
  public init(solver: Solver, draft: ScenarioDraft, base: Plan, options: PlanOptions) {
    self.solver = solver
    self.draft = draft
    self.base = base
    self.options = options
  }

  /// The steps there are.
  ///
  /// - Parameter kinds: Of which limits.
  /// - Returns: By limit, then by role, more before less.
  public func steps(of kinds: Set<LimitStep.Kind>) -> [LimitStep] { LimitSteps(draft: draft, plan: base).all(kinds) }

  /// Plans a step.
  ///
  /// - Parameters:
  ///   - step: One of ``steps(of:)``.
  ///   - progress: Told where the run stands, on any thread.
  /// - Returns: The answer; its plan is missing where a limit ended the run before one was found, or where none exists.
  /// - Throws: `PlanningError` where a plan failed its audit, `SolverError` where the solver broke down, `ScenarioRefused` where
  ///   the step makes no scenario.
  public func answer(_ step: LimitStep, progress: (@Sendable (Progress) -> Void)? = nil) throws -> StepAnswer {
    guard !step.isIdle else { return StepAnswer(step, base, base: base.scenario) }
    let varied = try Scenario(step.variation.applied(to: draft))
    do {
      let plan = try WhatIf(solver: solver, base: base, options: options)
        .answer(varied, step.variation, progress: progress).plan
      return StepAnswer(step, plan, base: base.scenario)
    } catch PlanningError.stoppedBeforePlan {
      return StepAnswer(step, nil, base: base.scenario)
    } catch PlanningError.impossible {
      return StepAnswer(step, nil, base: base.scenario)
    }
  }
}
