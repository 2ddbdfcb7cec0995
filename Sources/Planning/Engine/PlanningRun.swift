import LinearProgramming
import Staffing

/// One run from scenario to plan: comparisons, contradictions, search, exact hours, rounding, audit.
struct PlanningRun<Solver: LinearSolver> {
  let solver: Solver
  let scenario: Scenario
  let options: PlanOptions
  let meter: WorkMeter

  init(solver: Solver, scenario: Scenario, options: PlanOptions, progress: (@Sendable (Progress) -> Void)?) {
    self.solver = solver
    self.scenario = scenario
    self.options = options
    let deadline = options.seconds.map { ContinuousClock.now + .seconds($0) }
    meter = WorkMeter(
      limits: Limits(work: options.work?.units, deadline: deadline, cancellation: options.cancellation),
      scripts: options.work?.scripts, report: progress)
  }

  /// The plan, audited.
  func plan() throws -> Plan {
    let model = CompactModel(scenario)
    let starts = try StartPlans(solver: solver, meter: meter, options: options).make(model)
    meter.setAsideTheEnd()
    var answer = try answer(model, starts)
    if let start = options.start, options.staysNearStart {
      let nearness = Nearness(solver: solver, meter: meter, gap: options.gap)
      answer = try nearness.draw(answer, towards: .of(start, answer.model))
    }
    let hours = ExactHours(solver: solver, meter: meter, threads: options.threads)
    if let exact = try hours.point(answer.program, near: answer.values) { answer.values = exact }
    return try PlanAssembly(scenario: scenario, options: options, meter: meter).plan(answer, starts)
  }

  /// What the search ends with.
  struct Answer {
    var model: CompactModel
    var program: LinearProgram
    var values: ContiguousArray<Double>
    var bound: Double?
    var isOptimal: Bool
    var breakBound: Double?
    var isContradictory = false
    var goals: [Proof.GoalProof] = []
  }

  private func answer(_ model: CompactModel, _ starts: StartPlans<Solver>.Result) throws -> Answer {
    let task = SearchTask(model)
    let search = PartsSearch(
      solver: solver, meter: meter, engine: options.engine, seed: options.seed, threads: options.threads)
    if starts.best == nil {
      // No start keeps all rules: whether any plan does is the first question.
      return try Contradictions(search: search, options: options).answer(scenario, model, starts)
    }
    if !scenario.policy.order.isEmpty {
      return try OrderedGoals(search: search, options: options).answer(model, task, start: starts.best)
    }
    let outcome = try search.minimize(task, start: starts.best, gap: options.searchedGap, phase: .improving)
    guard let values = outcome.values else { throw PlanningError.stoppedBeforePlan(meter.reached) }
    return Answer(
      model: model, program: model.program, values: values, bound: outcome.bound, isOptimal: outcome.isOptimal)
  }
}
