import LinearProgramming
import Staffing

extension ClientLimit: RuleRows {
  /// `Σ works ≤ limit` for every person and stage.
  static func addRows(to model: inout CompactModel) {
    for person in model.scenario.people.ids {
      let limit = model.scenario.people[person].clientLimit
      let pairs = model.pairs.ofPerson[person.position]
      for stage in model.scenario.stages.ids where pairs.count > limit {
        let excess = model.addBreak(RuleGroup(code, person: person), greatest: Double(pairs.count - limit))
        model.program.addRow(upper: Double(limit))
        for pair in pairs { model.appendWorks(1, Int(pair), stage) }
        model.program.append(-1, excess)
      }
    }
  }
}
