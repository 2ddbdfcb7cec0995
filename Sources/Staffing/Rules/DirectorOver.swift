/// Exactly one director is over every client, and directs it.
///
/// Which roles stand over clients is a property of the role; somebody counts who does that role's work on the client.
/// Never more than one, and one where the client wants hours of the role: where it wants none, the rule is relaxed
/// beforehand and listed.
public enum DirectorOver: Rule {
  /// `director-over`.
  public static let code = RuleCode.directorOver

  /// Each active client has one person in every role that stands over clients.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
        for role in scenario.overseeingRoles {
          let count = Double(view.team(client, stage).reduce(0) { $0 + ($1.role == role ? 1 : 0) })
          let subject = Breach(code, client: client, role: role, stage: stage)
          sheet.check(count, atMost: 1, subject)
          guard view.isActive(client, stage), scenario.wantsHours(client, role, stage) else { continue }
          sheet.check(1, atMost: count, subject)
        }
      }
    }
  }
}

extension Scenario {
  /// The roles of which exactly one person is over every client, ascending.
  public var overseeingRoles: [RoleIndex] { roles.ids.filter { roles[$0].presence == .exactlyOne } }
}
