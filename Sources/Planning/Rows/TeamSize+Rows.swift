import LinearProgramming
import Staffing

extension TeamSize: RuleRows {
  /// `Σ assignments ≤ limit` for every client, role and stage in which more people could be on the team.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
      for role in scenario.roles.ids {
        let limit = scenario.clients[client].teamLimit[role]
        let triples = model.eligibility.triples(of: client, role)
        guard triples.count > limit else { continue }
        for stage in scenario.stages.ids {
          let seats = triples.compactMap { model.seat($0, stage) }
          guard seats.count > limit else { continue }
          let excess = model.addBreak(
            RuleGroup(code, client: client, role: role), greatest: Double(seats.count - limit))
          model.program.addRow(upper: Double(limit))
          for seat in seats { model.program.append(1, seat) }
          model.program.append(-1, excess)
        }
      }
    }
  }
}
