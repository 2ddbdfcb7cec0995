import LinearProgramming
import Staffing

extension PersonConflict: RuleRows {
  /// `Σ works ≤ 1` over the clients of a conflict, for every person and stage.
  static func addRows(to model: inout CompactModel) {
    for (place, conflict) in model.scenario.conflicts.enumerated() where conflict.kind == .person {
      for person in model.scenario.people.ids where binds(conflict, person, model.scenario) {
        let pairs = conflict.clients.compactMap { model.pairs.place(of: $0, person) }
        for stage in model.scenario.stages.ids {
          let open = pairs.filter { model.canWork($0, stage) }
          guard open.count > 1 else { continue }
          let broken = model.addBreak(RuleGroup(code, conflict: place), greatest: Double(open.count - 1))
          model.program.addRow(upper: 1)
          for pair in open { model.appendWorks(1, pair, stage) }
          model.program.append(-1, broken)
        }
      }
    }
  }
}
