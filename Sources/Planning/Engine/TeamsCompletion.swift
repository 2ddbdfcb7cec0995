import LinearProgramming
import Staffing

/// Completes teams to a plan: main contacts, hours, acceptance, freelance, overtime, at the least cost for these teams.
struct TeamsCompletion<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter

  /// A point with the given teams, and the weight of the rules it breaks.
  struct Completion {
    var values: ContiguousArray<Double>
    var breakWeight: Double
  }

  /// Completes teams; rules are broken only where these teams cannot keep them, as few as possible by weight.
  func complete(_ teams: Teams, of model: CompactModel) throws -> Completion? {
    var closed = model.program
    for rule in model.breaks { closed.setBounds(rule.column, lower: 0, upper: 0) }
    if let values = try solve(closed, teams, model) { return Completion(values: values, breakWeight: 0) }
    var open = model.program
    for rule in model.breaks { open.setBounds(rule.column, lower: 0, upper: rule.greatest) }
    var weights = open
    for column in 0..<weights.columnCount { weights.setCost(ColumnIndex(column), 0) }
    for rule in model.breaks { weights.setCost(rule.column, rule.weight) }
    guard let fewest = try solve(weights, teams, model) else { return nil }
    let weight = model.breakWeight(fewest)
    open.addRow(upper: weight * (1 + 1e-7) + 1e-7)
    for rule in model.breaks { open.append(rule.weight, rule.column) }
    let values = try solve(open, teams, model) ?? fewest
    return Completion(values: values, breakWeight: weight)
  }

  private func solve(
    _ program: LinearProgram, _ teams: Teams, _ model: CompactModel
  ) throws -> ContiguousArray<Double>? {
    let stages = model.scenario.stages.count
    var values = ContiguousArray(repeating: 0.0, count: program.columnCount)
    var isFree = ContiguousArray(repeating: true, count: program.columnCount)
    for slot in model.seatColumns.indices where model.seatColumns[slot] >= 0 {
      let column = Int(model.seatColumns[slot])
      isFree[column] = false
      values[column] = teams.uses(slot / stages, StageIndex(slot % stages)) ? 1 : 0
    }
    let restricted = RestrictedProgram(program, values: values, isFree: isFree)
    guard !restricted.isInfeasible else { return nil }
    var options = BranchAndCut()
    options.presolve = true
    let limits = meter.slice(work: 100_000 + 20 * restricted.program.columnCount, gap: 1e-4)
    let answer = try solver.minimizeInteger(restricted.program, options: options, limits: limits)
    meter.spend(answer.work)
    return answer.values.map { restricted.whole($0) }
  }
}
