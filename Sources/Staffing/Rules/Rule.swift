/// One rule of the house: how a plan is audited against it and what it charges.
///
/// A rule's rows stand beside the engine (`Coverage+Rows.swift`), its words in the text catalogue. A rule that the policy
/// switches off is neither audited nor charged.
public protocol Rule: SendableMetatype {
  /// The rule's key.
  static var code: RuleCode { get }

  /// Checks a plan against the rule.
  ///
  /// - Parameters:
  ///   - view: The plan.
  ///   - sheet: Where checks are counted and breaches listed.
  static func audit(_ view: PlanView, _ sheet: inout AuditSheet)

  /// Charges what the rule costs in a plan.
  ///
  /// - Parameters:
  ///   - view: The plan.
  ///   - ledger: Where to charge.
  static func charge(_ view: PlanView, _ ledger: inout Ledger)
}

extension Rule {
  /// Nothing is checked: the rule is a price.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {}
  /// Nothing is charged: the rule is a limit.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {}
}
