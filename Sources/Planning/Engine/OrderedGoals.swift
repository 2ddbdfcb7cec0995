import LinearProgramming
import Staffing

/// Goals in order: each is minimised with the earlier ones held at their plan values, within the tolerance.
///
/// The last search minimises everything that costs, so objective, bound and gap of the plan mean what they always do,
/// under the condition that the earlier goals are held. What a goal costs the next one is measured: the next one is also
/// minimised as if that goal were not held.
struct OrderedGoals<Solver: LinearSolver> {
  let search: PartsSearch<Solver>
  let options: PlanOptions

  /// Answers a scenario with ordered goals.
  func answer(
    _ model: CompactModel, _ task: SearchTask, start: ContiguousArray<Double>?
  ) throws -> PlanningRun<Solver>.Answer {
    let order = model.scenario.policy.order
    var held = task
    var best = start
    var goals: [Proof.GoalProof] = []
    var searches = 2 * order.count - 1
    func minimize(_ task: SearchTask, _ start: ContiguousArray<Double>?) throws -> SearchOutcome {
      defer { searches -= 1 }
      return try search.minimize(
        task, start: start, gap: options.searchedGap, phase: .improving, share: 1 / Double(max(1, searches)))
    }
    for (place, goal) in order.dropLast().enumerated() {
      let own = tier(goal, model, held)
      let outcome = try minimize(own, best)
      guard let point = outcome.values else { throw PlanningError.stoppedBeforePlan(search.meter.reached) }
      let amount = own.program.objective(of: point)
      goals.append(.init(goal: goal, objective: amount, bound: outcome.bound, costToNext: nil))
      // What the next goal could have without this one: the last one is everything that costs.
      let next = place + 2 < order.count ? tier(order[place + 1], model, held) : held
      let free = try minimize(next, point).values ?? point
      goals[place].costToNext = next.program.objective(of: free)
      // The tolerance is at least the proven gap: otherwise a later goal could be asked for what nobody has shown.
      let unproven = outcome.bound.map { max(0, amount - $0) } ?? 0
      let room = max(model.scenario.policy.tolerance * abs(amount), unproven) + 1e-7 * max(1, abs(amount))
      let costs = model.goalCosts[goal.position]
      held.program.addRow(upper: amount + room)
      for column in costs.indices { held.program.append(costs[column], ColumnIndex(column)) }
      best = point
    }
    let last = try minimize(held, best)
    guard let values = last.values else { throw PlanningError.stoppedBeforePlan(search.meter.reached) }
    if let goal = order.last {
      let amount = zip(model.goalCosts[goal.position], values).reduce(0) { $0 + $1.0 * $1.1 }
      goals.append(.init(goal: goal, objective: amount, bound: nil, costToNext: nil))
    }
    let total = held.program.objective(of: values)
    for place in goals.indices.dropLast() {
      let now = place + 2 < goals.count ? goals[place + 1].objective : total
      goals[place].costToNext = goals[place].costToNext.map { max(0, now - $0) }
    }
    return PlanningRun<Solver>.Answer(
      model: model, program: held.program, values: values, bound: last.bound, isOptimal: last.isOptimal, goals: goals)
  }

  /// The task of one goal alone, under what is held already.
  private func tier(_ goal: Goal, _ model: CompactModel, _ held: SearchTask) -> SearchTask {
    let costs = model.goalCosts[goal.position]
    var own = held
    for column in costs.indices { own.program.setCost(ColumnIndex(column), costs[column]) }
    own.program.constant = 0
    own.valueCosts = ContiguousArray(costs.map { min(0, $0) })
    return own
  }
}
