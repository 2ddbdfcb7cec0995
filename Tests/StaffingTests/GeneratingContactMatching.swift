import Staffing

/// Matches clients with people who may lead them, each no more than they may: augmenting paths.
struct GeneratingContactMatching {
  private let scenario: Scenario
  private var load: [PersonIndex: [ClientIndex]] = [:]

  init(_ scenario: Scenario) { self.scenario = scenario }

  mutating func leads(of clients: [ClientIndex]) -> Int {
    let possible = possibleContacts()
    var count = 0
    for client in clients {
      var seen: Set<PersonIndex> = []
      if place(client, possible, &seen) { count += 1 }
    }
    return count
  }

  private func possibleContacts() -> [ClientIndex: [PersonIndex]] {
    var people: [ClientIndex: [PersonIndex]] = [:]
    for triple in Eligibility(scenario).triples where triple.reason == nil {
      let (person, client) = (scenario.people[triple.person], scenario.clients[triple.client])
      let skill = client.leastSkills[Skill.communication.index]
      guard person.leadLimit > 0, person.grade >= client.contactGrade,
        (person.skills[Skill.communication.index] ?? 5) >= skill
      else { continue }
      people[triple.client, default: []].append(triple.person)
    }
    return people
  }

  private mutating func place(
    _ client: ClientIndex, _ possible: [ClientIndex: [PersonIndex]], _ seen: inout Set<PersonIndex>
  ) -> Bool {
    for person in possible[client] ?? [] where seen.insert(person).inserted {
      if load[person, default: []].count < scenario.people[person].leadLimit {
        load[person, default: []].append(client)
        return true
      }
      for other in load[person] ?? [] {
        guard place(other, possible, &seen) else { continue }
        load[person]?.removeAll { $0 == other }
        load[person, default: []].append(client)
        return true
      }
    }
    return false
  }
}
