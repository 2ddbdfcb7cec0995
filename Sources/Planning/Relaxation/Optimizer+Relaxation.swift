public import LinearProgramming
public import Staffing

extension Optimizer {
  /// The best way to share out work in any parts, all rules kept; goals in order do not count.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - known: A point of a scenario that is little different: the search begins with whoever meets there.
  ///   - limits: Where to stop.
  /// - Returns: The answer.
  /// - Throws: `SolverError` where the solver broke down.
  public func relaxation(
    of scenario: Scenario, near known: RelaxationPoint? = nil, limits: Limits = Limits()
  ) throws -> RelaxationAnswer {
    if limits.reached != nil { return .stopped }
    let model = CompactModel(scenario, splitsCash: true)
    let solution = try Sifting(solver: solver, task: SearchTask(model))
      .solve(start: known?.start(for: model), limits: limits)
    switch solution.termination {
    case .optimal: return .point(RelaxationPoint(model, solution))
    case .infeasible: return .cannot
    default: return .stopped
    }
  }

  /// The same for several scenarios, some at the same time.
  ///
  /// - Parameters:
  ///   - scenarios: The questions.
  ///   - known: A point of a scenario that they are little different from.
  ///   - threads: How many are reckoned at the same time; the answers are the same for any number.
  ///   - limits: Work for each; clock and Ctrl-C for all.
  ///   - answered: Told after each, on any thread.
  /// - Returns: The answers in the order of scenarios.
  /// - Throws: `SolverError` where the solver broke down.
  public func relaxations(
    of scenarios: [Scenario], near known: RelaxationPoint?, threads: Int, limits: Limits,
    answered: (@Sendable () -> Void)? = nil
  ) throws -> [RelaxationAnswer] {
    try Batches.run(scenarios.count, threads: threads) { place in
      defer { answered?() }
      return try relaxation(of: scenarios[place], near: known, limits: limits)
    }
  }
}
