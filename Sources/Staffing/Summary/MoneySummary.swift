/// The department's money in the scenario's months: the first of the two ledgers, without any rule's price.
///
/// `result == margin − unusedTime − overtimePay`, and `result == fees − payroll − bought`.
public struct MoneySummary: Sendable, Hashable {
  /// Contract fees of clients that are held.
  public let contractFees: Double
  /// Expected fees of accepted opportunities.
  public let opportunityFees: Double
  /// Contract hours × hourly cost of everybody: owed whether used or not.
  public let payroll: Double
  /// Pay of overtime beyond the ordinary hour's share that the payroll holds already.
  public let overtimePay: Double
  /// Freelance hours.
  public let freelance: Double
  /// Other cost of accepted opportunities.
  public let opportunityCosts: Double
  /// Client hours × hourly cost.
  public let staffing: Double
  /// Fees that may not be paid: fee × credit risk.
  public let feesAtRisk: Double

  /// All fees.
  public var fees: Double { contractFees + opportunityFees }
  /// Freelance, overtime and other cost of opportunities.
  public var bought: Double { overtimePay + freelance + opportunityCosts }
  /// Fees − payroll − bought.
  public var result: Double { fees - payroll - bought }
  /// Margin of all clients: fees − hours × hourly cost − what is bought for them.
  public var margin: Double { fees - staffing - freelance - opportunityCosts }
  /// Pay for hours without client work: payroll − hours × hourly cost.
  public var unusedTime: Double { payroll - staffing }

  init(_ view: PlanView, _ people: Table<Person, PersonSummary>, _ clients: Table<Client, ClientSummary>) {
    let scenario = view.scenario
    var (contract, risk) = (0.0, 0.0)
    for client in scenario.clients where client.broughtBy == nil {
      let fee = client.fee.reduce(0, +)
      contract += fee
      risk += fee * client.creditRisk
    }
    var (expected, costs) = (0.0, 0.0)
    for opportunity in scenario.opportunities.ids where view.decisions.accepted[opportunity] {
      expected += scenario.opportunities[opportunity].expectedFee
      costs += scenario.opportunities[opportunity].expectedOtherCost
    }
    contractFees = contract
    feesAtRisk = risk
    opportunityFees = expected
    opportunityCosts = costs
    payroll = people.reduce(0) { $0 + $1.payroll }
    staffing = people.reduce(0) { $0 + $1.staffingCost }
    overtimePay = people.reduce(0) { sum, person in
      sum + person.overtimeHours * scenario.overtimePrices(person.person).pay
    }
    var bought = 0.0
    for part in view.decisions.freelance {
      let median = scenario.roles[scenario.needs[part.need].role].medianCostPerHour
      bought += part.hours * median * scenario.policy.limit(.freelanceRate)
    }
    freelance = bought
  }
}
