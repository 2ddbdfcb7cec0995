/// Hours above the ceiling: paid more, and a strain that rises in the second half of what is allowed.
public enum Overtime: Rule {
  /// `overtime`.
  public static let code = RuleCode.overtime

  /// Pay beyond the ordinary hour to money, strain to rule prices.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for person in view.scenario.people.ids {
      let prices = view.scenario.overtimePrices(person)
      for month in view.scenario.months.ids {
        let hours = view.overtime(person, month)
        let first = min(hours, view.scenario.people[person].overtimeHours[month] / 2)
        ledger.charge(hours * prices.pay, .overtimePay)
        ledger.charge(first * prices.first + (hours - first) * prices.second, .overtimeStrain)
      }
    }
  }
}

extension Scenario {
  /// What an hour of a person's overtime costs beyond an ordinary one.
  ///
  /// - Parameter person: Who.
  /// - Returns: Pay, and strain in the first and second half of what is allowed; money per hour.
  public func overtimePrices(_ person: PersonIndex) -> (pay: Double, first: Double, second: Double) {
    let median = roles[people[person].role].medianCostPerHour
    return (
      max(0, policy.limit(.overtimePay) - 1) * people[person].costPerHour,
      policy.number(.overtimeFirst) * median, policy.number(.overtimeSecond) * median
    )
  }

  /// How much an hour of a stream counts: delivery of an opportunity with its win probability, all else in full.
  ///
  /// - Parameter stream: What the hour is for.
  /// - Returns: 0 to 1.
  public func hourWeight(_ stream: Need.Stream) -> Double {
    if case .delivery(let opportunity) = stream { return opportunities[opportunity].probability }
    return 1
  }
}
