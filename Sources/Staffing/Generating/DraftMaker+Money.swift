extension DraftMaker {
  /// What an hour of a role costs on average, money.
  private func cost(_ role: Int) -> Double {
    executivePay * RoleCatalogue.ladderRatios[role] / (52.0 * 40 / 12)
  }

  /// Invents fees of which account people take a fourth to a third; one client in ten pays too little.
  mutating func makeFees() {
    for place in clients.indices {
      let staffing = clients[place].hours.enumerated().reduce(0) { $0 + $1.element * cost($1.offset) }
      let part = random.chance(0.1) ? random.number(in: 0.7...0.95) : random.number(in: 0.24...0.34)
      draft.clients[place].fee = Given(tidy(staffing / part))
    }
  }

  /// Invents opportunities: pitches, campaigns of clients, new clients; some pay too little for what they ask.
  mutating func makeOpportunities() {
    for number in 0..<size.opportunities {
      let draw = random.unit()
      let kind = draw < 0.4 ? Opportunity.Kind.campaign : draw < 0.75 ? .pitch : .client
      let office = random.whole(in: 0...offices.count - 1)
      let own = clients.indices.filter { clients[$0].office == office }
      let client = random.pick(own)
      let sector = kind == .campaign ? clients[client].sector : random.whole(in: 0...sectors.count - 1)
      let scale = random.size(spread: 0.4)
      let start = kind == .pitch && wish.months > 1 ? 1 : random.whole(in: 0...max(0, wish.months - 2))
      let length = min(wish.months - start, random.whole(in: 1...3))
      var line = OpportunityDraft()
      line.kind = Given(kind.rawValue)
      if kind == .campaign {
        line.client = Given(clients[client].name)
        line.name = Given("\(names.company(sector, &random)) \(number + 1)")
      } else {
        line.name = Given(names.company(sector, &random))
        line.sector = Given(sectors[sector])
        line.tier = Given(scale > 1.2 ? "A" : scale > 0.8 ? "B" : "C")
        if size.offices > 1 { line.office = Given(offices[office]) }
      }
      line.from = Given(wish.firstMonth.advanced(by: start))
      line.until = Given(wish.firstMonth.advanced(by: start + length - 1))
      addWork(&line, kind, scale, length)
      draft.opportunities.append(line)
    }
    if wish.people >= 45 { forbidRivals() }
  }

  /// One client in a hundred people's agency forbids that the agency takes on a rival.
  private mutating func forbidRivals() {
    var left = max(1, wish.people / 100)
    for line in draft.opportunities where left > 0 && line.kind?.value != Opportunity.Kind.campaign.rawValue {
      let rival = draft.clients.first { $0.sector?.value == line.sector?.value }
      guard let rival, let held = rival.name, let name = line.name else { continue }
      var conflict = ConflictDraft()
      conflict.clients = [Given(held.value), Given(name.value)]
      conflict.kind = Given(Conflict.Kind.agency.rawValue)
      draft.conflicts.append(conflict)
      left -= 1
    }
  }

  private mutating func addWork(
    _ line: inout OpportunityDraft, _ kind: Opportunity.Kind, _ scale: Double, _ length: Int
  ) {
    let hours = [8, 24, 10, 12, 5].map { (scale * $0 * random.number(in: 0.8...1.2)).rounded() }
    var staffing = hours.enumerated().reduce(0) { $0 + $1.element * cost($1.offset) } * Double(length)
    line.hours = hours.enumerated().filter { $0.element > 0 }.map { setting($0.offset, $0.element) }
    if kind != .campaign {
      line.probability = Given(kind == .pitch ? 0.43 : 0.6)
      line.followOn = Given(tidy(staffing * 6))
    }
    if kind == .pitch {
      let pitch: [Double] = [0, 12, 12, 8, 12]
      line.pitchMonth = Given(wish.firstMonth)
      line.pitchHours = pitch.enumerated().filter { $0.element > 0 }.map { setting($0.offset, $0.element) }
      line.pitchCost = Given(tidy(staffing * 0.2))
      staffing += pitch.enumerated().reduce(0) { $0 + $1.element * cost($1.offset) }
      line.departments = [Setting(name: Given(names.creativeDirector), number: Given(12))]
    }
    let part = random.chance(0.25) ? random.number(in: 0.75...0.95) : random.number(in: 0.3...0.55)
    line.fee = Given(tidy(staffing / part))
    line.otherCost = Given(tidy(staffing / part * random.number(in: 0...0.15)))
    line.departments += [Setting(name: Given(names.departments[0]), number: Given((20 * scale).rounded()))]
  }

  private func setting(_ role: Int, _ hours: Double) -> Setting {
    Setting(name: Given(RoleCatalogue.roles[role].id), number: Given(hours))
  }

  /// Invents downstream departments, with somewhat more hours than clients and opportunities use.
  mutating func makeDepartments() {
    for name in names.departments {
      var line = DepartmentDraft()
      line.name = Given(name)
      let used = draft.campaigns.flatMap(\.departments) + draft.opportunities.flatMap(\.departments)
      let hours = used.filter { $0.name.value == name }.reduce(0) { $0 + $1.number.value }
      line.hours = Given((hours * 0.9).rounded() + 160)
      line.headcount = Given(max(1, ((line.hours?.value ?? 0) / 140).rounded()))
      draft.departments.append(line)
    }
    var creative = DepartmentDraft()
    creative.name = Given(names.creativeDirector)
    creative.hours = Given(Double(30 * max(1, size.offices)))
    creative.headcount = Given(Double(max(1, size.offices / 2)))
    draft.departments.append(creative)
  }

  /// Invents a few decisions: somebody must stay on a client, somebody is kept from one.
  mutating func makePins() {
    let isVietnamese = wish.language == .vietnamese
    for client in random.shuffled(Array(clients.indices)).prefix(size.pins).sorted() {
      let team = people.indices.filter { people[$0].clients.contains(client) && !people[$0].hasLeft }
      let others = people.indices.filter {
        people[$0].office == clients[client].office && people[$0].role == 1 && !people[$0].clients.contains(client)
          && !people[$0].hasLeft
      }
      var pin = PinDraft()
      pin.client = Given(clients[client].name)
      // Whom a client asks for knows its trade: else the pin would break what the client asks of everybody.
      let known = team.first { people[$0].role == 1 && people[$0].knows[clients[client].sector] >= 2 }
      if random.chance(0.6), let person = known {
        pin.person = Given(people[person].name)
        pin.role = Given(RoleCatalogue.roles[1].id)
        pin.kind = Given(random.chance(0.5) ? "must" : "prefer")
        pin.why = Given(isVietnamese ? "khách hàng yêu cầu" : "the client asked for it")
      } else if !others.isEmpty {
        pin.person = Given(people[random.pick(others)].name)
        pin.kind = Given("never")
        pin.why = Given(isVietnamese ? "không hợp nhau" : "they do not get on")
      } else {
        continue
      }
      draft.pins.append(pin)
    }
  }
}
