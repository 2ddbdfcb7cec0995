import LinearProgramming
import Staffing

extension Tenure: RuleRows {
  /// Charges the value of staying to incumbents' assignments.
  static func addRows(to model: inout CompactModel) {
    for place in model.eligibility.triples.indices {
      let triple = model.eligibility.triples[place]
      guard let quarters = triple.quarters else { continue }
      for stage in model.scenario.stages.ids {
        guard let seat = model.seat(place, stage) else { continue }
        model.charge(-model.scenario.stayValue(triple.role, triple.client, quarters, stage), seat, .tenure)
      }
    }
  }
}
