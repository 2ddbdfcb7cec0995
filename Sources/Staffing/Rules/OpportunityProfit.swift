/// Profit before acceptance: what is accepted leaves at least its least margin at full hours and full fee.
///
/// What was accepted before is not asked again.
public enum OpportunityProfit: Rule {
  /// `opportunity-profit`.
  public static let code = RuleCode.opportunityProfit

  /// Hours, freelance, other cost and pitch of an accepted opportunity fit what the fee leaves for cost.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    let costs = costs(view)
    for opportunity in scenario.opportunities.ids where view.decisions.accepted[opportunity] {
      let record = scenario.opportunities[opportunity]
      guard !record.isAccepted else { continue }
      sheet.check(
        costs[opportunity], atMost: record.greatestCost, Breach(code, client: record.client, opportunity: opportunity))
    }
  }

  /// What opportunities cost in full if won: hours of pitch and delivery, freelance, other cost, pitch.
  ///
  /// - Parameter view: The plan.
  /// - Returns: Money per opportunity; 0 where it is declined.
  public static func costs(_ view: PlanView) -> Table<Opportunity, Double> {
    let scenario = view.scenario
    var costs = Table<Opportunity, Double>(
      scenario.opportunities.ids.map {
        view.decisions.accepted[$0]
          ? scenario.opportunities[$0].otherCost + scenario.opportunities[$0].pitchCost : 0
      })
    for part in view.decisions.hours {
      guard let opportunity = scenario.needs[part.need].stream.opportunity else { continue }
      costs[opportunity] += part.hours * scenario.people[part.person].costPerHour
    }
    for part in view.decisions.freelance {
      let need = scenario.needs[part.need]
      guard let opportunity = need.stream.opportunity else { continue }
      costs[opportunity] += part.hours * scenario.freelancePrices(need).pay
    }
    return costs
  }
}

extension Opportunity {
  /// What it may cost at most: the payable fee less the least margin, money.
  public var greatestCost: Double { (1 - leastMargin) * payableFee }
}
