import LinearProgramming
import Staffing

extension ReportingLine: RuleRows {
  /// `line ≤ lead` of the manager, `line ≤ works` of the report; its value is the column's cost.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for report in scenario.people.ids {
      guard let manager = scenario.people[report].lineManager else { continue }
      for pair in model.pairs.ofPerson[report.position] {
        let client = model.pairs.pairs[Int(pair)].client
        guard let contact = model.pairs.place(of: client, manager) else { continue }
        for stage in scenario.stages.ids where model.canWork(Int(pair), stage) {
          let value = scenario.lineValue(manager, client, stage)
          guard value > 0, let lead = model.lead(contact, stage) else { continue }
          let line = model.addColumn(.line(pair: pair, stage: stage), upper: 1)
          model.charge(-value, line, .reportingLine)
          model.program.addRow(upper: 0)
          model.program.append(1, line)
          model.program.append(-1, lead)
          model.program.addRow(upper: 0)
          model.program.append(1, line)
          model.appendWorks(-1, Int(pair), stage)
        }
      }
    }
  }
}
