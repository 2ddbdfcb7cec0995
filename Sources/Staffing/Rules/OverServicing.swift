/// Serving a client for more hours than its contract pays is priced.
public enum OverServicing: Rule {
  /// `over-servicing`.
  public static let code = RuleCode.overServicing

  /// Hours above contract, of every client and month whose contract says hours.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    let scenario = view.scenario
    let months = scenario.months.count
    let hours = hours(view)
    for client in scenario.clients.ids {
      for month in scenario.months.ids {
        guard let contracted = scenario.clients[client].contractedHours[month] else { continue }
        let excess = max(0, hours[client.position * months + month.position] - contracted)
        ledger.charge(excess * scenario.overServicingPrice, .overServicing)
      }
    }
  }

  /// Service hours planned, people's and bought ones; growth and opportunities are no part of the contract.
  ///
  /// - Parameter view: The plan.
  /// - Returns: Hours; place `client × months + month`.
  public static func hours(_ view: PlanView) -> ContiguousArray<Double> {
    let scenario = view.scenario
    let months = scenario.months.count
    var hours = ContiguousArray(repeating: 0.0, count: scenario.clients.count * months)
    for part in view.decisions.hours where scenario.needs[part.need].stream == .service {
      hours[scenario.needs[part.need].client.position * months + part.month.position] += part.hours
    }
    for part in view.decisions.freelance where scenario.needs[part.need].stream == .service {
      hours[scenario.needs[part.need].client.position * months + part.month.position] += part.hours
    }
    return hours
  }
}

extension Scenario {
  /// What an hour above contract costs: a multiple of an executive's, money.
  public var overServicingPrice: Double { policy.number(.overServicing) * catalogueCost("executive") }
}
