/// Serving a client should leave its least margin: what staffing costs beyond that is priced.
public enum ClientMargin: Rule {
  /// `client-margin`.
  public static let code = RuleCode.clientMargin

  /// The excess of every client that pays a fee, over all months.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    let scenario = view.scenario
    let costs = costs(view)
    for client in scenario.clients.ids {
      guard let most = scenario.greatestStaffing(client) else { continue }
      ledger.charge(max(0, costs[client] - most) * scenario.policy.number(.clientMargin), .clientMargin)
    }
  }

  /// What service and growth work cost per client: hours at their cost, freelance at its rate.
  ///
  /// - Parameter view: The plan.
  /// - Returns: Money over all months; opportunities have their own account.
  public static func costs(_ view: PlanView) -> Table<Client, Double> {
    let scenario = view.scenario
    var costs = Table<Client, Double>(repeating: 0, count: scenario.clients.count)
    for part in view.decisions.hours where scenario.needs[part.need].stream.opportunity == nil {
      costs[scenario.needs[part.need].client] += part.hours * scenario.people[part.person].costPerHour
    }
    for part in view.decisions.freelance {
      let need = scenario.needs[part.need]
      guard need.stream.opportunity == nil else { continue }
      costs[need.client] += part.hours * scenario.freelancePrices(need).pay
    }
    return costs
  }
}

extension Scenario {
  /// The most that serving a client may cost: its fees, as far as they are likely paid, less the least margin.
  ///
  /// - Parameter client: Which.
  /// - Returns: Money over all months, or `nil` for a client without a fee.
  public func greatestStaffing(_ client: ClientIndex) -> Double? {
    let record = clients[client]
    let fees = record.fee.reduce(0, +)
    return fees > 0 ? (1 - record.leastMargin) * fees * (1 - record.creditRisk) : nil
  }
}
