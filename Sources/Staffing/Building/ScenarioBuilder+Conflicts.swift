extension ScenarioBuilder {
  /// Reads which clients compete.
  mutating func readConflicts() {
    for (position, line) in draft.conflicts.enumerated() {
      let record = Record("conflicts", position, at: line.place)
      var rivals: [ClientIndex] = []
      for (number, given) in line.clients.enumerated() {
        let client = findings.reference(
          given, record, "clients[\(number + 1)]", in: clientNames, orElse: .unknownClient, isRequired: true)
        if let client, !rivals.contains(client) { rivals.append(client) }
      }
      if line.clients.count < 2 { findings.missing(record, "clients") }
      let words = Conflict.Kind.allCases.map { ($0.rawValue, $0) }
      let kind = findings.word(line.kind, record, "kind", among: words) ?? .person
      if line.kind == nil { findings.assume(record["kind"], Conflict.Kind.person.rawValue) }
      let quarters = findings.number(line.quarters, record, "quarters", in: 0...400)
      var exempt: [RoleIndex] = []
      for (number, given) in line.exempt.enumerated() {
        let role = findings.reference(
          given, record, "exempt[\(number + 1)]", in: roleTable.names, orElse: .unknownRole, isRequired: true)
        if let role, !exempt.contains(role) { exempt.append(role) }
      }
      if line.exempt.isEmpty {
        exempt = [RoleCatalogue.director]
        findings.assume(record["exempt"], RoleCatalogue.roles[RoleCatalogue.director.position].id)
      }
      rivals.sort()
      guard rivals.count > 1 else { continue }
      if kind == .agency { refuseRivalsHeld(rivals, line, record) }
      conflicts.append(
        Conflict(
          clients: rivals, kind: kind,
          coolingOffQuarters: quarters ?? terms.policy.limit(.coolingOffQuarters), exempt: exempt.sorted()))
    }
  }

  /// Two clients that the agency may not both hold, and does in one month, are bad data.
  private mutating func refuseRivalsHeld(_ rivals: [ClientIndex], _ line: ConflictDraft, _ record: Record) {
    let held = rivals.filter { $0.position < draft.clients.count }
    for (number, first) in held.enumerated() {
      for second in held.dropFirst(number + 1) where !findings.isFull {
        let (one, other) = (clients[first.position], clients[second.position])
        guard horizon.months.indices.contains(where: { one.isActive[$0] && other.isActive[$0] }) else { continue }
        findings.refuse(
          Problem(
            .rivalsHeld, at: line.kind?.place ?? record.place, field: record["clients"],
            value: "\(one.name), \(other.name)", other: line.place))
      }
    }
  }
}
