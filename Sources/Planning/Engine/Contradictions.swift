import LinearProgramming
import Staffing

/// Answers scenarios whose start plans break rules: first the least weight of breaches, then the least cost with it held.
struct Contradictions<Solver: LinearSolver> {
  let search: CompactSearch<Solver>
  let options: PlanOptions

  /// Answers a scenario that may be contradictory.
  func answer(
    _ scenario: Scenario, _ closed: CompactModel, _ starts: StartPlans<Solver>.Result
  ) throws -> CompactEngine<Solver>.Answer {
    if let kept = try planThatKeepsAll(closed, starts) { return kept }
    let model = CompactModel(scenario, allowsBreaks: true, calledFor: calledFor(scenario))
    let start = try start(model)
    let weights = weights(model)
    let first = try search.minimize(weights, start: start, gap: 0, phase: .contradictions)
    guard let fewest = first.values else {
      if first.isInfeasible { throw PlanningError.impossible }
      throw PlanningError.stoppedBeforePlan(search.meter.reached)
    }
    let weight = max(0, model.breakWeight(fewest))
    var program = model.program
    program.addRow(upper: weight * (1 + 1e-7) + 1e-7)
    for rule in model.breaks { program.append(rule.weight, rule.column) }
    let task = SearchTask(program: program, valueCosts: model.valueCosts, owners: model.owners)
    let second = try search.minimize(task, start: fewest, gap: options.gap, phase: .improving)
    return CompactEngine<Solver>.Answer(
      model: model, program: program, values: second.values ?? fewest, bound: second.bound,
      isOptimal: second.isOptimal, breakBound: first.bound, isContradictory: weight > 1e-6)
  }

  /// A plan that keeps all rules, where one is found from the least broken start.
  private func planThatKeepsAll(
    _ model: CompactModel, _ starts: StartPlans<Solver>.Result
  ) throws -> CompactEngine<Solver>.Answer? {
    let answer = try search.minimize(
      SearchTask(model), start: starts.leastBroken, gap: options.gap, phase: .improving)
    guard let values = answer.values else { return nil }
    return CompactEngine<Solver>.Answer(
      model: model, program: model.program, values: values, bound: answer.bound, isOptimal: answer.isOptimal)
  }

  private func start(_ model: CompactModel) throws -> ContiguousArray<Double>? {
    let completion = TeamsCompletion(solver: search.solver, meter: search.meter)
    let all = try [Teams.today(model), OneByOne(model).teams].compactMap { try completion.complete($0, of: model) }
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
