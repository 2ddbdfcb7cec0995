import LinearProgramming
import Staffing

extension PresenceRule: RuleRows {
  /// `Σ assignments of people who make the role present + missing ≥ 1` for every active client and stage.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
      for role in scenario.presentRoles {
        for stage in scenario.stages.ids
        where scenario.isActive(client, stage) && scenario.wantsHours(client, role, stage) {
          let missing = model.addBreak(RuleGroup(code, client: client, role: role))
          let accept = model.accept(bringing: client)
          model.program.addRow(lower: accept == nil ? 1 : 0)
          if let accept { model.program.append(-1, accept) }
          model.program.append(1, missing)
          for place in model.eligibility.triples(of: client) {
            let triple = model.eligibility.triples[place]
            guard scenario.makesPresent(role, triple.person, in: triple.role), let seat = model.seat(place, stage)
            else {
              continue
            }
            model.program.append(1, seat)
          }
        }
      }
    }
  }
}
