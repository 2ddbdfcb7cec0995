/// Conditional work with a fee and a win probability: accepted or declined.
public struct Opportunity: Sendable {
  /// The key.
  public internal(set) var id: String
  /// The name.
  public internal(set) var name: String
  /// What it is.
  public internal(set) var kind: Kind
  /// The client it extends or brings.
  public internal(set) var client: ClientIndex
  /// Whether the client exists only if it is accepted.
  public internal(set) var bringsClient: Bool
  /// Agency income within the scenario, money.
  public internal(set) var fee: Double
  /// Probability of winning, 0 to 1.
  public internal(set) var probability: Double
  /// Other cost of delivery, money.
  public internal(set) var otherCost: Double
  /// Money spent on the pitch, won or lost.
  public internal(set) var pitchCost: Double
  /// Least margin, share of the fee.
  public internal(set) var leastMargin: Double
  /// The most the client can pay, money.
  public internal(set) var abilityToPay: Double?
  /// Probability of not being paid, 0 to 1.
  public internal(set) var creditRisk: Double
  /// Expected follow-on revenue if won, money.
  public internal(set) var followOn: Double
  /// Months of delivery, ascending.
  public internal(set) var months: [MonthIndex]
  /// The month of the pitch.
  public internal(set) var pitchMonth: MonthIndex?
  /// Hours of departments it uses.
  public internal(set) var departmentHours: [DepartmentUse]
  /// Whether it is accepted already.
  public internal(set) var isAccepted: Bool

  /// The kinds of opportunity.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A competition for work.
    case pitch
    /// More work for an existing client.
    case campaign
    /// A new client.
    case client
  }

  /// Fee that counts: weighted by win probability and credit risk, capped by the client's ability to pay.
  public var expectedFee: Double { probability * (1 - creditRisk) * min(fee, abilityToPay ?? .infinity) }
}
