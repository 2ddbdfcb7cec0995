/// Whether an opportunity is taken, and if not why.
public struct OpportunitySummary: Sendable {
  /// Which opportunity.
  public let opportunity: OpportunityIndex
  /// Whether it is accepted.
  public let isAccepted: Bool
  /// Full fee the client can pay, money.
  public let fee: Double
  /// Hours of its team at full delivery × hourly cost where accepted, else of the cheapest people who may do it; money.
  public let staffingCost: Double
  /// Other cost of the job, money.
  public let otherCost: Double
  /// What is missing, at best, to its least margin: above 0 only where even the cheapest staffing is too dear; money.
  public let missing: Double
  /// The first role that nobody may fill, or `nil`.
  public let unfillable: RoleIndex?

  /// Why it is declined, or `nil` where it is accepted.
  public var reason: Reason? {
    if isAccepted { return nil }
    if let unfillable { return .nobodyMay(unfillable) }
    return missing > 0 ? .tooDear(missing: missing) : .notWorthIt
  }

  /// Why an opportunity is declined.
  public enum Reason: Sendable, Hashable {
    /// Nobody may do the work of a role.
    case nobodyMay(RoleIndex)
    /// The least margin is missed by at least so much money.
    case tooDear(missing: Double)
    /// It would pay, but its hours are worth more elsewhere.
    case notWorthIt
  }

  static func all(_ view: PlanView) -> Table<Opportunity, OpportunitySummary> {
    let scenario = view.scenario
    guard !scenario.opportunities.isEmpty else { return Table([]) }
    let eligibility = Eligibility(scenario)
    var staffing = Table<Opportunity, Double>(repeating: 0, count: scenario.opportunities.count)
    for part in view.decisions.hours {
      guard let opportunity = scenario.needs[part.need].stream.opportunity else { continue }
      staffing[opportunity] += part.hours * scenario.people[part.person].costPerHour
    }
    return Table(
      scenario.opportunities.ids.map { opportunity in
        OpportunitySummary(opportunity, view, eligibility, taken: staffing[opportunity])
      })
  }

  private init(_ opportunity: OpportunityIndex, _ view: PlanView, _ eligibility: Eligibility, taken: Double) {
    let scenario = view.scenario
    let record = scenario.opportunities[opportunity]
    self.opportunity = opportunity
    isAccepted = view.decisions.accepted[opportunity]
    fee = min(record.fee, record.abilityToPay ?? .infinity)
    otherCost = record.otherCost + record.pitchCost
    var cheapest = 0.0
    var unfillable: RoleIndex?
    for need in scenario.needs where need.stream.opportunity == opportunity {
      let hours = need.hours.reduce(0, +)
      guard hours > 0 else { continue }
      let rates = eligibility.triples(of: need.client, need.role).map { place in
        let triple = eligibility.triples[place]
        return scenario.people[triple.person].costPerHour / triple.productivity
      }
      guard let least = rates.min() else {
        unfillable = unfillable ?? need.role
        continue
      }
      cheapest += hours * least
    }
    self.unfillable = unfillable
    staffingCost = isAccepted ? taken : cheapest
    missing = max(0, cheapest + otherCost - (1 - record.leastMargin) * fee)
  }
}
