/// Hours bought outside: their rate is money, the reluctance to buy a rule price; limited per need and month.
public enum FreelanceRule: Rule {
  /// `freelance`.
  public static let code = RuleCode.freelance

  /// No need buys more than the limit in any month.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for part in view.decisions.freelance {
      let need = view.scenario.needs[part.need]
      sheet.check(
        part.hours, atMost: view.scenario.policy.limit(.freelanceHours),
        Breach(code, client: need.client, role: need.role, month: part.month))
    }
  }

  /// Rate and reluctance of every hour.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for part in view.decisions.freelance {
      let need = view.scenario.needs[part.need]
      let prices = view.scenario.freelancePrices(need)
      let weight = view.scenario.hourWeight(need.stream)
      ledger.charge(part.hours * prices.pay * weight, .freelancePay)
      ledger.charge(part.hours * prices.reluctance * weight, .freelanceReluctance)
    }
  }
}

extension Scenario {
  /// What an hour bought outside costs.
  ///
  /// - Parameter need: What it is for.
  /// - Returns: Rate and reluctance, money per hour.
  public func freelancePrices(_ need: Need) -> (pay: Double, reluctance: Double) {
    let median = roles[need.role].medianCostPerHour
    return (policy.limit(.freelanceRate) * median, policy.number(.freelance) * median)
  }
}
