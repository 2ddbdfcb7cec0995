import LinearProgramming
import Staffing

extension SeniorShare: RuleRows {
  /// `Σ senior hours + wanted × missing ≥ share × Σ hours` for every client that asks for a share, and every stage.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for client in scenario.clients.ids {
      let share = scenario.leastSeniorShare(client)
      guard share > 0 else { continue }
      for stage in scenario.stages.ids {
        let wanted = scenario.hoursWanted(client, stage)
        let places = places(of: client, stage, in: model)
        guard wanted > 0, !places.isEmpty else { continue }
        let most = places.reduce(0.0) { sum, place in
          sum + scenario.greatestHours(model.eligibility.triples[place.triple], place.need, place.month)
        }
        let missing = model.addBreak(RuleGroup(code, client: client), greatest: share * most / wanted)
        model.program.addRow(lower: 0)
        model.program.append(wanted, missing)
        for place in places {
          let isSenior = scenario.isSenior(model.eligibility.triples[place.triple].person)
          model.appendHours((isSenior ? 1 : 0) - share, place)
        }
      }
    }
  }

  private static func places(of client: ClientIndex, _ stage: StageIndex, in model: CompactModel) -> [HourPlace] {
    var places: [HourPlace] = []
    for triple in model.eligibility.triples(of: client) {
      for need in model.eligibility.triples[triple].needs.lazy.map(NeedIndex.init) {
        for month in model.scenario.stages[stage].monthIndices {
          if let place = model.hours(triple, need, month) { places.append(place) }
        }
      }
    }
    return places
  }
}
