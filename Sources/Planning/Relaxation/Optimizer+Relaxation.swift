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
    return try relaxation(model, from: known?.start(for: model), limits)
  }

  /// The same without anything known: of a large scenario the search begins with the teams of a rough plan.
  ///
  /// Those that a plan uses make a first program that can be satisfied; without, all may have to take part in it.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - threads: Threads of the planning; the answer is the same for any number.
  ///   - limits: Where to stop.
  /// - Returns: The answer.
  /// - Throws: `SolverError` where the solver broke down.
  public func firstRelaxation(of scenario: Scenario, threads: Int, limits: Limits) throws -> RelaxationAnswer {
    if limits.reached != nil { return .stopped }
    let model = CompactModel(scenario, splitsCash: true)
    guard model.program.columnCount > Self.columnsToPlanFirst else { return try relaxation(model, from: nil, limits) }
    var options = PlanOptions()
    (options.gap, options.compares, options.threads) = (0.1, false, threads)
    options.work = .units(min(limits.work ?? .max, Self.roughWork))
    (options.seconds, options.cancellation) = (limits.secondsLeft, limits.cancellation)
    do {
      let rough = try plan(scenario, options)
      var left = limits
      left.work = limits.work.map { max(0, $0 - rough.proof.work) }
      if left.reached != nil || left.work == 0 { return .stopped }
      let start = rough.broken.isEmpty ? RelaxationPoint.start(with: rough.decisions, for: model) : nil
      return try relaxation(model, from: start, left)
    } catch PlanningError.stoppedBeforePlan {
      return .stopped
    } catch PlanningError.impossible {
      return .cannot
    }
  }

  /// Below so many columns a relaxation is solved sooner than planned for.
  private static var columnsToPlanFirst: Int { 5_000 }
  /// So much work a rough plan may take: at 150 people it has all rules kept after about a third of it.
  private static var roughWork: Int { 300_000 }

  private func relaxation(
    _ model: CompactModel, from start: ContiguousArray<Double>?, _ limits: Limits
  ) throws -> RelaxationAnswer {
    let solution = try Sifting(solver: solver, task: SearchTask(model)).solve(start: start, limits: limits)
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
