import LinearProgramming
import Staffing

extension Renewal: RuleRows {
  /// `Σ lead of today's main contacts + broken ≥ 1` in every stage of a renewal window in which one of them can lead.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
      let window = scenario.stages.ids.filter { scenario.clients[client].renewalWindow[$0] }
      guard !window.isEmpty, scenario.clients[client].broughtBy == nil else { continue }
      let pairs = scenario.todaysContacts(client).compactMap { model.pairs.place(of: client, $0) }
      for stage in window where scenario.isActive(client, stage) {
        let leads = pairs.compactMap { pair -> ColumnIndex? in
          let isAble = model.pairs.pairs[pair].triples.contains { model.isFit(Int($0), stage) }
          return isAble ? model.lead(pair, stage) : nil
        }
        guard !leads.isEmpty else { continue }
        let broken = model.addBreak(RuleGroup(code, client: client))
        model.program.addRow(lower: 1)
        model.program.append(1, broken)
        for lead in leads { model.program.append(1, lead) }
      }
    }
  }
}
