/// What accepted opportunities are expected to bring and to cost beside hours.
public enum Opportunities: Rule {
  /// `opportunities`.
  public static let code = RuleCode.opportunities

  /// What is accepted already stays accepted.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for opportunity in view.scenario.opportunities.ids where view.scenario.opportunities[opportunity].isAccepted {
      sheet.check(view.decisions.accepted[opportunity], Breach(code, opportunity: opportunity))
    }
  }

  /// Expected fees, other cost at the win probability, pitches in full, commission of the main contacts.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    let scenario = view.scenario
    for opportunity in scenario.opportunities.ids where view.decisions.accepted[opportunity] {
      let record = scenario.opportunities[opportunity]
      ledger.charge(-record.expectedFee, .opportunityFees)
      ledger.charge(record.expectedCost, .opportunityCosts)
      for part in scenario.feeShares(record) {
        for contact in view.mainContacts(record.client, part.stage) {
          let commission = scenario.people[contact.person].commission
          ledger.charge(record.expectedFee * part.share * commission, .opportunityCosts)
        }
      }
    }
  }
}

extension Opportunity {
  /// Cost beside hours that is to be expected: delivery's at the win probability, the pitch's in full; money.
  public var expectedCost: Double { probability * otherCost + pitchCost }

  /// The most that the client pays, money: the fee, or less where the client cannot pay it.
  public var payableFee: Double { min(fee, abilityToPay ?? .infinity) }
}

extension Scenario {
  /// How an opportunity's fee divides over stages: evenly over its months of delivery, else all in its pitch month.
  ///
  /// Commission follows it: the main contact of each stage has that stage's part.
  ///
  /// - Parameter opportunity: Which.
  /// - Returns: Shares that add up to 1, ascending by stage; empty where it has no months.
  public func feeShares(_ opportunity: Opportunity) -> [(stage: StageIndex, share: Double)] {
    let parts = opportunity.months.isEmpty ? opportunity.pitchMonth.map { [$0] } ?? [] : opportunity.months
    return stages.ids.compactMap { stage in
      let count = parts.count { months[$0].stage == stage }
      return count == 0 ? nil : (stage, Double(count) / Double(parts.count))
    }
  }
}
