extension DraftMaker {
  /// Invents today's teams: nine clients in ten have one, put together sensibly, leavers of last quarter still on it.
  mutating func makeTeams() {
    staff = offices.map { _ in RoleCatalogue.roles.map { _ in [] } }
    for place in people.indices where !people[place].isNew {
      staff[people[place].office][people[place].role].append(place)
    }
    for office in offices.indices {
      let own = clients.indices.filter { clients[$0].office == office && !clients[$0].isNew }
      let order = own.sorted { (clients[$0].size, $1) > (clients[$1].size, $0) }
      for client in order where !random.chance(0.05) { makeTeam(client) }
    }
  }

  private mutating func makeTeam(_ client: Int) {
    if let director = best(4, client, limit: 10) { join(director, client, 4) }
    if let manager = best(3, client, limit: 6, isLeading: true) {
      join(manager, client, 3, isContact: true)
    } else if let director = best(4, client, limit: 10, isLeading: true, isThere: true) {
      lead(director, client)
    }
    for (role, limit) in [(1, 3), (0, 6), (2, 8)] {
      var open = clients[client].hours[role]
      var size = 0
      while open > 6, size < 4, let person = best(role, client, limit: limit) {
        let share = min(open, max(12, room(person)))
        people[person].load += share
        join(person, client, role)
        open -= share
        size += 1
      }
    }
    let isLedByManager = clients[client].contact.map { people[$0].role == 3 } ?? false
    if !isLedByManager, let manager = best(3, client, limit: 6) { join(manager, client, 3) }
  }

  /// Hours that somebody still has for teams; leavers had as many as anybody.
  private func room(_ person: Int) -> Double {
    (people[person].hasLeft ? 130 : people[person].hours) - people[person].load
  }

  /// The one who fits a client best: has room, knows the trade, and works for no rival.
  private func best(_ role: Int, _ client: Int, limit: Int, isLeading: Bool = false, isThere: Bool = false) -> Int? {
    let made = clients[client]
    var best: Int?
    var greatest = -Double.infinity
    for place in staff[made.office][role] {
      let person = people[place]
      guard person.clients.contains(client) == isThere, isThere || person.clients.count < limit else { continue }
      if isLeading, person.leads >= 2 || role == 3 && person.grade < contactGrade(client) { continue }
      if role != 4, person.clients.contains(where: { made.rivals.contains($0) }) { continue }
      let isKnown = person.knows[made.sector] >= (made.tier == .a ? 2 : 1)
      let value = room(place) + (isKnown ? 60 : 0) - 25 * Double(person.clients.count)
      if value > greatest {
        greatest = value
        best = place
      }
    }
    return best
  }

  private mutating func join(_ person: Int, _ client: Int, _ role: Int, isContact: Bool = false) {
    people[person].clients.append(client)
    if role == 3 || role == 4 { people[person].load += clients[client].hours[role] }
    var line = MembershipDraft()
    line.person = Given(people[person].name)
    line.client = Given(clients[client].name)
    line.role = Given(RoleCatalogue.roles[role].id)
    // Half of all stays are younger than five quarters; a few are very old.
    let quarters = min(24, 1 + Int(5 * random.size(spread: 0.9) * random.unit() * 1.6))
    line.since = Given(wish.firstMonth.advanced(by: -3 * quarters).firstDay)
    if isContact {
      line.mainContact = Given(true)
      people[person].leads += 1
      clients[client].contact = person
    }
    draft.teams.append(line)
  }

  private mutating func lead(_ person: Int, _ client: Int) {
    people[person].leads += 1
    clients[client].contact = person
    let place = draft.teams.lastIndex {
      $0.person?.value == people[person].name && $0.client?.value == clients[client].name
    }
    if let place { draft.teams[place].mainContact = Given(true) }
  }

  /// Invents who reports to whom: executives to the manager of one of their clients, where there is room.
  mutating func makeLines() {
    var reports = Array(repeating: 0, count: people.count)
    for office in offices.indices {
      let directors = present(4, in: office)
      let managers = present(3, in: office)
      for place in people.indices where people[place].office == office {
        let candidates: [Int]
        switch people[place].role {
        case 4: candidates = Array(directors.prefix(1)).filter { $0 != place }
        case 2, 3: candidates = directors
        default: candidates = managers.isEmpty ? directors : managers
        }
        let contacts = people[place].clients.compactMap { clients[$0].contact }
        let near = candidates.filter { contacts.contains($0) && reports[$0] < 7 }
        let pool = near.isEmpty ? candidates : near
        guard let line = pool.min(by: { (reports[$0], $0) < (reports[$1], $1) }), reports[line] < 7 else { continue }
        reports[line] += 1
        draft.people[place].lineManager = Given(people[line].name)
      }
    }
  }
}
