/// Nobody is on a team who may not be: the work is not theirs, or in no month both sides have hours.
public enum EligibilityRule: Rule {
  /// `eligibility`.
  public static let code = RuleCode.eligibility

  /// Every assignment is an eligible triple; a relaxable rule that fails is a breach of that rule.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for seat in view.decisions.assignments {
      let reason = view.ineligibility(seat)
      sheet.check(
        reason == nil,
        Breach(reason?.rule ?? code, person: seat.person, client: seat.client, role: seat.role, stage: seat.stage))
    }
  }
}
