import LinearProgramming
import Staffing

extension OfficeConflict: RuleRows {
  /// `serve ≥ works` for everybody of an office, `Σ serve ≤ 1` over the clients of a conflict.
  static func addRows(to model: inout CompactModel) {
    for (place, conflict) in model.scenario.conflicts.enumerated() where conflict.kind == .office {
      for stage in model.scenario.stages.ids {
        for office in model.scenario.workplaces {
          let servants = conflict.clients.map { client in
            model.pairs.ofClient[client.position].filter {
              serves(model.pairs.pairs[$0].person, office, conflict, model.scenario) && model.canWork($0, stage)
            }
          }
          let served = servants.filter { !$0.isEmpty }
          guard served.count > 1 else { continue }
          var columns: [ColumnIndex] = []
          for pairs in served {
            let serve = model.addColumn(.helper(code), upper: 1)
            columns.append(serve)
            for pair in pairs {
              model.program.addRow(lower: 0)
              model.program.append(1, serve)
              model.appendWorks(-1, pair, stage)
            }
          }
          let broken = model.addBreak(RuleGroup(code, conflict: place), greatest: Double(columns.count - 1))
          model.program.addRow(upper: 1)
          for column in columns { model.program.append(1, column) }
          model.program.append(-1, broken)
        }
      }
    }
  }
}
