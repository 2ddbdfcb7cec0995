/// Client hours stay below the ceiling of capacity; overtime lifts it up to its limit.
public enum Capacity: Rule {
  /// `capacity`.
  public static let code = RuleCode.capacity

  /// No person works more than ceiling and overtime allow in any month.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for person in view.scenario.people.ids {
      let subject = view.scenario.people[person]
      for month in view.scenario.months.ids {
        sheet.check(
          view.load(person, month), atMost: subject.greatestHours(month), Breach(code, person: person, month: month))
      }
    }
  }
}
