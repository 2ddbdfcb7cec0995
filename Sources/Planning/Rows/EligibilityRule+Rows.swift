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
        let broken = model.addBreak(reason.rule, of: model.groupsBroken(by: triple, stage))
        model.program.addRow(upper: 0)
        model.program.append(1, seat)
        model.program.append(-1, broken)
      }
    }
  }
}

extension CompactModel {
  /// The rules that somebody breaks who works where they must not: all that fail, not the first alone.
  fileprivate func groupsBroken(by triple: EligibleTriple, _ stage: StageIndex) -> [RuleGroup] {
    guard allowsBreaks else { return [] }
    let place = Triple(person: triple.person, client: triple.client, role: triple.role)
    var groups: [RuleGroup] = []
    for reason in scenario.ineligibilities(triple.person, triple.client, triple.role, stage) {
      for group in reason.groups(of: place, stage, in: scenario) where !groups.contains(group) { groups.append(group) }
    }
    return groups
  }
}
