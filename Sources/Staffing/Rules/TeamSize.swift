/// A client's team has at most so many people in a role: hours are not spread over many hands.
public enum TeamSize: Rule {
  /// `team-size`.
  public static let code = RuleCode.teamSize

  /// No role of any team has more people than the client allows.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
        let team = view.team(client, stage)
        for role in scenario.roles.ids {
          let size = team.reduce(0) { $0 + ($1.role == role ? 1 : 0) }
          sheet.check(
            Double(size), atMost: Double(scenario.clients[client].teamLimit[role]),
            Breach(code, client: client, role: role, stage: stage))
        }
      }
    }
  }
}
