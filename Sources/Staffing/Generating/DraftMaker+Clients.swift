extension DraftMaker {
  /// Invents the clients, the offices' share each; their size is log-normal.
  mutating func makeClients() {
    for office in offices.indices {
      let count = clientCount(office)
      var made: [GeneratedClient] = []
      for _ in 0..<count {
        // Sectors further down the list are rarer.
        let sector = min(random.whole(in: 0...sectors.count - 1), random.whole(in: 0...sectors.count - 1))
        made.append(
          GeneratedClient(
            name: names.company(sector, &random), sector: sector, office: office, size: random.size(spread: 0.6),
            tier: .c, isNew: random.chance(0.05), seasonMonths: seasonMonths(sector)))
      }
      let order = made.indices.sorted { (made[$0].size, $1) > (made[$1].size, $0) }
      for (rank, place) in order.enumerated() {
        let share = Double(rank) / Double(made.count)
        made[place].tier = share < 0.2 ? .a : share < 0.6 ? .b : .c
      }
      clients += made
    }
    for place in clients.indices { draft.clients.append(clientRecord(place)) }
  }

  /// The months of a sector's season: consumers buy before Tết and at the end of the year.
  private func season(_ sector: Int) -> [Month] {
    guard names.sectors[sector].isConsumer else { return [] }
    return (0..<wish.months).map(wish.firstMonth.advanced(by:)).filter { [1, 12].contains($0.month) }
  }

  private func seasonMonths(_ sector: Int) -> Double {
    Double(wish.months) + 0.3 * Double(season(sector).count)
  }

  private mutating func clientRecord(_ place: Int) -> ClientDraft {
    let made = clients[place]
    let first = wish.firstMonth
    var client = ClientDraft()
    client.name = Given(made.name)
    client.sector = Given(sectors[made.sector])
    client.tier = Given(made.tier.rawValue)
    if size.offices > 1 { client.office = Given(offices[made.office]) }
    let draw = random.unit()
    client.health = Given(draw < 0.06 ? "poor" : draw < 0.2 ? "fair" : "good")
    client.start = Given(
      made.isNew ? first.firstDay : first.advanced(by: -random.whole(in: 4...48)).firstDay)
    if random.chance(0.22) {
      client.renewal = Given(Day(ordinal: first.firstDay.ordinal + random.whole(in: -20...wish.months * 30 + 60)))
    }
    client.growth = Given((random.unit() * 10).rounded() / 10)
    if client.health?.value != "poor", random.chance(0.15) {
      client.growthHours = Given(Double(random.whole(in: 2...6)))
    }
    client.contactSeniority = Given(made.tier == .a ? "mid" : "junior")
    client.peakMonths = season(made.sector).map { Given($0) }
    if !client.peakMonths.isEmpty { client.peakFactor = Given(1.3) }
    // Most clients insist that whoever works for them knows their trade at least a little; of a handful of people
    // nobody could ask that.
    if random.chance(0.85), wish.people >= 8 {
      for role in RoleCatalogue.roles.indices.dropLast() {
        let asked = made.tier != .c && role > 0 ? 2 : 1
        guard let level = floor(asked, role: role, made) else { continue }
        client.leastExpertise.append(Setting(name: Given(RoleCatalogue.roles[role].id), number: Given(Double(level))))
      }
    }
    if made.tier == .a, random.chance(0.5) {
      client.leastSkills = [Setting(name: Given(Skill.communication.word), number: Given(3))]
    }
    return client
  }

  /// The level that a client can ask of a role: at most `asked`, and such that two fifths of the office's people, and two at
  /// least, have it; nobody asks what hardly anybody can give.
  private func floor(_ asked: Int, role: Int, _ made: GeneratedClient) -> Int? {
    let there = people.filter { $0.role == role && $0.office == made.office && !$0.hasLeft }
    return (1...asked).last { level in
      let able = there.count { $0.knows[made.sector] >= level }
      return able >= 2 && able * 5 >= there.count * 2
    }
  }

  /// Invents which clients compete: mostly two of a sector.
  mutating func makeConflicts() {
    var free = clients.indices.map { _ in true }
    for _ in 0..<size.conflicts {
      let first = random.whole(in: 0...clients.count - 1)
      let rivals = clients.indices.filter { other in
        other != first && free[other] && clients[other].sector == clients[first].sector
      }
      guard free[first], !rivals.isEmpty else { continue }
      let second = random.pick(rivals)
      let isApart = clients[first].office != clients[second].office
      let draw = random.unit()
      var line = ConflictDraft()
      line.clients = [Given(clients[first].name), Given(clients[second].name)]
      line.kind = Given(isApart && draw < 0.4 ? "office" : draw < 0.75 ? "person" : "cooling-off")
      if line.kind?.value == "cooling-off" { line.quarters = Given(2) }
      draft.conflicts.append(line)
      free[first] = false
      free[second] = false
      clients[first].rivals.append(second)
      clients[second].rivals.append(first)
    }
  }
}
