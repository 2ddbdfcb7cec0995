import LinearProgramming
import Staffing

extension AgencyConflict: RuleRows {
  /// `Σ accept ≤ 1 − clients held` for every conflict and stage; every two of its clients compete, so one row says all.
  static func addRows(to model: inout CompactModel) {
    for (place, conflict) in model.scenario.conflicts.enumerated() where conflict.kind == .agency {
      for stage in model.scenario.stages.ids {
        let active = conflict.clients.filter { model.scenario.isActive($0, stage) }
        guard active.count > 1 else { continue }
        let accepts = active.compactMap { model.accept(bringing: $0) }
        let broken = model.addBreak(RuleGroup(code, conflict: place), greatest: Double(active.count - 1))
        model.program.addRow(upper: Double(1 - (active.count - accepts.count)))
        for accept in accepts { model.program.append(1, accept) }
        model.program.append(-1, broken)
      }
    }
  }
}
