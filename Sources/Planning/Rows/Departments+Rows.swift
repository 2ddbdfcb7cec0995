import LinearProgramming
import Staffing

extension Departments: RuleRows {
  /// `Σ use × accept ≤ hours left` for every department and month.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    let left = scenario.departmentHoursLeft
    var uses = left.map { _ in [(opportunity: OpportunityIndex, hours: Double)]() }
    for opportunity in scenario.opportunities.ids where !scenario.opportunities[opportunity].isAccepted {
      for use in scenario.opportunities[opportunity].departmentHours where use.hours > 0 {
        uses[scenario.place(of: use)].append((opportunity, use.hours))
      }
    }
    for place in left.indices where left[place] < .infinity && !uses[place].isEmpty {
      model.program.addRow(upper: left[place])
      for use in uses[place] { model.program.append(use.hours, model.accept(use.opportunity)) }
    }
  }
}
