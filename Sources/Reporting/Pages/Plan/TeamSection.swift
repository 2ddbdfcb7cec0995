internal import Staffing

/// Who works for whom, in which role, how many hours each month, and what nobody covers.
struct TeamSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    let periods = desk.periods
    var table = TextTable(
      [
        .text(say(TablePhrase.client), least: 10), .text(say(TablePhrase.person), least: 10),
        .text(say(TablePhrase.role), least: 9),
      ] + periods.map { .number($0.title) })
    let hours = HoursBySeat(desk.rounded)
    for client in desk.scenario.clients.ids where desk.summary.clients[client].exists {
      var rows: [[TextTable.Cell]] = []
      var starred: Set<PersonIndex> = []
      for seat in seats(of: client) {
        // Who holds several roles on a client is starred once, at the highest.
        let isContact = isContact(seat.person, client) && starred.insert(seat.person).inserted
        let numbers = hours[seat.person, client, seat.role]
        rows.append(
          [.init(desk.name(seat.person)), .init(desk.name(seat.role) + (isContact ? " ★" : ""))]
            + periods.map { period in .init(desk.hoursOrNone(period.months.reduce(0) { $0 + numbers[$1] })) })
      }
      rows += gaps(of: client, periods)
      for (place, row) in rows.enumerated() {
        table.rows.append([.init(place == 0 ? desk.name(client) : "", .strong)] + row)
      }
    }
    guard !table.rows.isEmpty else { return [] }
    let grid = say.hours(desk.scenario.policy.limit(.hoursGrid))
    return [desk.title(PlanPhrase.teams, grid)] + table.lines(on: desk.screen)
  }

  private func isContact(_ person: PersonIndex, _ client: ClientIndex) -> Bool {
    desk.scenario.stages.ids.contains { stage in
      desk.summary.view.mainContacts(client, stage).contains { $0.person == person }
    }
  }

  private struct Seat: Hashable, Comparable {
    var role: RoleIndex
    var person: PersonIndex

    static func < (first: Seat, second: Seat) -> Bool {
      (first.role, first.person) < (second.role, second.person)
    }
  }

  /// Everybody on the team in any stage: the highest role first.
  private func seats(of client: ClientIndex) -> [Seat] {
    var all: [Seat] = []
    for stage in desk.scenario.stages.ids {
      for seat in desk.summary.view.team(client, stage) {
        let found = Seat(role: seat.role, person: seat.person)
        if !all.contains(found) { all.append(found) }
      }
    }
    let roles = desk.scenario.roles
    // A planner stands beside managers on the ladder, and below them in the list.
    return all.sorted { first, second in
      let one = (roles[first.role].ladder, roles[first.role].plans ? 0 : 1)
      let other = (roles[second.role].ladder, roles[second.role].plans ? 0 : 1)
      return one == other ? first < second : one > other
    }
  }

  /// What is bought outside and what nobody covers, by role.
  private func gaps(of client: ClientIndex, _ periods: [PlanDesk.Period]) -> [[TextTable.Cell]] {
    let view = desk.summary.view
    var rows: [[TextTable.Cell]] = []
    for role in desk.scenario.roles.ids {
      let needs = desk.scenario.needs.ids.filter {
        desk.scenario.needs[$0].client == client && desk.scenario.needs[$0].role == role
      }
      for (phrase, style, amount) in [
        (desk.catalogue(WordPhrase.freelance), Style.plain, view.bought),
        (desk.catalogue(PlanPhrase.nobody), Style.bad, view.shortfall),
      ] {
        let numbers = periods.map { period in
          period.months.reduce(0.0) { sum, month in
            needs.reduce(sum) { $0 + amount($1, MonthIndex(month)) }
          }
        }
        guard numbers.contains(where: { $0 >= 0.05 }) else { continue }
        rows.append(
          [.init(phrase, style), .init(desk.name(role))] + numbers.map { .init(desk.hoursOrNone($0), style) })
      }
    }
    return rows
  }
}
