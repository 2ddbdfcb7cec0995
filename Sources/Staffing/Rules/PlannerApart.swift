/// The main contact knows what the client wants, the planner what the consumer wants: two people.
///
/// Hard where a client's planning is large; below that a main contact who also plans costs a rule price.
public enum PlannerApart: Rule {
  /// `planner-apart`.
  public static let code = RuleCode.plannerApart

  /// No main contact does the planning of a client whose planning is large.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for contact in view.decisions.mainContacts where view.scenario.mustKeepPlannerApart(contact.client) {
      sheet.check(
        !isPlanning(contact, view),
        Breach(code, person: contact.person, client: contact.client, stage: contact.stage))
    }
  }

  /// A price for every other main contact who plans.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for contact in view.decisions.mainContacts
    where !view.scenario.mustKeepPlannerApart(contact.client) && isPlanning(contact, view) {
      ledger.charge(view.scenario.plannerApartPrice(contact.stage), .plannerApart)
    }
  }

  private static func isPlanning(_ contact: Decisions.MainContact, _ view: PlanView) -> Bool {
    view.team(contact.client, contact.stage).contains {
      $0.person == contact.person && view.scenario.roles[$0.role].plans
    }
  }
}

extension Scenario {
  /// Whether planner and main contact of a client must be two people.
  ///
  /// - Parameter client: Whose team.
  /// - Returns: Whether its planning is large and the rule was not relaxed for it.
  public func mustKeepPlannerApart(_ client: ClientIndex) -> Bool {
    clients[client].isPlannerApart && !isRelaxed(.plannerApart, client: client)
  }

  /// What a main contact who also plans costs in a stage.
  ///
  /// - Parameter stage: Which stage; a quarter costs the full price, a part of one in proportion.
  /// - Returns: Money: hours of the role that leads ordinarily.
  public func plannerApartPrice(_ stage: StageIndex) -> Double {
    guard let contactRole else { return 0 }
    return policy.number(.plannerApart) * roles[contactRole].medianCostPerHour * quarters(in: stage)
  }
}
