import LinearProgramming
import Staffing

extension NewFace: RuleRows {
  /// `Σ works of new faces + missing ≥ 1` in a renewal window, `≥ accept` for a pitch.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    let price = scenario.newFacePrice
    guard price > 0 else { return }
    for client in scenario.clients.ids {
      let known = scenario.incumbents(of: client)
      guard !known.isEmpty else { continue }
      for stage in scenario.stages.ids {
        let isRenewing = scenario.clients[client].renewalWindow[stage] && scenario.isActive(client, stage)
        let pitches = isRenewing ? [] : scenario.pitches(to: client, stage)
        guard isRenewing || !pitches.isEmpty else { continue }
        let missing = model.addColumn(.helper(code), upper: 1)
        model.charge(price, missing, .newFace)
        let accepts: [ColumnIndex?] = isRenewing ? [model.accept(bringing: client)] : pitches.map { model.accept($0) }
        for accept in accepts {
          model.program.addRow(lower: accept == nil ? 1 : 0)
          model.program.append(1, missing)
          if let accept { model.program.append(-1, accept) }
          for pair in model.pairs.ofClient[client.position] where !known.contains(model.pairs.pairs[pair].person) {
            model.appendWorks(1, pair, stage)
          }
        }
      }
    }
  }
}
