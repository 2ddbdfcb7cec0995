internal import Staffing

/// Hours of every place on a team, month by month and need by need.
struct HoursByStream {
  private let scenario: Scenario
  private let byPerson: Table<Person, [Decisions.Allocation]>

  init(_ scenario: Scenario, _ decisions: Decisions) {
    self.scenario = scenario
    var byPerson = Table<Person, [Decisions.Allocation]>(repeating: [], count: scenario.people.count)
    for part in decisions.hours { byPerson[part.person].append(part) }
    self.byPerson = byPerson
  }

  private func parts(of seat: Decisions.Assignment) -> [Decisions.Allocation] {
    byPerson[seat.person].filter { part in
      let need = scenario.needs[part.need]
      return need.client == seat.client && need.role == seat.role
        && scenario.stages[seat.stage].months.contains(part.month.position)
    }
  }

  /// The needs that a place on a team has hours for, ascending.
  func streams(of seat: Decisions.Assignment) -> [NeedIndex] {
    var needs: [NeedIndex] = []
    for part in parts(of: seat) where needs.last != part.need { needs.append(part.need) }
    return needs
  }

  /// Hours for one need by month, ascending.
  func hours(of seat: Decisions.Assignment, _ need: NeedIndex) -> [(MonthIndex, Double)] {
    parts(of: seat).filter { $0.need == need }.map { ($0.month, $0.hours) }
  }

  /// Hours for all needs by month, ascending; none of 0.
  func total(of seat: Decisions.Assignment) -> [(MonthIndex, Double)] {
    var sums = Table<PlanningMonth, Double>(repeating: 0, count: scenario.months.count)
    for part in parts(of: seat) { sums[part.month] += part.hours }
    return scenario.months.ids.compactMap { sums[$0] == 0 ? nil : ($0, sums[$0]) }
  }
}
