import LinearProgramming
import Staffing

extension LeaveBackup: RuleRows {
  /// `assignment ≤ Σ works of possible backups + broken` for everybody who is away, every client of theirs and month.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for person in scenario.people.ids {
      let months = scenario.months.ids.filter { scenario.isAway(person, $0) }
      guard !months.isEmpty else { continue }
      for place in model.eligibility.triplesOfPerson[person].lazy.map(Int.init) {
        let triple = model.eligibility.triples[place]
        guard scenario.roles[triple.role].presence == .atLeastOne, scenario.needsBackup(triple.client) else { continue }
        for month in months where scenario.clients[triple.client].isActive[month] {
          guard let seat = model.seat(place, scenario.months[month].stage) else { continue }
          let broken = model.addBreak(RuleGroup(code, person: person, client: triple.client))
          let backups = backups(of: triple, month, in: model)
          model.program.addRow(upper: 0)
          model.program.append(1, seat)
          model.program.append(-1, broken)
          for pair in backups { model.appendWorks(-1, pair, scenario.months[month].stage) }
        }
      }
    }
  }

  /// The pairs of the client with others who may do the work and are there.
  private static func backups(of away: EligibleTriple, _ month: MonthIndex, in model: CompactModel) -> [Int] {
    model.eligibility.triples(of: away.client, away.role).compactMap { place in
      let other = model.eligibility.triples[place].person
      guard other != away.person, model.scenario.isPresent(other, month),
        model.isFit(place, model.scenario.months[month].stage)
      else { return nil }
      return Int(model.pairs.ofTriple[place])
    }
  }
}
