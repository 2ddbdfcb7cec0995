/// Utilization outside the role's band: idleness below it, load above it, each at a price.
public enum Band: Rule {
  /// `band`.
  public static let code = RuleCode.band

  /// Hours below and above the band of every person and month.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    let scenario = view.scenario
    for person in scenario.people.ids {
      let subject = scenario.people[person]
      let prices = scenario.bandPrices(person)
      for month in scenario.months.ids {
        let load = view.load(person, month)
        let capacity = subject.capacityHours[month]
        ledger.charge(max(0, subject.bandLow * capacity - load) * prices.under, .bandUnder)
        ledger.charge(max(0, load - subject.bandHigh * capacity) * prices.over, .bandOver)
      }
    }
  }
}

extension Scenario {
  /// What an hour outside the band costs.
  ///
  /// - Parameter person: Who.
  /// - Returns: Prices below and above, money per hour.
  public func bandPrices(_ person: PersonIndex) -> (under: Double, over: Double) {
    let median = roles[people[person].role].medianCostPerHour
    return (policy.number(.bandUnder) * median, policy.number(.bandOver) * median)
  }
}
