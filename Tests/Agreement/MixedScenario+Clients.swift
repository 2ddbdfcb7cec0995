import Staffing

extension MixedScenario {
  /// What clients ask for, how they stand, and when they are there.
  mutating func mixClients() {
    let (asking, sized, contracted) = (random.chance(0.5), random.chance(0.5), random.chance(0.5))
    let (senior, growing, poor) = (random.chance(0.4), random.chance(0.6), random.chance(0.4))
    let (renewing, thrifty, skilled) = (random.chance(0.6), random.chance(0.5), random.chance(0.5))
    for place in draft.clients.indices {
      var client = draft.clients[place]
      // What is asked of a director there is mostly nobody else to give.
      let asked = random.chance(0.1) ? role() : random.pick(Array(Self.roles.dropLast()))
      if asking, random.chance(0.5) { client.leastGrades = [Setting(asked, random.whole(in: 1...3))] }
      if asking, random.chance(0.3) { client.leastExpertise = [Setting(asked, random.whole(in: 1...3))] }
      if random.chance(0.2) { client.leastExpertise = [] }
      if sized, random.chance(0.6) {
        client.teamLimits = Self.roles.map { Setting($0, random.whole(in: 1...2)) }.filter { _ in random.chance(0.6) }
      }
      if contracted, random.chance(0.7) { client.contractedHours = Given(Double(random.whole(in: 10...250))) }
      if senior, random.chance(0.5) { client.seniorShare = Given(random.number(in: 0.05...0.4)) }
      if growing, random.chance(0.5) {
        client.growth = Given(random.unit())
        client.growthHours = Given(Double(random.whole(in: 2...20)))
      }
      if poor, random.chance(0.5) { client.health = Given("poor") }
      if renewing, random.chance(0.6) { client.renewal = Given(day()) }
      if !renewing { client.renewal = nil }
      if thrifty, random.chance(0.6) { client.leastMargin = Given(random.number(in: 0.4...0.85)) }
      if skilled, random.chance(0.5) { client.leastSkills = [Setting("communication", random.whole(in: 1...3))] }
      if random.chance(0.3) { client.contactSeniority = Given(random.pick(["junior", "mid", "mid", "senior"])) }
      if random.chance(0.2) { client.backup = Given(false) }
      if random.chance(0.15) { client.creditRisk = Given(random.number(in: 0...0.5)) }
      if random.chance(0.12) { client.end = Given(day()) }
      if random.chance(0.08), client.end == nil { client.start = Given(day()) }
      draft.clients[place] = client
    }
  }

  /// Roles that one person carries alone, hours that move, and clients that leave them to their fee.
  mutating func mixDemand() {
    let (single, moved, planned) = (random.chance(0.5), random.chance(0.4), random.chance(0.4))
    for client in draft.clients {
      for role in Self.roles {
        let isSingle = single && random.chance(0.3)
        let factor = moved ? random.number(in: 0.3...1.5) : 1
        for place in draft.demand.indices
        where draft.demand[place].client?.value == client.name?.value && draft.demand[place].role?.value == role {
          if isSingle { draft.demand[place].single = Given(true) }
          if let hours = draft.demand[place].hours, moved {
            draft.demand[place].hours = Given((hours.value * factor).rounded(.up))
          }
        }
      }
      if planned, random.chance(0.5) {
        var line = CampaignDraft()
        line.name = Given("plan for \(client.name?.value ?? "")")
        line.client = client.name
        line.kind = Given("launch")
        line.from = Given(first)
        line.until = Given(first.advanced(by: months - 1))
        line.strategyHours = Given(Double(random.whole(in: 5...60)))
        draft.campaigns.append(line)
      }
    }
    if random.chance(0.1), let name = client()?.value { draft.demand.removeAll { $0.client?.value == name } }
  }

  /// Teams of today: all, few or none; some left lately.
  mutating func mixTeams() {
    let draw = random.unit()
    if draw < 0.12 { draft.teams = [] }
    if draw > 0.7 { draft.teams = draft.teams.filter { _ in random.chance(0.6) } }
    guard random.chance(0.4) else { return }
    for place in draft.teams.indices where random.chance(0.25) {
      // A stay that ended before the scenario says whom a rival may not have.
      draft.teams[place].until = Given(first.advanced(by: -random.whole(in: 1...8)).firstDay)
      draft.teams[place].mainContact = nil
      if let since = draft.teams[place].since, let until = draft.teams[place].until, since.value > until.value {
        draft.teams[place].since = nil
      }
    }
  }
}
