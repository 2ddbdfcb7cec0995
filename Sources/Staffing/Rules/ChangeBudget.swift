/// At most so many additions to teams by choice; what departures, bans, pins, new clients and opportunities force is free.
///
/// Only roles that somebody holds on a client today count: filling an empty one changes no team.
public enum ChangeBudget: Rule {
  /// `change-budget`.
  public static let code = RuleCode.changeBudget

  /// Chosen additions of the whole plan stay within the budget.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let limit = view.scenario.policy.limit(.changes)
    guard limit < .infinity else { return }
    let chosen = TeamChange.all(view).count { $0.kind == .joins && $0.cause == .chosen }
    sheet.check(Double(chosen), atMost: limit, Breach(code))
  }
}
