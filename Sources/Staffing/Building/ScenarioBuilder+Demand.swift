extension ScenarioBuilder {
  /// Reads the lines of demand, and the hours of opportunities.
  mutating func readDemand() {
    var places: [[Int]: Place?] = [:]
    for (position, line) in draft.demand.enumerated() {
      let record = Record("demand", position, at: line.place)
      let client = findings.reference(
        line.client, record, "client", in: heldClientNames, orElse: .unknownClient, isRequired: true)
      let role = findings.reference(
        line.role, record, "role", in: roleTable.names, orElse: .unknownRole, isRequired: true)
      if line.hours == nil { findings.missing(record, "hours") }
      let hours = findings.number(line.hours, record, "hours", in: Findings.monthHours, isHours: true)
      guard let client, let role, let hours else { continue }
      var month: Int?
      if let given = line.month {
        guard let inside = horizon.position(given.value), clients[client.position].isActive[inside] else {
          warnOutside(given.place, record, "month", given.value.description)
          continue
        }
        month = inside
      }
      let key = [client.position, role.position, month ?? -1]
      if let first = places[key] {
        findings.refuse(
          Problem(
            .duplicateRow, at: record.place, field: record["role"],
            value: "\(clients[client.position].name), \(roleTable.roles[role.position].name)", other: first))
        continue
      }
      places[key] = .some(line.place)
      demand.append(
        DemandLine(client: client, role: role, month: month, hours: hours, isSingle: line.single?.value ?? false))
    }
    for (position, opportunity) in draft.opportunities.enumerated() {
      let record = Record("opportunities", position, at: opportunity.place)
      opportunityHours.append(
        OpportunityHours(
          pitch: findings.byRole(
            opportunity.pitchHours, record, "pitch-hours", in: Findings.monthHours, roleTable.names, isHours: true),
          delivery: findings.byRole(
            opportunity.hours, record, "hours", in: Findings.monthHours, roleTable.names, isHours: true)))
    }
  }

  /// Reads the campaigns.
  mutating func readCampaigns() {
    for (position, line) in draft.campaigns.enumerated() {
      let record = Record("campaigns", position, at: line.place)
      _ = findings.requiredName(line.name, record, "name")
      let client = findings.reference(
        line.client, record, "client", in: heldClientNames, orElse: .unknownClient, isRequired: true)
      let strategy = findings.number(
        line.strategyHours, record, "strategy-hours", in: Findings.monthHours, isHours: true)
      let director = findings.number(
        line.directorHours, record, "director-hours", in: Findings.monthHours, isHours: true)
      let hours = findings.number(line.hours, record, "hours", in: Findings.monthHours, isHours: true)
      let used = findings.byReference(
        line.departments, record, "departments", in: Findings.monthHours, departmentNames,
        orElse: .unknownDepartment, isHours: true)
      guard findings.inOrder(line.from, line.until, record, "until"), let client else { continue }
      let months = horizon.places(from: line.from?.value, until: line.until?.value)
      if months.isEmpty {
        warnOutside(line.from?.place, record, "from", (line.from ?? line.until)?.value.description)
      }
      for (department, hours) in used where hours > 0 {
        clientDepartmentHours += months.map {
          DepartmentUse(department: department, month: MonthIndex($0), hours: hours)
        }
      }
      campaigns.append(
        CampaignLine(
          client: client, kind: FoldedText.key(line.kind?.value ?? ""), months: months, strategyHours: strategy,
          directorHours: director, hours: hours ?? 0, record: record))
    }
  }
}
