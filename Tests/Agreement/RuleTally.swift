import LinearProgramming
import Planning
import Staffing

/// How often each rule is off, and how often it is on and matters: the program is another without it.
struct RuleTally {
  /// Scenarios in which the rule is on and the program would be another without it.
  private(set) var felt: [RuleCode: Int] = [:]
  /// Scenarios in which it is off, or nothing in them is about it.
  private(set) var missing: [RuleCode: Int] = [:]

  /// The rules that are counted: all that may be off, but for the span of control, which is reported and weighs nothing, and
  /// of the physical ones those that need something to be about.
  static let rules = RuleCode.allCases.filter { rule in
    switch rule {
    case .span: false
    case .singleHanded, .officeReach, .departments, .opportunityProfit: true
    default: !rule.isPhysical
    }
  }

  /// Counts a scenario.
  ///
  /// - Parameter draft: The scenario's draft.
  /// - Throws: `ScenarioRefused`, were it no scenario.
  mutating func add(_ draft: ScenarioDraft) throws {
    let scenario = try Scenario(draft)
    let with = CompactModel(scenario).program
    for rule in Self.rules {
      let isFelt: Bool
      if rule.isPhysical {
        isFelt = Self.matters(rule, in: scenario)
      } else if scenario.policy.isOn(rule) {
        var without = draft
        without.policy?.rules.append(Setting(rule.rawValue, 0))
        isFelt = !Self.isSame(CompactModel(try Scenario(without)).program, with)
      } else {
        isFelt = false
      }
      if isFelt { felt[rule, default: 0] += 1 } else { missing[rule, default: 0] += 1 }
    }
  }

  /// Rules that are not both felt and missing in at least so many scenarios.
  ///
  /// - Parameter least: How many scenarios it takes.
  /// - Returns: In the order of rules.
  func rare(_ least: Int) -> [RuleCode] {
    Self.rules.filter { (felt[$0] ?? 0) < least || (missing[$0] ?? 0) < least }
  }

  /// Whether there is something that a rule which is always on could be about.
  private static func matters(_ rule: RuleCode, in scenario: Scenario) -> Bool {
    switch rule {
    case .singleHanded: scenario.needs.contains { $0.isSingle && $0.hours.contains { $0 > 0 } }
    case .officeReach:
      scenario.clients.contains { client in
        client.office != nil && scenario.people.contains { $0.office != nil && $0.office != client.office }
      }
    case .departments:
      scenario.departmentHoursLeft.contains { $0 < .infinity }
        && scenario.opportunities.contains { !$0.isAccepted && $0.departmentHours.contains { $0.hours > 0 } }
    case .opportunityProfit: scenario.opportunities.contains { !$0.isAccepted }
    default: true
    }
  }

  private static func isSame(_ one: LinearProgram, _ two: LinearProgram) -> Bool {
    one.costs == two.costs && one.columnLower == two.columnLower && one.columnUpper == two.columnUpper
      && one.isInteger == two.isInteger && one.rowLower == two.rowLower && one.rowUpper == two.rowUpper
      && one.rowStarts == two.rowStarts && one.termColumns == two.termColumns && one.termValues == two.termValues
  }
}
