import Staffing

/// A rule's part in the compact program: its columns, rows and costs.
protocol RuleRows: SendableMetatype {
  /// The rule's key.
  static var code: RuleCode { get }

  /// Adds what the rule needs; the columns of assignments, hours, contacts, shortfall and acceptance are there.
  static func addRows(to model: inout CompactModel)
}
