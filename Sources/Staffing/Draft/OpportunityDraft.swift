/// A line of `opportunities.csv`: conditional work that is accepted or declined.
public struct OpportunityDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// A short key.
  public var id: Given<String>?
  /// The opportunity; required.
  public var name: Given<String>?
  /// `pitch`, `campaign` or `client`.
  public var kind: Given<String>?
  /// An existing client it extends, or the new client it brings.
  public var client: Given<String>?
  /// The sector of a new client.
  public var sector: Given<String>?
  /// The office that would serve it.
  public var office: Given<String>?
  /// Tier of a new client.
  public var tier: Given<String>?
  /// Agency income of the whole job within the scenario, money.
  public var fee: Given<Double>?
  /// Probability of winning, 0 to 1; 1 where missing for campaigns, 0.43 for pitches.
  public var probability: Given<Double>?
  /// Other cost of the job, money.
  public var otherCost: Given<Double>?
  /// Money spent on the pitch whether won or lost.
  public var pitchCost: Given<Double>?
  /// Least margin, share of the fee.
  public var leastMargin: Given<Double>?
  /// The most the client can pay for the job, money.
  public var abilityToPay: Given<Double>?
  /// Probability that the fee is not paid, 0 to 1.
  public var creditRisk: Given<Double>?
  /// Expected follow-on revenue if won, money; reported, and weighted by the win probability.
  public var followOn: Given<Double>?
  /// First month of delivery.
  public var from: Given<Month>?
  /// Last month of delivery.
  public var until: Given<Month>?
  /// The month of the pitch.
  public var pitchMonth: Given<Month>?
  /// Hours in the pitch month, by role.
  public var pitchHours: [Setting] = []
  /// Delivery hours a month, by role.
  public var hours: [Setting] = []
  /// Hours a month of downstream departments, by department (`creative director` in the pitch month).
  public var departments: [Setting] = []
  /// Whether it is accepted already.
  public var must: Given<Bool>?

  /// A record with nothing given.
  public init() {}
}
