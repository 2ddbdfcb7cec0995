/// Whoever handles a client's budget is not the main contact who approves its payments; relaxed in small agencies.
public enum HandlerApprover: Rule {
  /// `handler-approver`.
  public static let code = RuleCode.handlerApprover

  /// No main contact is on the same team in a role that handles the budget.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for contact in view.decisions.mainContacts
    where !scenario.isRelaxed(code, client: contact.client, person: contact.person) {
      let isHandling = view.team(contact.client, contact.stage).contains {
        $0.person == contact.person && scenario.roles[$0.role].handlesBudget
      }
      sheet.check(!isHandling, Breach(code, person: contact.person, client: contact.client, stage: contact.stage))
    }
  }
}
