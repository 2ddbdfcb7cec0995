public import Staffing

/// What clashes as a long table: what `suits check --deep --csv` prints.
public struct ContradictionCSV: Sendable {
  private let report: ContradictionReport
  private let origins: RuleOrigins
  private let catalogue: Catalogue

  /// The table of a report.
  ///
  /// - Parameters:
  ///   - report: What clashes.
  ///   - origins: Where rules stand in her files.
  ///   - catalogue: Language of the sentences.
  public init(_ report: ContradictionReport, _ origins: RuleOrigins, _ catalogue: Catalogue) {
    self.report = report
    self.origins = origins
    self.catalogue = catalogue
  }

  /// The table: each contradiction with its rules, then its ways out, the best first.
  public var text: String {
    var table = FigureTable()
    table.add("check", "", "contradictions", .count, Double(report.contradictions.count))
    table.add("check", "", "rest", text: report.rest.rawValue)
    for (place, contradiction) in report.contradictions.enumerated() {
      add(contradiction, "\(place + 1)", &table)
    }
    return table.text
  }

  private func add(_ contradiction: Contradiction, _ number: String, _ table: inout FigureTable) {
    let prose = RuleGroupProse(catalogue, report.scenario, origins)
    table.add("contradiction-\(number)", "", "smallest", .count, contradiction.isSmallest ? 1 : 0)
    for rule in contradiction.rules {
      table.add(
        "rule-\(number)", prose.held(rule), rule.rule.rawValue, text: prose.places(rule).joined(separator: "; "))
    }
    let money = FigureTable.Unit.money(report.scenario.currency)
    for (way, figures) in zip(contradiction.waysOut, WayOutFigures.all(contradiction.waysOut, report.scenario)) {
      let (subject, about) = ("way-out-\(number)", prose.givenUp(way.rule))
      table.add(subject, about, "tried", .count, way.isTried ? 1 : 0)
      guard way.plan != nil else { continue }
      table.add(subject, about, "enough", .count, way.isEnough ? 1 : 0)
      guard let more = figures.amounts else { continue }
      table.add(subject, about, "moreMoney", money, more.money, margin: more.open)
      table.add(subject, about, "morePrices", money, more.prices, margin: more.open)
      table.add(subject, about, "moreShortfallHours", .hours, more.hours)
    }
  }
}
