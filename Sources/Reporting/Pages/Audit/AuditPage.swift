public import Staffing

/// What an audit of a plan file found.
public struct AuditPage: Sendable {
  private let scenario: Scenario
  private let say: Catalogue
  private let screen: Screen

  /// The page of an audit.
  ///
  /// - Parameters:
  ///   - scenario: The scenario that the plan answers.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  public init(_ scenario: Scenario, _ catalogue: Catalogue, on screen: Screen) {
    self.scenario = scenario
    say = catalogue
    self.screen = screen
  }

  /// The verdict first, then what failed, and what the plan does.
  ///
  /// - Parameters:
  ///   - report: What the audit found.
  ///   - decisions: What the plan decides.
  ///   - broken: The breaches that the plan lists.
  ///   - hash: The scenario's hash when the plan was made, or `nil` where the file does not say.
  ///   - next: The command to try next.
  /// - Returns: Lines of at most the screen's width.
  public func lines(
    _ report: AuditReport, _ decisions: Decisions, broken: [Breach], hash: String?, next: String
  ) -> [String] {
    var lines: [String] = []
    if let hash, hash != scenario.hash {
      lines += screen.wrap(say(HousePhrase.otherScenario, hash, scenario.hash), style: .warning)
    }
    lines += screen.wrap(
      report.passed
        ? say(HousePhrase.auditPassed, say.number(report.checks))
        : say(HousePhrase.auditFailed, say.number(report.failures.count), say.number(report.checks)),
      style: report.passed ? .good : .bad)
    for failure in report.failures { lines += screen.wrap(text(failure), indent: 2, hanging: 2) }
    let isMalformed = report.failures.contains {
      if case .malformed = $0 { true } else { false }
    }
    if !isMalformed {
      let prose = BreachProse(say, scenario)
      if !broken.isEmpty { lines.append(screen.paint(say(PlanPhrase.brokenTitle), .strong)) }
      for breach in broken { lines += screen.wrap(prose.text(breach), indent: 2, hanging: 2) }
      let summary = PlanSummary(scenario, decisions)
      lines += screen.wrap(
        say(
          HousePhrase.auditSummary, say.hours(summary.wantedHours - summary.shortfallHours),
          say.hours(summary.wantedHours)))
    }
    return lines + [next]
  }

  /// One failure as a sentence.
  ///
  /// - Parameter failure: What failed.
  /// - Returns: One line.
  public func text(_ failure: AuditReport.Failure) -> String {
    let prose = BreachProse(say, scenario)
    return switch failure {
    case .unlisted(let breach): say(HousePhrase.unlisted, prose.text(breach))
    case .listedButKept(let breach): say(HousePhrase.listedButKept, prose.text(breach))
    case .total(let claimed, let computed):
      say(HousePhrase.total, say.number(claimed, decimals: 2), say.number(computed, decimals: 2))
    case .malformed(let what): say(HousePhrase.malformed, what)
    }
  }

  /// The audit as JSON: the schema `suits-audit-1`.
  ///
  /// - Parameters:
  ///   - report: What the audit found.
  ///   - hash: The scenario's hash when the plan was made.
  /// - Returns: The document.
  public func json(_ report: AuditReport, hash: String?) -> JSONValue {
    .object([
      ("format", .string("suits-audit-1")), ("passed", .bool(report.passed)), ("checks", .integer(report.checks)),
      ("failures", .array(report.failures.map { .string(text($0)) })),
      ("sameScenario", isSameScenario(hash).map { .bool($0) } ?? .null),
    ])
  }

  /// Whether a plan was made for this very scenario, or `nil` where its file does not say.
  func isSameScenario(_ hash: String?) -> Bool? { hash.map { $0 == scenario.hash } }
}
