import LinearProgramming
import Staffing

extension PlannerApart: RuleRows {
  /// `lead + planning assignment ≤ 1 + broken` where the client's planning is large, else `≤ 1 + both` at a price.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for place in model.pairs.pairs.indices {
      let pair = model.pairs.pairs[place]
      let isHard = scenario.mustKeepPlannerApart(pair.client)
      for stage in scenario.stages.ids {
        let price = scenario.plannerApartPrice(stage)
        guard isHard || price > 0 else { continue }
        model.separateContact(place, stage, from: \.plans) { model in
          if isHard { return model.addBreak(RuleGroup(code, person: pair.person, client: pair.client)) }
          let both = model.addColumn(.helper(code), upper: 1)
          model.charge(price, both, .plannerApart)
          return both
        }
      }
    }
  }
}
