import LinearProgramming
import Staffing

extension FreelanceRule: RuleRows {
  /// Charges rate and reluctance of hours bought outside; the limit is the column's bound.
  static func addRows(to model: inout CompactModel) {
    for need in model.scenario.needs.ids {
      let record = model.scenario.needs[need]
      let prices = model.scenario.freelancePrices(record)
      let weight = model.scenario.hourWeight(record.stream)
      for month in model.scenario.months.ids {
        guard let column = model.freelance(need, month) else { continue }
        model.charge(prices.pay * weight, column, .freelancePay)
        model.charge(prices.reluctance * weight, column, .freelanceReluctance)
      }
    }
  }
}
