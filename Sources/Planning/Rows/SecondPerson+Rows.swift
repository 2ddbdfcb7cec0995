import LinearProgramming
import Staffing

extension SecondPerson: RuleRows {
  /// `Σ works + missing ≥ 2` for every large client and stage in which it is active.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for client in scenario.clients.ids
    where scenario.clients[client].needsSecondPerson && !scenario.isRelaxed(code, client: client) {
      for stage in scenario.stages.ids where scenario.isActive(client, stage) {
        let missing = model.addBreak(RuleGroup(code, client: client), greatest: 2)
        let accept = model.accept(bringing: client)
        model.program.addRow(lower: accept == nil ? 2 : 0)
        if let accept { model.program.append(-2, accept) }
        model.program.append(1, missing)
        for pair in model.pairs.ofClient[client.position] { model.appendWorks(1, pair, stage) }
      }
    }
  }
}
