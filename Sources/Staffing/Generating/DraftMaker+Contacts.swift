extension DraftMaker {
  /// The grade that a client asks of its main contact.
  ///
  /// - Parameter client: The client's place.
  /// - Returns: Experienced hands for the most important clients.
  func contactGrade(_ client: Int) -> Grade { clients[client].tier == .a ? .mid : .junior }

  /// Sees to it that every client can be led: by today's main contact, or by somebody who may lead one more.
  ///
  /// What a client asks of a manager is taken back where that one could not give it: nobody renews with somebody whom
  /// they would not accept, and there may be nobody else.
  mutating func settleContacts() {
    for office in offices.indices {
      let own = clients.indices.filter { clients[$0].office == office }
      var led = Dictionary(
        uniqueKeysWithValues: (present(3, in: office) + present(4, in: office)).map { ($0, [Int]()) })
      var open: [Int] = []
      for client in own {
        if let contact = clients[client].contact, led[contact] != nil {
          led[contact]?.append(client)
          ease(client, for: contact)
        } else {
          open.append(client)
        }
      }
      // The largest first, for they ask most.
      for client in open.sorted(by: { (clients[$0].size, $1) > (clients[$1].size, $0) }) {
        guard let leader = leader(of: client, led) else { continue }
        led[leader]?.append(client)
        ease(client, for: leader)
      }
    }
  }

  /// Who leads a client best among those who may lead one more: somebody it accepts, else whoever leads least.
  private mutating func leader(of client: Int, _ led: [Int: [Int]]) -> Int? {
    let able = led.keys.sorted().filter { (led[$0]?.count ?? 0) < 2 }
    let apart = able.filter { place in
      people[place].role == 4
        || !(people[place].clients + (led[place] ?? [])).contains { clients[client].rivals.contains($0) }
    }
    if apart.isEmpty, !able.isEmpty { makePeace(client) }
    return (apart.isEmpty ? able : apart).min { one, other in
      let first = (accepts(client, one) ? 0 : 1, led[one]?.count ?? 0, one)
      return first < (accepts(client, other) ? 0 : 1, led[other]?.count ?? 0, other)
    }
  }

  private func accepts(_ client: Int, _ place: Int) -> Bool {
    let person = people[place]
    guard person.role != 4 else { return true }
    return person.grade >= contactGrade(client)
      && draft.clients[client].leastExpertise.allSatisfy { !isBeyond($0, place, client) }
  }

  /// Whether a client asks more of a role than somebody of that role knows of its trade.
  private func isBeyond(_ floor: Setting, _ place: Int, _ client: Int) -> Bool {
    floor.name.value == RoleCatalogue.roles[people[place].role].id
      && floor.number.value > Double(people[place].knows[clients[client].sector])
  }

  private mutating func ease(_ client: Int, for place: Int) {
    draft.clients[client].leastExpertise = draft.clients[client].leastExpertise.filter { !isBeyond($0, place, client) }
    if people[place].role == 3, people[place].grade < contactGrade(client) {
      draft.clients[client].contactSeniority = Given(people[place].grade.word)
    }
  }

  /// Takes back that a client competes: nobody is left who could lead it and works for no rival.
  private mutating func makePeace(_ client: Int) {
    for rival in clients[client].rivals {
      let names = Set([clients[client].name, clients[rival].name])
      draft.conflicts.removeAll { Set($0.clients.map(\.value)) == names }
      clients[rival].rivals.removeAll { $0 == client }
    }
    clients[client].rivals = []
  }
}
