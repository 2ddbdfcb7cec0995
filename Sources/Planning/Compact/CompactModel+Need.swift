import LinearProgramming
import Staffing

extension CompactModel {
  /// Appends all hours of a need, people's and bought ones, to the row opened last.
  ///
  /// - Parameters:
  ///   - need: Whose hours.
  ///   - months: Which months; all where `nil`.
  ///   - bought: The coefficient of freelance hours.
  ///   - worked: The coefficient of a triple's hours.
  mutating func appendNeed(
    _ need: NeedIndex, in months: IndexRange<PlanningMonth>? = nil, bought: Double,
    worked: (EligibleTriple) -> Double
  ) {
    let record = scenario.needs[need]
    for month in months ?? scenario.months.ids where record.hours[month] > 0 {
      if let column = freelance(need, month) { program.append(bought, column) }
      for triple in eligibility.triples(of: record.client, record.role) {
        guard let place = hours(triple, need, month) else { continue }
        appendHours(worked(eligibility.triples[triple]), place)
      }
    }
  }
}
