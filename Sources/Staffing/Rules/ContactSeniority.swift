/// A main contact has at least the grade that the client asks for: it is listened to.
///
/// Grades count inside the role that leads ordinarily; whoever stands above it always fits.
public enum ContactSeniority: Rule {
  /// `contact-seniority`.
  public static let code = RuleCode.contactSeniority

  /// No main contact is of a lower grade than the client asks.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for contact in view.decisions.mainContacts where !scenario.isRelaxed(code, client: contact.client) {
      sheet.check(
        scenario.isSeniorEnough(contact.person, toLead: contact.client),
        Breach(code, person: contact.person, client: contact.client, stage: contact.stage))
    }
  }
}

extension Scenario {
  /// The role that leads clients ordinarily: the lowest on the ladder that may; `nil` where none may.
  public var contactRole: RoleIndex? {
    roles.ids.filter { roles[$0].mayLead }.min { (roles[$0].ladder, $0) < (roles[$1].ladder, $1) }
  }

  /// Whether a person's grade suits a client's main contact.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: Whose main contact.
  /// - Returns: Whether the grade is high enough, or the person stands above the role that leads ordinarily.
  public func isSeniorEnough(_ person: PersonIndex, toLead client: ClientIndex) -> Bool {
    if people[person].grade >= clients[client].contactGrade { return true }
    guard let contactRole else { return false }
    return people[person].roles.contains { roles[$0].ladder > roles[contactRole].ladder }
  }
}
