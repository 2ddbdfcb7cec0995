extension ScenarioBuilder {
  /// Gathers all hours wanted.
  mutating func makeNeeds() {
    var lines: [[DemandLine]] = Array(repeating: [], count: clients.count)
    for line in demand { lines[line.client.position].append(line) }
    for position in clients.indices {
      if !lines[position].isEmpty {
        addLines(lines[position])
      } else if position < draft.clients.count {
        estimate(ClientIndex(position))
      }
      addGrowth(ClientIndex(position))
    }
    for campaign in campaigns { add(campaign, lines[campaign.client.position]) }
    changeDemand()
    for position in opportunities.indices { addOpportunity(OpportunityIndex(position)) }
    needs = ledger.needs
    refuseIdleClients()
  }

  /// Adds hours in a month to a client's service.
  ///
  /// - Parameters:
  ///   - hours: At least 0.
  ///   - month: The month's place.
  ///   - client: Whose.
  ///   - role: Of which role.
  ///   - isEstimated: Whether she did not say so herself.
  mutating func serve(_ hours: Double, _ month: Int, _ client: ClientIndex, _ role: RoleIndex, isEstimated: Bool) {
    let key = NeedLedger.Key(client: client, role: role, rank: 0, opportunity: -1)
    ledger.add(hours, month, to: key, monthCount: horizon.months.count, isEstimated: isEstimated)
  }

  /// The season's factor of a month.
  ///
  /// - Parameters:
  ///   - client: Whose season.
  ///   - month: The month's place.
  /// - Returns: 1 outside the season.
  func peak(_ client: ClientIndex, _ month: Int) -> Double {
    guard client.position < draft.clients.count else { return 1 }
    let given = draft.clients[client.position]
    guard given.peakMonths.contains(where: { $0.value == horizon.months[month] }) else { return 1 }
    return checked(given.peakFactor, in: 0...10) ?? 1.3
  }

  /// A line for one month stands instead of the line for every month.
  private mutating func addLines(_ lines: [DemandLine]) {
    for line in lines {
      let client = clients[line.client.position]
      let key = NeedLedger.Key(client: line.client, role: line.role, rank: 0, opportunity: -1)
      if let month = line.month {
        ledger.add(line.hours, month, to: key, monthCount: horizon.months.count, isEstimated: false)
      } else {
        for month in horizon.months.indices where client.isActive[month] {
          let isReplaced = lines.contains { $0.role == line.role && $0.month == month }
          let hours = isReplaced ? 0 : line.hours * peak(line.client, month)
          ledger.add(hours, month, to: key, monthCount: horizon.months.count, isEstimated: false)
        }
      }
      if line.isSingle { ledger.makeSingle(key) }
    }
  }

  private mutating func addGrowth(_ client: ClientIndex) {
    guard client.position < draft.clients.count else { return }
    let hours = checked(draft.clients[client.position].growthHours, in: Findings.monthHours) ?? 0
    guard hours > 0 else { return }
    let key = NeedLedger.Key(client: client, role: RoleCatalogue.manager, rank: 1, opportunity: -1)
    for month in horizon.months.indices where clients[client.position].isActive[month] {
      ledger.add(hours, month, to: key, monthCount: horizon.months.count, isEstimated: false)
    }
  }

  /// Campaign hours come on top; standard ones only where she has no line of demand for the role.
  private mutating func add(_ campaign: CampaignLine, _ lines: [DemandLine]) {
    let wanted: [(RoleIndex, Double?, Double, String)] = [
      (RoleCatalogue.planner, campaign.strategyHours, campaign.standardStrategyHours, "strategy-hours"),
      (RoleCatalogue.director, campaign.directorHours, campaign.standardDirectorHours, "director-hours"),
      (RoleCatalogue.executive, campaign.hours, 0, "hours"),
    ]
    for (role, given, standard, field) in wanted {
      let isCounted = lines.contains { $0.role == role }
      let hours = given ?? (isCounted ? 0 : standard)
      if given == nil { findings.assume(campaign.record[field], FoldedText.number(hours)) }
      for month in campaign.months where hours > 0 && clients[campaign.client.position].isActive[month] {
        serve(hours, month, campaign.client, role, isEstimated: given == nil)
      }
    }
  }

  private mutating func refuseIdleClients() {
    var hasHours = Array(repeating: false, count: clients.count)
    for need in needs { hasHours[need.client.position] = true }
    for position in draft.clients.indices where !hasHours[position] {
      guard clients[position].isActive.contains(true) else { continue }
      let record = Record("clients", position, at: draft.clients[position].place)
      findings.refuse(
        Problem(.noDemand, at: record.place, field: record["hours"], value: clients[position].name))
    }
    if needs.isEmpty, findings.problems.isEmpty {
      findings.refuse(Problem(.noDemand, field: "demand"))
    }
  }
}
