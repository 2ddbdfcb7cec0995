import LinearProgramming
import Staffing

/// Goals in order: each is minimised with the earlier ones held at their plan values, within the tolerance.
///
/// The last search minimises everything that costs, so objective, bound and gap of the plan mean what they always do,
/// under the condition that the earlier goals are held.
struct OrderedGoals<Solver: LinearSolver> {
  let search: CompactSearch<Solver>
  let options: PlanOptions

  /// Answers a scenario with ordered goals.
  func answer(
    _ model: CompactModel, _ task: SearchTask, start: ContiguousArray<Double>?
  ) throws -> CompactEngine<Solver>.Answer {
    let order = model.scenario.policy.order
    var task = task
    var start = start
    var goals: [Proof.GoalProof] = []
    for goal in order.dropLast() {
      let costs = model.goalCosts[goal.position]
      var own = task
      for column in costs.indices { own.program.setCost(ColumnIndex(column), costs[column]) }
      let values = ContiguousArray(costs.map { min(0, $0) })
      own.valueCosts = values
      let outcome = try search.minimize(own, start: start, gap: options.gap, phase: .improving)
      guard let point = outcome.values else { throw PlanningError.stoppedBeforePlan(search.meter.reached) }
      let amount = own.program.objective(of: point)
      // The tolerance is at least the proven gap: otherwise a later goal could be asked for what nobody has shown.
      let unproven = outcome.bound.map { max(0, amount - $0) } ?? 0
      let room = max(model.scenario.policy.tolerance * abs(amount), unproven) + 1e-7 * max(1, abs(amount))
      let before = task.program.objective(of: point)
      task.program.addRow(upper: amount + room)
      for column in costs.indices { task.program.append(costs[column], ColumnIndex(column)) }
      goals.append(.init(goal: goal, objective: amount, bound: outcome.bound, costToNext: before))
      start = point
    }
    let last = try search.minimize(task, start: start, gap: options.gap, phase: .improving)
    guard let values = last.values else { throw PlanningError.stoppedBeforePlan(search.meter.reached) }
    if let goal = order.last {
      let amount = zip(model.goalCosts[goal.position], values).reduce(0) { $0 + $1.0 * $1.1 }
      goals.append(.init(goal: goal, objective: amount, bound: nil, costToNext: nil))
    }
    return CompactEngine<Solver>.Answer(
      model: model, program: task.program, values: values, bound: last.bound, isOptimal: last.isOptimal, goals: goals)
  }
}
