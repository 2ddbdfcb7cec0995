import LinearProgramming
import Staffing

extension Capacity: RuleRows {
  /// `Σ hours − overtime ≤ ceiling × capacity` for every person and month.
  static func addRows(to model: inout CompactModel) {
    for person in model.scenario.people.ids where !model.eligibility.triplesOfPerson[person].isEmpty {
      for month in model.scenario.months.ids {
        model.program.addRow(upper: model.scenario.people[person].ceilingHours(month))
        model.appendLoad(1, person, month)
        for half in 0..<2 {
          if let column = model.overtime(person, month, half: half) { model.program.append(-1, column) }
        }
      }
    }
  }
}
