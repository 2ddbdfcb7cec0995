import Staffing

extension MixedScenario {
  /// Up to three opportunities: already accepted, poorly paid, to clients held, tight on departments.
  mutating func mixOpportunities() {
    draft.opportunities = Array(draft.opportunities.prefix(random.whole(in: 0...3)))
    let (mustHave, tight) = (random.chance(0.2), random.chance(0.4))
    for place in draft.opportunities.indices {
      var chance = draft.opportunities[place]
      if mustHave, random.chance(0.4) { chance.must = Given(true) }
      if random.chance(0.3) { chance.abilityToPay = Given((chance.fee?.value ?? 0) * random.number(in: 0.5...1.2)) }
      if random.chance(0.2) { chance.creditRisk = Given(random.number(in: 0...0.4)) }
      if random.chance(0.3) { chance.leastMargin = Given(random.number(in: 0...0.6)) }
      if random.chance(0.3), chance.kind?.value == "campaign" {
        // A pitch to a client held, which wants a new face.
        chance.kind = Given("pitch")
        chance.pitchMonth = Given(first)
        chance.pitchHours = [
          Setting("executive", random.whole(in: 2...12)), Setting("manager", random.whole(in: 2...8)),
        ]
      }
      draft.opportunities[place] = chance
    }
    for place in draft.departments.indices where tight {
      draft.departments[place].hours = Given(Double(random.whole(in: 5...60)))
    }
    if random.chance(0.15) {
      draft.departments = []
      for place in draft.opportunities.indices { draft.opportunities[place].departments = [] }
      for place in draft.campaigns.indices { draft.campaigns[place].departments = [] }
    }
  }

  /// Rivals of every kind; only one whom an opportunity brings may be forbidden to the agency.
  mutating func mixConflicts() {
    if random.chance(0.2) { draft.conflicts = [] }
    guard random.chance(0.7) else { return }
    for _ in 0..<random.whole(in: 1...3) {
      let brought = draft.opportunities.filter { $0.client == nil }.compactMap(\.name)
      let held = draft.clients.compactMap(\.name)
      let kind = random.pick(["person", "office", "cooling-off", "agency"])
      var line = ConflictDraft()
      line.kind = Given(kind)
      if kind == "agency" {
        guard !brought.isEmpty else { continue }
        line.clients = (random.chance(0.5) ? [random.pick(held)] : []) + brought
        guard line.clients.count > 1 else { continue }
      } else {
        line.clients = Array(random.shuffled(held + brought).prefix(random.whole(in: 2...3)))
      }
      if kind == "cooling-off" { line.quarters = Given(random.pick([0.5, 1, 2, 4])) }
      // Where directors are not exempt, two rivals need two directors.
      if random.chance(0.5) {
        line.exempt = [Given(random.pick(["planner", "manager"]))]
        if random.chance(0.8) { line.exempt.append(Given("director")) }
      }
      draft.conflicts.append(line)
    }
  }

  /// What she has decided beforehand; nobody is both asked for and kept away.
  mutating func mixPins() {
    if random.chance(0.2) { draft.pins = [] }
    guard random.chance(0.75) else { return }
    var decided = Set(draft.pins.map { "\($0.person?.value ?? ""), \($0.client?.value ?? "")" })
    for _ in 0..<random.whole(in: 1...4) {
      guard let person = person(), let client = client() else { continue }
      guard decided.insert("\(person.value), \(client.value)").inserted else { continue }
      var pin = PinDraft()
      pin.person = person
      pin.client = client
      let pinned = draft.people.first { $0.name?.value == person.value }
      let isNeeded = pinned.map(isNeeded) ?? false
      pin.kind = Given(random.pick(["must", isNeeded ? "must" : "never", "never", "prefer", "prefer"]))
      if isNeeded, pin.kind?.value == "never", random.chance(0.8) { pin.kind = Given("prefer") }
      let roles = pinned?.roles ?? []
      if random.chance(0.5), let own = roles.first { pin.role = own }
      if random.chance(0.3) { pin.from = Given(month()) }
      draft.pins.append(pin)
    }
  }
}
