/// Every client has somebody for its daily business: an executive, or a listed substitute.
///
/// Which roles must be present is a property of the role. Somebody who holds the role counts in whatever role they serve
/// the client; a substitute who does the role's work there counts only where that is listed: in small agencies, and where
/// nobody holds the role. Where a client wants no hours of the role, the rule is relaxed for it beforehand and listed.
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
          let isThere = view.team(client, stage).contains { scenario.makesPresent(role, $0.person, in: $0.role) }
          sheet.check(isThere, Breach(code, client: client, role: role, stage: stage))
        }
      }
    }
  }
}

extension Scenario {
  /// The roles of which every client needs at least one person, ascending.
  public var presentRoles: [RoleIndex] { roles.ids.filter { roles[$0].presence == .atLeastOne } }

  /// Whether somebody on a team makes a role present there.
  ///
  /// - Parameters:
  ///   - role: The role that must be present.
  ///   - person: Who is on the team.
  ///   - demanded: In which demanded role.
  /// - Returns: Whether the person holds the role, or does its work where substitutes count.
  public func makesPresent(_ role: RoleIndex, _ person: PersonIndex, in demanded: RoleIndex) -> Bool {
    people[person].roles.contains(role) || demanded == role && areSubstitutesPresent
  }
}
