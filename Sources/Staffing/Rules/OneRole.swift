/// On one client a person holds one role, so that nobody checks their own work; relaxed in small agencies.
public enum OneRole: Rule {
  /// `one-role`.
  public static let code = RuleCode.oneRole

  /// Nobody is on a client's team in two roles.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids {
        let team = view.team(client, stage)
        for person in view.people(client, stage) where !scenario.isRelaxed(code, client: client, person: person) {
          let roles = team.reduce(0) { $0 + ($1.person == person ? 1 : 0) }
          sheet.check(Double(roles), atMost: 1, Breach(code, person: person, client: client, stage: stage))
        }
      }
    }
  }
}
