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

  /// A plan that keeps all rules, where one is found: directly on small programs, else from the least broken start.
  private func planThatKeepsAll(
    _ model: CompactModel, _ starts: StartPlans<Solver>.Result
  ) throws -> CompactEngine<Solver>.Answer? {
    let own = SearchTask(program: model.program, valueCosts: model.valueCosts, owners: model.owners)
    var start: ContiguousArray<Double>?
    if !own.isSmall {
      guard try mayKeepAll(model) else { return nil }
      guard let values = try repaired(model, starts), model.breakWeight(values) < 1e-6 else { return nil }
      start = values
      for rule in model.breaks { start?[rule.column.position] = 0 }
    }
    let answer = try search.minimize(own, start: start, gap: options.gap, phase: .improving)
    guard let values = answer.values ?? start else { return nil }
    return CompactEngine<Solver>.Answer(
      model: model, program: model.program, values: values, bound: answer.bound, isOptimal: answer.isOptimal)
  }

  /// Whether the relaxation leaves room for keeping all rules: where it does not, no repair is worth its time.
  private func mayKeepAll(_ model: CompactModel) throws -> Bool {
    let relaxation = try search.solver.withModel(model.program) {
      try $0.minimize(.dual, limits: search.meter.slice(work: 20_000))
    }
    search.meter.spend(relaxation.work)
    return relaxation.termination != .infeasible
  }

  /// The least broken start, improved with broken rules at a price beyond all others, until none is broken.
  ///
  /// The price keeps the search where plans are good, which the bare weight of breaches would not.
  private func repaired(
    _ model: CompactModel, _ starts: StartPlans<Solver>.Result
  ) throws -> ContiguousArray<Double>? {
    guard let start = starts.leastBroken else { return nil }
    var program = model.program
    let price = breakPrice(model.scenario)
    for rule in model.breaks {
      program.setBounds(rule.column, lower: 0, upper: rule.greatest)
      program.setCost(rule.column, price * rule.weight)
    }
    let task = SearchTask(
      program: program, valueCosts: model.valueCosts, owners: model.owners,
      unwanted: ContiguousArray(model.breaks.map(\.column.position)))
    // Half of what is left: the other half is for the plan itself, or for the answer that rules clash.
    let half = search.halved()
    let outcome = try half.minimize(task, start: start, gap: 0, phase: .contradictions)
    search.meter.absorb(half.meter)
    return outcome.values ?? start
  }

  /// One unit of weight costs as much as a hundred uncovered hours of the dearest role.
  private func breakPrice(_ scenario: Scenario) -> Double {
    100 * scenario.needs.reduce(1e-3) { max($0, scenario.shortfallPrice($1)) }
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
