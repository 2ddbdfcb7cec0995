extension ScenarioBuilder {
  /// Days in a quarter, on average.
  private static let quarterDays = 365.25 / 4

  /// A stay while stays are compared.
  private struct Stay: Hashable {
    var person: PersonIndex
    var client: ClientIndex
    var role: RoleIndex
  }

  /// Reads today's and former teams.
  mutating func readMemberships() {
    var stays: [Stay: [(days: ClosedRange<Int>, place: Place?)]] = [:]
    var contacts: [ClientIndex: (person: PersonIndex, place: Place?)] = [:]
    for (position, line) in draft.teams.enumerated() {
      let record = Record("teams", position, at: line.place)
      let person = findings.reference(
        line.person, record, "person", in: personNames, orElse: .unknownPerson, isRequired: true)
      let client = findings.reference(
        line.client, record, "client", in: clientNames, orElse: .unknownClient, isRequired: true)
      let given = findings.reference(line.role, record, "role", in: roleTable.names, orElse: .unknownRole)
      let quarters = quarters(line, record)
      guard findings.inOrder(line.since, line.until, record, "until"), let person, let client else { continue }
      let role = given ?? people[person.position].role
      if line.role == nil { findings.assume(record["role"], roleTable.roles[role.position].id) }
      let ended = line.until.flatMap { $0.value < horizon.firstDay ? $0.value : nil }
      let first = line.since?.value.ordinal ?? firstOrdinal(quarters, before: ended ?? horizon.firstDay)
      let days = first...max(first, line.until?.value.ordinal ?? Int.max)
      let stay = Stay(person: person, client: client, role: role)
      if let other = stays[stay]?.first(where: { $0.days.overlaps(days) }) {
        findings.refuse(
          Problem(
            .overlappingStays, at: record.place, field: record["since"],
            value: "\(people[person.position].name), \(clients[client.position].name)", other: other.place))
        continue
      }
      stays[stay, default: []].append((days, line.place))
      let isContact = (line.mainContact?.value ?? false) && ended == nil
      if isContact { noteContact(person, client, line, record, &contacts) }
      memberships.append(
        Membership(
          person: person, client: client, role: role, quarters: quarters, isMainContact: isContact, ended: ended))
    }
  }

  private func firstOrdinal(_ quarters: Double, before day: Day) -> Int {
    day.ordinal - Int((quarters * Self.quarterDays).rounded()) - 1
  }

  private mutating func noteContact(
    _ person: PersonIndex, _ client: ClientIndex, _ line: MembershipDraft, _ record: Record,
    _ contacts: inout [ClientIndex: (person: PersonIndex, place: Place?)]
  ) {
    let place = line.mainContact?.place ?? record.place
    if let first = contacts[client] {
      // One person in two roles is one main contact.
      guard first.person != person else { return }
      findings.refuse(
        Problem(
          .twoMainContacts, at: place, field: record["main-contact"], value: clients[client.position].name,
          other: first.place))
    } else {
      contacts[client] = (person, place)
    }
  }

  /// Quarters on the client when the scenario begins, or when the stay ended.
  private mutating func quarters(_ line: MembershipDraft, _ record: Record) -> Double {
    let given = findings.number(line.quarters, record, "quarters", in: 0...400)
    guard let since = line.since else {
      if line.quarters == nil { findings.assume(record["quarters"], "4") }
      return given ?? 4
    }
    let end = line.until.map { min($0.value, horizon.firstDay) } ?? horizon.firstDay
    let counted = max(0, Double(end.ordinal - since.value.ordinal) / Self.quarterDays)
    if let given, abs(given - counted) > 1 {
      findings.saidTwice(
        line.quarters?.place, after: since.place, record, "quarters", value: FoldedText.number(given))
    }
    return counted
  }
}
