import LinearProgramming
import Staffing

extension MainContactRule: RuleRows {
  /// `Σ lead = 1` while the client is active, `lead ≤ works`, `Σ lead ≤ limit` for every person.
  ///
  /// A client for which the rule was relaxed beforehand has one main contact at most.
  static func addRows(to model: inout CompactModel) {
    for stage in model.scenario.stages.ids {
      for client in model.scenario.clients.ids where model.scenario.isActive(client, stage) {
        let isRelaxed = model.scenario.isRelaxed(code, client: client)
        let missing = isRelaxed ? nil : model.addBreak(RuleGroup(code, client: client))
        let accept = model.accept(bringing: client)
        let most: Double = accept == nil ? 1 : 0
        model.program.addRow(lower: missing == nil ? -.infinity : most, upper: most)
        if let accept { model.program.append(-1, accept) }
        if let missing { model.program.append(1, missing) }
        for pair in model.pairs.ofClient[client.position] {
          if let lead = model.lead(pair, stage) { model.program.append(1, lead) }
        }
        model.keepContactsOnTeam(client, stage)
      }
      for person in model.scenario.people.ids {
        let leads = model.pairs.ofPerson[person.position].compactMap { model.lead(Int($0), stage) }
        let limit = model.scenario.people[person].leadLimit
        guard leads.count > limit else { continue }
        let excess = model.addBreak(RuleGroup(code, person: person), greatest: Double(leads.count - limit))
        model.program.addRow(upper: Double(limit))
        for lead in leads { model.program.append(1, lead) }
        model.program.append(-1, excess)
      }
    }
  }
}

extension CompactModel {
  /// `lead ≤ works` for everybody who may lead a client in a stage.
  mutating func keepContactsOnTeam(_ client: ClientIndex, _ stage: StageIndex) {
    for pair in pairs.ofClient[client.position] {
      guard let lead = lead(pair, stage) else { continue }
      program.addRow(upper: 0)
      program.append(1, lead)
      appendWorks(-1, pair, stage)
    }
  }
}
