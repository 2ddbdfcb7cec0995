import Staffing

extension MixedScenario {
  /// Several roles, limits, skills, speed and pay of people.
  mutating func mixPeople() {
    if random.chance(0.3), let manager = draft.people.firstIndex(where: { $0.roles[0].value == "manager" }) {
      // A second director, so that there are books to balance.
      draft.people[manager].roles.insert(Given("director"), at: 0)
    }
    let (stacked, limited, leading) = (random.chance(0.4), random.chance(0.5), random.chance(0.3))
    let (skilled, quick, paid) = (random.chance(0.6), random.chance(0.4), random.chance(0.35))
    let (hunted, trained, tired) = (random.chance(0.4), random.chance(0.3), random.chance(0.4))
    // Whoever every client needs is mostly left as they are: else hardly a scenario could keep all rules.
    let spares = random.chance(0.85)
    for place in draft.people.indices {
      var person = draft.people[place]
      let isSpared = spares && isNeeded(person)
      if stacked, random.chance(0.4) {
        // The second role is another's job, or a second director's chair, which balances books.
        let extra = random.chance(0.4) ? "director" : role()
        if !person.roles.contains(where: { $0.value == extra }) {
          if isSpared || random.chance(0.5) {
            person.roles.append(Given(extra))
          } else {
            person.roles.insert(Given(extra), at: 0)
          }
        }
      }
      if limited, !isSpared, random.chance(0.5) { person.clientLimit = Given(Double(random.whole(in: 1...3))) }
      if leading, random.chance(0.4) { person.leadLimit = Given(Double(random.whole(in: isSpared ? 2...4 : 0...2))) }
      if skilled, random.chance(0.6) {
        person.skills = [
          Setting("communication", random.whole(in: 1...5)), Setting("selling", random.whole(in: 1...5)),
        ]
      }
      if quick, random.chance(0.5) { person.productivity = Given(random.number(in: 0.7...1.3)) }
      if paid, random.chance(0.5) { person.commission = Given(random.number(in: 0.01...0.1)) }
      if hunted, random.chance(0.5) { person.hunting = Given(random.pick([0, 0.05, 0.2])) }
      if trained, random.chance(0.4) { person.training = Given(Double(random.whole(in: 4...30))) }
      if tired, random.chance(0.4) { person.overtime = Given(Double(random.whole(in: 0...20))) }
      if random.chance(0.1) { person.ceiling = Given(random.number(in: 0.5...1)) }
      if !isSpared, random.chance(0.1) { person.hoursPerWeek = Given(random.pick([16, 20, 30])) }
      draft.people[place] = person
    }
    let helpers = draft.people.indices.filter { !isNeeded(draft.people[$0]) }
    if random.chance(0.35), !helpers.isEmpty { draft.people[random.pick(Array(helpers))].dedicated = client() }
    if random.chance(0.2) { for place in draft.people.indices { draft.people[place].lineManager = nil } }
  }

  /// Whether somebody may be director or main contact of every client.
  func isNeeded(_ person: PersonDraft) -> Bool { person.roles.contains { ["director", "manager"].contains($0.value) } }

  /// Leave of weeks, people who come or go in the middle.
  mutating func mixAbsences() {
    if random.chance(0.25) { draft.leave = [] }
    if random.chance(0.55) {
      for _ in 0..<random.whole(in: 1...2) {
        var leave = LeaveDraft()
        leave.person = random.pick(draft.people.filter { $0.roles[0].value == "executive" } + draft.people).name
        let from = month()
        leave.from = Given(from.firstDay)
        leave.until = Given(Day(ordinal: from.firstDay.ordinal + random.whole(in: 16...40)))
        leave.why = Given(random.pick(["parental", "sick"]))
        draft.leave.append(leave)
      }
    }
    if random.chance(0.3) {
      let helpers = draft.people.indices.filter { !isNeeded(draft.people[$0]) || random.chance(0.1) }
      guard !helpers.isEmpty else { return }
      let place = random.pick(helpers)
      let day = day()
      if random.chance(0.5) {
        draft.people[place].end = Given(day)
        if let start = draft.people[place].start, start.value > day { draft.people[place].start = nil }
      } else {
        draft.people[place].start = Given(day)
        if let end = draft.people[place].end, end.value < day { draft.people[place].end = nil }
      }
    }
  }

  /// Two offices, or none at all.
  mutating func mixOffices() {
    guard random.chance(0.4) else { return }
    let names = ["North", "South"]
    for place in draft.people.indices where random.chance(isNeeded(draft.people[place]) ? 0.2 : 0.85) {
      draft.people[place].office = Given(random.pick(names))
    }
    let used = draft.people.compactMap { $0.office?.value }
    guard !used.isEmpty else { return }
    for place in draft.clients.indices where random.chance(0.5) {
      draft.clients[place].office = Given(random.pick(used))
    }
  }
}

extension Setting {
  /// A whole number by name.
  init(_ name: String, _ number: Int) { self.init(name: Given(name), number: Given(Double(number))) }

  /// A number by name.
  init(named name: String, _ number: Double) { self.init(name: Given(name), number: Given(number)) }
}
