import LinearProgramming
import Staffing

extension Opportunities: RuleRows {
  /// `accept ≥ 1` for what is accepted already; charges acceptance, and commission at `both ≥ lead + accept − 1`, at `lead` itself where it implies acceptance.
  static func addRows(to model: inout CompactModel) {
    for opportunity in model.scenario.opportunities.ids {
      let record = model.scenario.opportunities[opportunity]
      let accept = model.accept(opportunity)
      model.charge(-record.expectedFee, accept, .opportunityFees)
      model.charge(record.expectedCost, accept, .opportunityCosts)
      if record.isAccepted {
        let broken = model.addBreak(RuleGroup(code, opportunity: opportunity))
        model.program.addRow(lower: 1)
        model.program.append(1, accept)
        model.program.append(1, broken)
      }
      for part in model.scenario.feeShares(record) {
        for pair in model.pairs.ofClient[record.client.position] {
          let commission = model.scenario.people[model.pairs.pairs[pair].person].commission
          guard commission > 0, record.expectedFee > 0, let lead = model.lead(pair, part.stage) else { continue }
          let amount = record.expectedFee * part.share * commission
          guard !record.bringsClient else {
            model.charge(amount, lead, .opportunityCosts)
            continue
          }
          let both = model.addColumn(.helper(code), upper: 1)
          model.charge(amount, both, .opportunityCosts)
          model.program.addRow(lower: -1)
          model.program.append(1, both)
          model.program.append(-1, lead)
          model.program.append(-1, accept)
        }
      }
    }
  }
}
