import LinearProgramming
import Staffing

extension Overtime: RuleRows {
  /// Charges the two halves of overtime; the second is dearer, so the first fills first.
  static func addRows(to model: inout CompactModel) {
    for person in model.scenario.people.ids {
      let prices = model.scenario.overtimePrices(person)
      for month in model.scenario.months.ids {
        for half in 0..<2 {
          guard let column = model.overtime(person, month, half: half) else { continue }
          model.charge(prices.pay, column, .overtimePay)
          model.charge(half == 0 ? prices.first : prices.second, column, .overtimeStrain)
        }
      }
    }
  }
}
