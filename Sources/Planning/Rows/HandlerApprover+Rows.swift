import LinearProgramming
import Staffing

extension HandlerApprover: RuleRows {
  /// `lead + assignment in a role that handles the budget ≤ 1 + broken` for every pair and stage.
  static func addRows(to model: inout CompactModel) {
    for place in model.pairs.pairs.indices {
      let pair = model.pairs.pairs[place]
      guard !model.scenario.isRelaxed(code, client: pair.client, person: pair.person) else { continue }
      let group = RuleGroup(code, person: pair.person, client: pair.client)
      for stage in model.scenario.stages.ids {
        model.separateContact(place, stage, from: \.handlesBudget) { $0.addBreak(group) }
      }
    }
  }
}
