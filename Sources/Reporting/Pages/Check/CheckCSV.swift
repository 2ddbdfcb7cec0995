public import Staffing

/// What was understood of a scenario, or why it was refused, as a long table: what `suits check --csv` prints.
public struct CheckCSV: Sendable {
  private let catalogue: Catalogue

  /// Check results with sentences in the catalogue's language.
  ///
  /// - Parameter catalogue: Language and currency.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The table of a scenario that can be planned.
  ///
  /// - Parameter scenario: The scenario.
  /// - Returns: Counts, hours, what is short month by month, warnings, relaxed rules and defaults.
  public func text(_ scenario: Scenario) -> String {
    let digest = DemandDigest(scenario)
    let keys = PlanKeys(scenario)
    var table = FigureTable()
    table.add("check", "", "accepted", .count, 1)
    table.add("check", "", "people", .count, Double(scenario.people.count))
    table.add("check", "", "clients", .count, Double(scenario.clients.count { $0.broughtBy == nil }))
    table.add("check", "", "opportunities", .count, Double(scenario.opportunities.count))
    table.add("check", "", "wantedHours", .hours, digest.wantedHours)
    table.add("check", "", "capacityHours", .hours, digest.capacityHours)
    for gap in digest.gaps {
      table.add("short", keys.key(gap.role), month: keys.key(gap.month), "hours", .hours, gap.hours)
    }
    for problem in scenario.warnings { add("warning", problem, &table) }
    for relaxed in scenario.relaxations {
      table.add("relaxed", "", relaxed.rule.rawValue, text: relaxed.reason.rawValue)
    }
    for given in scenario.defaults { table.add("default", "", given.field, text: given.value) }
    return table.text
  }

  /// The table of a scenario that was refused.
  ///
  /// - Parameter refused: All problems.
  /// - Returns: Each problem with its place.
  public func text(_ refused: ScenarioRefused) -> String {
    var table = FigureTable()
    table.add("check", "", "accepted", .count, 0)
    for problem in refused.problems { add("problem", problem, &table) }
    return table.text
  }

  private func add(_ subject: String, _ problem: Problem, _ table: inout FigureTable) {
    let place = problem.place.map { place in
      // 0 stands where the whole file or line is meant.
      ([place.file] + [place.line, place.column].filter { $0 > 0 }.map(String.init)).joined(separator: ":")
    }
    let lines = ProblemProse(catalogue).lines(problem).map { $0.drop { $0 == " " } }
    table.add(subject, place ?? "", problem.code.rawValue, text: lines.joined(separator: " "))
  }
}
