extension ScenarioBuilder {
  /// Reads the changes of demand.
  mutating func readDemandChanges() {
    for (position, line) in draft.demandChanges.enumerated() {
      let record = Record("demand-changes", position, at: line.place)
      let client = findings.reference(
        line.client, record, "client", in: heldClientNames, orElse: .unknownClient, isRequired: true)
      let role = findings.reference(line.role, record, "role", in: roleTable.names, orElse: .unknownRole)
      if line.factor == nil { findings.missing(record, "factor") }
      let factor = findings.number(line.factor, record, "factor", in: DemandChangeDraft.factors)
      guard findings.inOrder(line.from, line.until, record, "until"), let client, let factor else { continue }
      let months = horizon.places(from: line.from?.value, until: line.until?.value)
      if months.isEmpty {
        warnOutside(line.from?.place, record, "from", (line.from ?? line.until)?.value.description)
      }
      var movedTo: Int?
      if let given = line.movedTo {
        guard let place = horizon.position(given.value), clients[client.position].isActive[place] else {
          warnOutside(given.place, record, "moved-to", given.value.description)
          continue
        }
        movedTo = place
      }
      demandChanges.append(
        DemandChangeLine(client: client, role: role, months: months, factor: factor, movedTo: movedTo))
    }
  }

  /// Changes what clients held need of service and growth work, line by line; opportunities stay what they are.
  mutating func changeDemand() {
    for line in joinedDemandChanges {
      ledger.change(line.months, by: line.factor, movingTo: line.movedTo) { key in
        key.client == line.client && key.opportunity < 0 && (line.role.map { $0 == key.role } ?? true)
      }
    }
  }

  /// The lines with the factors of those joined that say the same hours: 1.25 and then 0.8 leave them what they were, to the last bit.
  private var joinedDemandChanges: [DemandChangeLine] {
    var joined: [DemandChangeLine] = []
    for line in demandChanges {
      // What moves hours is not to be passed by: before and after it they are not the same.
      let moving = joined.indices.last { joined[$0].client == line.client && joined[$0].movedTo != nil } ?? -1
      let twin = joined.indices.last { place in
        place > moving && line.movedTo == nil && joined[place].client == line.client && joined[place].role == line.role
          && joined[place].months == line.months
      }
      if let twin { joined[twin].factor *= line.factor } else { joined.append(line) }
    }
    return joined
  }
}
