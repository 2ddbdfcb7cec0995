import LinearProgramming
import Staffing

extension CoolingOff: RuleRows {
  /// `Σ works ≤ 1` over rivals in a stage, `works + works of a rival in an earlier stage ≤ 1` where that was lately.
  static func addRows(to model: inout CompactModel) {
    for (place, conflict) in model.scenario.conflicts.enumerated() where conflict.kind == .coolingOff {
      for person in model.scenario.people.ids where !conflict.exempts(model.scenario.people[person]) {
        let pairs = conflict.clients.compactMap { model.pairs.place(of: $0, person) }
        guard pairs.count > 1 else { continue }
        let group = RuleGroup(code, conflict: place)
        for stage in model.scenario.stages.ids {
          let open = pairs.filter { model.canWork($0, stage) }
          if open.count > 1 {
            let broken = model.addBreak(group, greatest: Double(open.count - 1))
            model.program.addRow(upper: 1)
            for pair in open { model.appendWorks(1, pair, stage) }
            model.program.append(-1, broken)
          }
          let lately = model.scenario.coolingStages(conflict, before: stage)
          for pair in open { model.addCoolingRows(group, pair, pairs.filter { $0 != pair }, stage, lately) }
        }
      }
    }
  }
}

extension CompactModel {
  /// Keeps a person from a client where they worked for one of its rivals lately.
  fileprivate mutating func addCoolingRows(
    _ group: RuleGroup, _ pair: Int, _ rivals: [Int], _ stage: StageIndex, _ lately: [StageIndex]
  ) {
    let earlier = lately.flatMap { stage in rivals.filter { canWork($0, stage) }.map { (pair: $0, stage: stage) } }
    guard !earlier.isEmpty else { return }
    let broken = addBreak(group)
    for rival in earlier {
      program.addRow(upper: 1)
      appendWorks(1, pair, stage)
      appendWorks(1, rival.pair, rival.stage)
      program.append(-1, broken)
    }
  }
}
