import LinearProgramming
import Staffing

extension ContactSeniority: RuleRows {
  /// `Σ lead = 0` over the people whose grade is too low, for every client and stage.
  static func addRows(to model: inout CompactModel) {
    model.keepFromLeading(code) { scenario, person, client in !scenario.isSeniorEnough(person, toLead: client) }
  }
}

extension CompactModel {
  /// Rows that keep people from being main contact: `Σ lead ≤ broken` for every client and stage.
  ///
  /// One row for all of them says as much as one for each, as a client has one main contact at most.
  ///
  /// - Parameters:
  ///   - rule: The rule that keeps them.
  ///   - isKept: Who is kept from leading which client.
  mutating func keepFromLeading(_ rule: RuleCode, _ isKept: (Scenario, PersonIndex, ClientIndex) -> Bool) {
    for client in scenario.clients.ids where !scenario.isRelaxed(rule, client: client) {
      let kept = pairs.ofClient[client.position].filter { isKept(scenario, pairs.pairs[$0].person, client) }
      for stage in scenario.stages.ids {
        let leads = kept.compactMap { lead($0, stage) }
        guard !leads.isEmpty else { continue }
        let broken = addBreak(RuleGroup(rule, client: client))
        program.addRow(upper: 0)
        for lead in leads { program.append(1, lead) }
        program.append(-1, broken)
      }
    }
  }
}
