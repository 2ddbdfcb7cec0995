import LinearProgramming
import Staffing

/// Answers scenarios whose start plans break rules: first the least weight of breaches, then the least cost with it held.
struct Contradictions<Solver: LinearSolver> {
  let search: PartsSearch<Solver>
  let options: PlanOptions

  /// Answers a scenario that may be contradictory.
  func answer(
    _ scenario: Scenario, _ closed: CompactModel, _ starts: StartPlans<Solver>.Result
  ) throws -> PlanningRun<Solver>.Answer {
    let direct = try search.minimize(
      SearchTask(closed), start: starts.leastBroken, gap: options.searchedGap, phase: .improving)
    if let values = direct.values {
      return PlanningRun<Solver>.Answer(
        model: closed, program: closed.program, values: values, bound: direct.bound, isOptimal: direct.isOptimal)
    }
    if search.meter.isOver, let least = direct.partial ?? starts.leastBroken { return unproven(closed, least) }
    let model = CompactModel(scenario, allowsBreaks: true, calledFor: calledFor(scenario))
    let start = try start(model)
    let weights = weights(model)
    // Half of what is left is for costs: few breaches in a plan that leaves everything open would help nobody.
    let first = try search.minimize(weights, start: start, gap: 0, phase: .contradictions, share: 0.5)
    guard let fewest = first.values ?? first.partial ?? start else {
      if first.isInfeasible { throw PlanningError.impossible }
      throw PlanningError.stoppedBeforePlan(search.meter.reached)
    }
    let weight = max(0, model.breakWeight(fewest))
    var program = model.program
    program.addRow(upper: weight * (1 + 1e-7) + 1e-7)
    for rule in model.breaks where rule.weight > 0 { program.append(rule.weight, rule.column) }
    let task = SearchTask(program: program, valueCosts: model.valueCosts, owners: model.owners)
    let second = try search.minimize(task, start: fewest, gap: options.searchedGap, phase: .improving)
    return PlanningRun<Solver>.Answer(
      model: model, program: program, values: second.values ?? fewest, bound: second.bound,
      isOptimal: second.isOptimal, breakBound: first.bound, isContradictory: weight > 1e-6)
  }

  /// The least broken plan that was found before the run ended; nothing is proven of it.
  private func unproven(
    _ model: CompactModel, _ values: ContiguousArray<Double>
  ) -> PlanningRun<Solver>.Answer {
    var open = model.program
    for rule in model.breaks { open.setBounds(rule.column, lower: 0, upper: rule.greatest) }
    return PlanningRun<Solver>.Answer(
      model: model, program: open, values: values, bound: nil, isOptimal: false, isContradictory: true)
  }

  private func start(_ model: CompactModel) throws -> ContiguousArray<Double>? {
    let completion = TeamsCompletion(solver: search.solver, meter: search.meter, threads: search.threads)
    let all = try completion.complete([Teams.today(model), OneByOne(model).teams], of: model).compactMap(\.self)
    return all.min { $0.breakWeight < $1.breakWeight }?.values
  }

  /// The task of breaking as little as possible.
  private func weights(_ model: CompactModel) -> SearchTask {
    var program = model.program
    for column in 0..<program.columnCount { program.setCost(ColumnIndex(column), 0) }
    for rule in model.breaks { program.setCost(rule.column, rule.weight) }
    let none = ContiguousArray(repeating: 0.0, count: program.columnCount)
    return SearchTask(program: program, valueCosts: none, owners: model.owners)
  }

  /// Triples that pins and needs call for although a relaxable rule fails: whoever is pinned or on today's team, and
  /// everybody of a need for which nobody is eligible.
  private func calledFor(_ scenario: Scenario) -> Set<Triple> {
    var called: Set<Triple> = []
    for pin in scenario.pins where pin.kind == .must {
      for role in scenario.roles.ids where pin.role == nil || pin.role == role {
        called.insert(Triple(person: pin.person, client: pin.client, role: role))
      }
    }
    for stay in scenario.memberships where stay.ended == nil {
      called.insert(Triple(person: stay.person, client: stay.client, role: stay.role))
    }
    let eligibility = Eligibility(scenario)
    for need in scenario.needs where eligibility.triples(of: need.client, need.role).isEmpty {
      for person in scenario.people.ids {
        called.insert(Triple(person: person, client: need.client, role: need.role))
      }
    }
    return called
  }
}
