public import LinearProgramming
public import Staffing

/// Plans scenarios: the one call that users of the library need.
///
/// ```swift
/// let plan = try Optimizer(solver: GLPKSolver()).plan(scenario)
/// ```
public struct Optimizer<Solver: LinearSolver>: Sendable {
  let solver: Solver

  /// An optimizer on top of a linear solver.
  ///
  /// - Parameter solver: Solves linear programs.
  public init(solver: Solver) { self.solver = solver }

  /// Plans a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - options: How long and how hard.
  ///   - progress: Told where the run stands, on any thread.
  /// - Returns: An audited plan; where no plan keeps all rules, one that breaks as few as possible by weight, and says so.
  /// - Throws: ``PlanningError`` where no audited plan came out, `SolverError` where the solver broke down.
  public func plan(
    _ scenario: Scenario, _ options: PlanOptions = PlanOptions(), progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> Plan {
    try PlanningRun(solver: solver, scenario: scenario, options: options, progress: progress).plan()
  }
}

/// Why there is no plan: a defect of suits, or a limit that ended the run before any plan was found.
public enum PlanningError: Error, Sendable {
  /// The plan that was found did not pass its audit; it is never given out.
  case auditFailed(AuditReport)
  /// The clock, the work limit or Ctrl-C came before any plan was found.
  case stoppedBeforePlan(Limit?)
  /// No hours satisfy what cannot be broken: accepted opportunities ask for more than people have.
  case impossible
}
