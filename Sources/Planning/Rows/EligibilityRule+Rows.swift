import LinearProgramming
import Staffing

extension EligibilityRule: RuleRows {
  /// `assignment ≤ broken` for triples that pins or needs call for although a relaxable rule fails: it breaks that rule.
  static func addRows(to model: inout CompactModel) {
    for place in model.eligibility.triples.indices where model.eligibility.triples[place].reason != nil {
      let triple = model.eligibility.triples[place]
      for stage in model.scenario.stages.ids {
        guard let seat = model.seat(place, stage),
          let reason = model.scenario.ineligibility(triple.person, triple.client, triple.role, stage)
        else { continue }
        let broken = model.addBreak(reason.rule)
        model.program.addRow(upper: 0)
        model.program.append(1, seat)
        model.program.append(-1, broken)
      }
    }
  }
}
