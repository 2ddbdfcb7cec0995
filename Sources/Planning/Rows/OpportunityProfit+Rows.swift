import LinearProgramming
import Staffing

extension OpportunityProfit: RuleRows {
  /// `hours × cost + freelance × rate + (other cost + pitch cost) × accept ≤ greatest cost × accept`.
  ///
  /// The rows count in hours of an executive: amounts of dong beside zeros and ones would strain the solver.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    let unit = scenario.moneyUnit
    for opportunity in scenario.opportunities.ids {
      let record = scenario.opportunities[opportunity]
      guard !record.isAccepted else { continue }
      model.program.addRow(upper: 0)
      let fixed = record.otherCost + record.pitchCost - record.greatestCost
      model.program.append(fixed / unit, model.accept(opportunity))
      for need in scenario.needs.ids where scenario.needs[need].stream.opportunity == opportunity {
        let pay = scenario.freelancePrices(scenario.needs[need]).pay
        model.appendNeed(need, bought: pay / unit) { scenario.people[$0.person].costPerHour / unit }
      }
    }
  }
}
