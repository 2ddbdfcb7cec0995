extension ScenarioBuilder {
  /// Reads how well people know sectors.
  mutating func readExpertise() {
    var places: [[Int]: Place?] = [:]
    for (position, line) in draft.expertise.enumerated() {
      let record = Record("expertise", position, at: line.place)
      let person = findings.reference(
        line.person, record, "person", in: personNames, orElse: .unknownPerson, isRequired: true)
      let sector = findings.reference(
        line.sector, record, "sector", in: sectorNames, orElse: .unknownSector, isRequired: true)
      if line.level == nil { findings.missing(record, "level") }
      let level = findings.number(line.level, record, "level", in: 0...5, isWhole: true)
      guard let person, let sector, let level else { continue }
      if let first = places[[person.position, sector.position]] {
        findings.refuse(
          Problem(
            .duplicateRow, at: record.place, field: record["sector"], value: sectors[sector.position].name,
            other: first))
        continue
      }
      places[[person.position, sector.position]] = .some(line.place)
      people[person.position].expertise[sector] = Int(level)
    }
  }

  /// Reads who reports to whom; lines are a graph without cycles.
  mutating func readLineManagers() {
    for (position, person) in draft.people.enumerated() {
      let record = Record("people", position, at: person.place)
      people[position].lineManager = findings.reference(
        person.lineManager, record, "line-manager", in: personNames, orElse: .unknownPerson)
    }
    refuseCycles()
    warnOfWideSpans()
    guard terms.policy.word(.reporting) == "strict" else { return }
    for position in people.indices {
      guard let manager = people[position].lineManager else { continue }
      let steps = rank(manager.position) - rank(position)
      guard steps != 1 else { continue }
      people[position].lineManager = nil
      let record = Record("people", position, at: draft.people[position].place)
      findings.assume(record["line-manager"], "none")
    }
  }

  private func rank(_ person: Int) -> Int { roleTable.roles[people[person].role.position].ladder }

  private mutating func refuseCycles() {
    // 0: not seen, 1: on the present walk, 2: done.
    var state = Array(repeating: 0, count: people.count)
    for start in people.indices where state[start] == 0 {
      var walk: [Int] = []
      var next: Int? = start
      while let person = next, state[person] == 0 {
        state[person] = 1
        walk.append(person)
        next = people[person].lineManager?.position
      }
      if let person = next, state[person] == 1, let first = walk.firstIndex(of: person) {
        let names = walk[first...].map { people[$0].name } + [people[person].name]
        let record = Record("people", person, at: draft.people[person].place)
        findings.refuse(
          Problem(
            .reportingCycle, at: draft.people[person].lineManager?.place ?? record.place,
            field: record["line-manager"], value: names.joined(separator: " → ")))
      }
      for person in walk { state[person] = 2 }
    }
  }

  private mutating func warnOfWideSpans() {
    var reports = Array(repeating: 0, count: people.count)
    for person in people { if let manager = person.lineManager { reports[manager.position] += 1 } }
    for position in people.indices {
      let span = roleTable.roles[people[position].role.position].span
      guard reports[position] > span else { continue }
      let record = Record("people", position, at: draft.people[position].place)
      findings.warn(
        Problem(
          .wideSpan, at: record.place, field: record["name"], value: "\(reports[position])", allowed: ["\(span)"]))
    }
  }
}
