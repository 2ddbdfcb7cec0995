import LinearProgramming
import Staffing

extension FormerTeamsRule: RuleRows {
  /// `Σ joins − change ≤ departures + Σ accepted` for every team that somebody held; `Σ change ≤ most`.
  static func addRows(to model: inout CompactModel) {
    guard let former = model.scenario.formerTeams else { return }
    var changes: [ColumnIndex] = []
    for team in former.teams {
      let triples = model.eligibility.triples(of: team.client, team.role).filter { place in
        !team.holds(model.eligibility.triples[place].person)
      }
      let joins = triples.compactMap { model.joinEver($0) }
      guard !joins.isEmpty else { continue }
      let change = model.addColumn(.helper(code), upper: Double(joins.count))
      changes.append(change)
      let departures = model.scenario.departures(from: team) { seat in
        model.eligibility.place(of: seat.person, seat.client, seat.role).map { model.isFit($0, seat.stage) } ?? false
      }
      let openings = model.scenario.newOpenings(team, former).map { model.accept($0) }
      model.program.addRow(upper: Double(departures))
      for join in joins { model.program.append(1, join) }
      model.program.append(-1, change)
      for opening in openings { model.program.append(-1, opening) }
    }
    guard !changes.isEmpty else { return }
    model.program.addRow(upper: Double(former.mostChanges))
    for change in changes { model.program.append(1, change) }
  }
}

extension CompactModel {
  /// A column that is 1 where a triple is on the team in some stage without being pinned there; `nil` where it never can be.
  fileprivate mutating func joinEver(_ place: Int) -> ColumnIndex? {
    let record = eligibility.triples[place]
    let seats = scenario.stages.ids.compactMap { stage in
      scenario.isPinned(record.person, record.client, record.role, stage) ? nil : seat(place, stage)
    }
    guard seats.count > 1 else { return seats.first }
    let join = addColumn(.helper(.formerTeams), upper: 1)
    for seat in seats {
      program.addRow(lower: 0)
      program.append(1, join)
      program.append(-1, seat)
    }
    return join
  }
}
