extension ScenarioBuilder {
  /// Reads what she has decided herself.
  mutating func readPins() {
    var earlier: [[Int]: [(pin: Pin, place: Place?)]] = [:]
    for (position, line) in draft.pins.enumerated() {
      let record = Record("pins", position, at: line.place)
      let person = findings.reference(
        line.person, record, "person", in: personNames, orElse: .unknownPerson, isRequired: true)
      let client = findings.reference(
        line.client, record, "client", in: clientNames, orElse: .unknownClient, isRequired: true)
      let role = findings.reference(line.role, record, "role", in: roleTable.names, orElse: .unknownRole)
      if line.kind == nil { findings.missing(record, "kind") }
      let kind = findings.word(line.kind, record, "kind", among: Pin.Kind.allCases.map { ($0.rawValue, $0) })
      guard findings.inOrder(line.from, line.until, record, "until"), let person, let client, let kind else { continue }
      let months = horizon.places(from: line.from?.value, until: line.until?.value)
      // A pin says nothing of stages in which there is no such client, or no such person at work.
      let stages = stages(in: months).filter { stage in
        self.stages[stage.position].months.contains { month in
          clients[client.position].isActive[month] && people[person.position].contractHours[month] > 0
        }
      }
      guard !stages.isEmpty else {
        warnOutside(
          line.from?.place ?? line.until?.place, record, "from", (line.from ?? line.until)?.value.description)
        continue
      }
      let pin = Pin(
        person: person, client: client, role: role, kind: kind, stages: stages,
        why: line.why.map { FoldedText.tidy($0.value) } ?? "")
      let pair = [person.position, client.position]
      refuseClash(pin, earlier[pair] ?? [], record)
      pins.append(pin)
      // What says the same again clashes with nothing else.
      if !(earlier[pair] ?? []).contains(where: {
        $0.pin.kind == kind && $0.pin.role == role && $0.pin.stages == stages
      }) {
        earlier[pair, default: []].append((pin, line.place))
      }
    }
  }

  private mutating func refuseClash(_ pin: Pin, _ others: [(pin: Pin, place: Place?)], _ record: Record) {
    guard pin.kind != .prefer else { return }
    let opposite = pin.kind == .must ? Pin.Kind.never : .must
    let earlier = others.first { other, _ in
      other.kind == opposite
        && clash(must: pin.kind == .must ? pin.role : other.role, never: pin.kind == .must ? other.role : pin.role)
        && !Set(other.stages).isDisjoint(with: pin.stages)
    }
    guard let earlier else { return }
    findings.refuse(
      Problem(
        .mustAndNever, at: record.place, field: record["kind"],
        value: "\(people[pin.person.position].name), \(clients[pin.client.position].name)", other: earlier.place))
  }

  /// Whether a person who must be there in one role, or any, is kept out of just that.
  private func clash(must: RoleIndex?, never: RoleIndex?) -> Bool { never == nil || never == must }
}
