import LinearProgramming
import Staffing

extension Handover: RuleRows {
  /// Charges joining: a constant of the assignment in the first stage, `join ≥ assignment − assignment before` later.
  static func addRows(to model: inout CompactModel) {
    for place in model.eligibility.triples.indices {
      let triple = model.eligibility.triples[place]
      let price = model.scenario.handoverPrice(triple.person, triple.client, triple.role)
      guard price > 0 else { continue }
      for stage in model.scenario.stages.ids {
        guard let seat = model.seat(place, stage) else { continue }
        guard stage.position > 0 else {
          if !triple.isIncumbent { model.charge(price, seat, .handover) }
          continue
        }
        guard let before = model.seat(place, StageIndex(stage.position - 1)) else {
          if !triple.isIncumbent { model.charge(price, seat, .handover) }
          continue
        }
        let join = model.addColumn(.helper(code), upper: 1)
        model.charge(price, join, .handover)
        model.program.addRow(lower: 0)
        model.program.append(1, join)
        model.program.append(-1, seat)
        model.program.append(1, before)
      }
    }
  }
}
