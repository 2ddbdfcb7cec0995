import LinearProgramming
import Staffing

/// Draws a plan towards given teams: of the plans that are as good within what she accepts, the nearest.
///
/// Distance counts the places on teams in which two plans differ; it is no price and enters neither ledger.
struct Nearness<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  /// The gap that she accepts, share of the cost terms.
  let gap: Double

  /// The answer, or one nearer to the teams whose objective is still within the gap.
  func draw(_ answer: PlanningRun<Solver>.Answer, towards teams: Teams) throws -> PlanningRun<Solver>.Answer {
    let model = answer.model
    let stages = model.scenario.stages.count
    var program = answer.program
    for column in 0..<program.columnCount { program.setCost(ColumnIndex(column), 0) }
    var differing: [Int] = []
    for slot in model.seatColumns.indices where model.seatColumns[slot] >= 0 {
      let column = Int(model.seatColumns[slot])
      let isWanted = teams.uses(slot / stages, StageIndex(slot % stages))
      guard isWanted != (answer.values[column] > 0.5) else { continue }
      differing.append(column)
      program.setCost(ColumnIndex(column), isWanted ? -1 : 1)
    }
    guard !differing.isEmpty else { return answer }
    program.addRow(upper: greatestObjective(answer) - program.constant)
    for column in 0..<program.columnCount { program.append(answer.program.costs[column], ColumnIndex(column)) }
    let task = SearchTask(program: answer.program, valueCosts: model.valueCosts, owners: model.owners)
    // Whoever comes back may be needed as main contact, and who leaves may have been it.
    let clients = Set(differing.map { task.owners[$0].client })
    let contacts = task.owners.indices.filter {
      task.owners[$0].part == .mainContact && clients.contains(task.owners[$0].client)
    }
    let isFree = Neighbourhoods(task).freeing(differing + contacts)
    let restricted = RestrictedProgram(program, values: answer.values, isFree: isFree)
    guard !restricted.isInfeasible else { return answer }
    var options = BranchAndCut()
    options.start = restricted.restricted(answer.values)
    // No clock: it is a small program, and a run that the clock ended has to end as its repetition does.
    let limits = Limits(work: 20_000, cancellation: meter.limits.cancellation)
    let found = try solver.minimizeInteger(restricted.program, options: options, limits: limits)
    meter.spend(found.work)
    guard let point = found.values else { return answer }
    var near = answer
    near.values = restricted.whole(point)
    let loss = answer.program.objective(of: near.values) - answer.program.objective(of: answer.values)
    near.isOptimal = answer.isOptimal && loss <= 1e-9 * max(1, abs(answer.program.objective(of: answer.values)))
    return near
  }

  /// What the objective may be: within the gap of the bound where the search got there, else of the plan that it found.
  private func greatestObjective(_ answer: PlanningRun<Solver>.Answer) -> Double {
    let task = SearchTask(program: answer.program, valueCosts: answer.model.valueCosts, owners: [])
    let objective = answer.program.objective(of: answer.values)
    let room = 0.999 * gap * task.costTerms(answer.values)
    let isWithin = answer.bound.map { objective <= $0 + room } ?? false
    return max(objective, (isWithin ? answer.bound ?? objective : objective) + room) + 1e-9 * max(1, abs(objective))
  }
}
