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
    if let point = try search(program, values, isFree, work: 20_000) { return point }
    // Where branch and cut finds nothing soon: main contacts by hand, nothing accepted that need not be.
    for column in contacts(teams, model) {
      isFree[column] = false
      values[column] = 1
    }
    for (column, owner) in model.owners.enumerated()
    where isFree[column] && (owner.part == .mainContact || owner.part == .decision) {
      isFree[column] = false
      values[column] = program.columnLower[column]
    }
    return try search(program, values, isFree, work: 200_000)
  }

  private func search(
    _ program: LinearProgram, _ values: ContiguousArray<Double>, _ isFree: ContiguousArray<Bool>, work: Int
  ) throws -> ContiguousArray<Double>? {
    let restricted = RestrictedProgram(program, values: values, isFree: isFree)
    guard !restricted.isInfeasible else { return nil }
    var options = BranchAndCut()
    options.presolve = true
    // No clock: these are the plans that a run always has, and what a repeated run begins with must be the same.
    var limits = meter.slice(work: work, gap: 1e-3)
    limits.deadline = nil
    let answer = try solver.minimizeInteger(restricted.program, options: options, limits: limits)
    meter.spend(answer.work)
    return answer.values.map { restricted.whole($0) }
  }

  /// One main contact a client from its team: today's where they are still there, else whoever leads the fewest.
  private func contacts(_ teams: Teams, _ model: CompactModel) -> [Int] {
    let scenario = model.scenario
    var chosen: [Int] = []
    for stage in scenario.stages.ids {
      var led = ContiguousArray(repeating: 0, count: scenario.people.count)
      for client in scenario.clients.ids where scenario.clients[client].broughtBy == nil {
        let fit = model.pairs.ofClient[client.position].filter { pair in
          let person = model.pairs.pairs[pair].person
          return model.lead(pair, stage) != nil && led[person.position] < scenario.people[person].leadLimit
            && model.pairs.pairs[pair].triples.contains { teams.uses(Int($0), stage) }
        }
        let isToday = { (pair: Int) in
          scenario.memberships.contains {
            $0.ended == nil && $0.isMainContact && $0.client == client && $0.person == model.pairs.pairs[pair].person
          }
        }
        let fewest = fit.min { led[model.pairs.pairs[$0].person.position] < led[model.pairs.pairs[$1].person.position] }
        guard let pair = fit.first(where: isToday) ?? fewest, let column = model.lead(pair, stage) else { continue }
        led[model.pairs.pairs[pair].person.position] += 1
        chosen.append(column.position)
      }
    }
    return chosen
  }
}
