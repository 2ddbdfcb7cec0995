import LinearProgramming
import Staffing

extension OneRole: RuleRows {
  /// `Σ assignments ≤ 1` for every pair of client and person that could meet in several roles, and every stage.
  static func addRows(to model: inout CompactModel) {
    for pair in model.pairs.pairs
    where pair.triples.count > 1 && !model.scenario.isRelaxed(code, client: pair.client, person: pair.person) {
      for stage in model.scenario.stages.ids {
        let seats = pair.triples.compactMap { model.seat(Int($0), stage) }
        guard seats.count > 1 else { continue }
        let excess = model.addBreak(
          RuleGroup(code, person: pair.person, client: pair.client), greatest: Double(seats.count - 1))
        model.program.addRow(upper: 1)
        for seat in seats { model.program.append(1, seat) }
        model.program.append(-1, excess)
      }
    }
  }
}
