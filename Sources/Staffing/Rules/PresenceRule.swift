/// Every client has somebody for its daily business: an executive, or one of those who may cover an executive's work.
///
/// Which roles must be present is a property of the role. Somebody of the role counts in whatever role they serve the
/// client; a substitute counts who does the role's work there. Only where the client wants hours of the role: where it
/// wants none, the rule is relaxed beforehand and listed.
public enum PresenceRule: Rule {
  /// `presence`.
  public static let code = RuleCode.presence

  /// Each active client has at least one person for every role that must be present.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
        for role in scenario.presentRoles where scenario.wantsHours(client, role, stage) {
          guard view.isActive(client, stage) else { continue }
          let isThere = view.team(client, stage).contains {
            $0.role == role || scenario.people[$0.person].roles.contains(role)
          }
          sheet.check(isThere, Breach(code, client: client, role: role, stage: stage))
        }
      }
    }
  }
}

extension Scenario {
  /// The roles of which every client needs at least one person, ascending.
  public var presentRoles: [RoleIndex] { roles.ids.filter { roles[$0].presence == .atLeastOne } }
}
