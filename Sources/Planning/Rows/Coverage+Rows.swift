import LinearProgramming
import Staffing

extension Coverage: RuleRows {
  /// `Σ productivity × hours + freelance + shortfall = wanted`, for an opportunity `= wanted × accept` without shortfall.
  static func addRows(to model: inout CompactModel) {
    for need in model.scenario.needs.ids {
      let record = model.scenario.needs[need]
      let price = model.scenario.shortfallPrice(record)
      for month in model.scenario.months.ids where record.hours[month] > 0 {
        let wanted = record.hours[month]
        let accept = record.stream.opportunity.map { model.accept($0) }
        model.program.addRow(lower: accept == nil ? wanted : 0, upper: accept == nil ? wanted : 0)
        if let accept { model.program.append(-wanted, accept) }
        for triple in model.eligibility.triples(of: record.client, record.role) {
          guard let place = model.hours(triple, need, month) else { continue }
          model.appendHours(model.eligibility.triples[triple].productivity, place)
        }
        if let column = model.freelance(need, month) { model.program.append(1, column) }
        if let column = model.shortfall(need, month) {
          model.program.append(1, column)
          model.charge(price, column, record.stream == .growth ? .growthShortfall : .shortfall)
        }
      }
    }
  }
}
