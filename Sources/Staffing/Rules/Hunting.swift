/// Pitches and growth work take at most a share of a person's capacity, and none beside a client in poor health.
public enum Hunting: Rule {
  /// `hunting`.
  public static let code = RuleCode.hunting

  /// Hunting hours of every person and month stay below the cap; 0 on the team of a client in poor health.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for person in scenario.people.ids where !scenario.isRelaxed(code, person: person) {
      for month in scenario.months.ids {
        let isKept = view.clients(of: person, scenario.months[month].stage).contains {
          scenario.clients[$0].health == .poor
        }
        sheet.check(
          view.hunting(person, month), atMost: isKept ? 0 : scenario.huntingHours(person, month),
          Breach(code, person: person, month: month))
      }
    }
  }
}

extension Scenario {
  /// The most hours that a person may hunt in a month.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - month: When.
  /// - Returns: Share of capacity, hours, at least 0.
  public func huntingHours(_ person: PersonIndex, _ month: MonthIndex) -> Double {
    people[person].huntingShare * people[person].capacityHours[month]
  }
}
