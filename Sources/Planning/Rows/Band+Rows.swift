import LinearProgramming
import Staffing

extension Band: RuleRows {
  /// `load + under ≥ low × capacity`, `load − over ≤ high × capacity` for every person and month.
  static func addRows(to model: inout CompactModel) {
    for person in model.scenario.people.ids {
      let subject = model.scenario.people[person]
      let prices = model.scenario.bandPrices(person)
      for month in model.scenario.months.ids where subject.capacityHours[month] > 0 {
        let low = subject.bandLow * subject.capacityHours[month]
        let high = subject.bandHigh * subject.capacityHours[month]
        if prices.under > 0, low > 0 {
          let under = model.addColumn(.helper(code), upper: low)
          model.charge(prices.under, under, .bandUnder)
          model.program.addRow(lower: low)
          model.program.append(1, under)
          model.appendLoad(1, person, month)
        }
        if prices.over > 0, subject.greatestHours(month) > high {
          let over = model.addColumn(.helper(code), upper: subject.greatestHours(month) - high)
          model.charge(prices.over, over, .bandOver)
          model.program.addRow(upper: high)
          model.program.append(-1, over)
          model.appendLoad(1, person, month)
        }
      }
    }
  }
}
