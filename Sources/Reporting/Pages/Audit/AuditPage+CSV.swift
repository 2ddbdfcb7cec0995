public import Staffing

extension AuditPage {
  /// The audit as a long table.
  ///
  /// - Parameters:
  ///   - report: What the audit found.
  ///   - hash: The scenario's hash when the plan was made.
  /// - Returns: How many checks there were, then each that failed.
  public func csv(_ report: AuditReport, hash: String?) -> String {
    var table = FigureTable()
    table.add("audit", "", "passed", .count, report.passed ? 1 : 0)
    table.add("audit", "", "checks", .count, Double(report.checks))
    table.add("audit", "", "failures", .count, Double(report.failures.count))
    if let isSame = isSameScenario(hash) { table.add("audit", "", "sameScenario", .count, isSame ? 1 : 0) }
    for (place, failure) in report.failures.enumerated() {
      table.add("failure", "\(place + 1)", Self.key(failure), text: text(failure))
    }
    return table.text
  }

  private static func key(_ failure: AuditReport.Failure) -> String {
    switch failure {
    case .unlisted(let breach), .listedButKept(let breach): breach.rule.rawValue
    case .total: "total"
    case .malformed: "malformed"
    }
  }
}
