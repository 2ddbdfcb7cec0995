extension ScenarioBuilder {
  /// Hours of duties by role, of a client of one hour a month.
  ///
  /// - Parameter tier: The client's.
  /// - Returns: Duty, role and share; the shares add up to 1.
  func dutyShares(_ tier: Tier) -> [(duty: String, role: RoleIndex, share: Double)] {
    DutyCatalogue.duties.flatMap { duty in
      let share = duty.share(tier)
      guard duty.key == DutyCatalogue.brief else { return [(duty: duty.key, role: duty.role, share: share)] }
      return briefWriters.map { (duty: duty.key, role: $0.role, share: share * $0.part) }
    }
  }

  /// Who writes briefs: the trade says executives, managers and directors.
  private var briefWriters: [(role: RoleIndex, part: Double)] {
    switch terms.policy.word(.briefs) {
    case "shared":
      [(RoleCatalogue.executive, 0.6), (RoleCatalogue.manager, 0.3), (RoleCatalogue.director, 0.1)]
    case "managers": [(RoleCatalogue.manager, 1)]
    default: [(RoleCatalogue.executive, 1)]
    }
  }

  /// What an average hour of account work costs, with the duties' mix of roles.
  ///
  /// - Parameter tier: The client's.
  /// - Returns: Money per hour, above 0 where anybody costs anything.
  func mixedCost(_ tier: Tier) -> Double {
    dutyShares(tier).reduce(0) { $0 + $1.share * roleTable.roles[$1.role.position].medianCostPerHour }
  }

  /// Account hours that an amount of income pays for.
  ///
  /// - Parameters:
  ///   - income: Money.
  ///   - tier: The client's.
  /// - Returns: Hours.
  func hoursPaid(by income: Double, _ tier: Tier) -> Double {
    let cost = mixedCost(tier)
    return cost > 0 ? terms.policy.limit(.accountShare) * income / cost : 0
  }

  /// Estimates a client's hours from its retainer hours or its fee.
  ///
  /// - Parameter index: A client held without lines of demand.
  mutating func estimate(_ index: ClientIndex) {
    let given = draft.clients[index.position]
    let record = Record("clients", index.position, at: given.place)
    let client = clients[index.position]
    let fee =
      checked(given.fee, in: Findings.amount) ?? checked(given.feePerQuarter, in: Findings.amount).map { $0 / 3 }
    let retainer = checked(given.hours, in: Findings.monthHours)
    let total = retainer ?? hoursPaid(by: fee ?? 0, client.tier)
    guard total > 0 else { return }
    if retainer == nil { findings.assume(record["hours"], FoldedText.number(halfHours(total))) }
    var byRole = Array(repeating: 0.0, count: roleTable.roles.count)
    for entry in dutyShares(client.tier) + unrest(client.health) {
      byRole[entry.role.position] += entry.share * total
      clients[index.position].duties.append(
        Client.DutyHours(duty: entry.duty, role: entry.role, hours: entry.share * total))
    }
    for month in horizon.months.indices where client.isActive[month] {
      let share = horizon.share(month, from: given.start?.value, until: given.end?.value)
      var hours = byRole
      if isRenewing(client.renewal, month) {
        // A renewal's window brings contract work to the main contact, and some of it to the director.
        hours[RoleCatalogue.manager.position] += 0.03 * total
        hours[RoleCatalogue.director.position] += 0.015 * total
      }
      for role in roleTable.indices {
        // However small a client is, somebody looks after it.
        let least = role == RoleCatalogue.executive ? 0.5 : 0
        let wanted = max(least, halfHours(hours[role.position] * share * peak(index, month)))
        if wanted > 0 { serve(wanted, month, index, role, isEstimated: true) }
      }
    }
  }

  /// Disputes that an unhappy client brings to its main contact.
  private func unrest(_ health: Health) -> [(duty: String, role: RoleIndex, share: Double)] {
    switch health {
    case .good: []
    case .fair: [(DutyCatalogue.conflictResolution, RoleCatalogue.manager, 0.015)]
    case .poor: [(DutyCatalogue.conflictResolution, RoleCatalogue.manager, 0.04)]
    }
  }

  /// Hours rounded to halves.
  ///
  /// - Parameter hours: Any.
  /// - Returns: The nearest half; what is a tie but for the last digits of a division is rounded up.
  func halfHours(_ hours: Double) -> Double { (hours * 2 + 1e-6).rounded() / 2 }

  /// Adds an opportunity's hours: the pitch's, and those of delivery.
  ///
  /// - Parameter index: Which.
  mutating func addOpportunity(_ index: OpportunityIndex) {
    let opportunity = opportunities[index.position]
    let record = Record("opportunities", index.position, at: draft.opportunities[index.position].place)
    let given = opportunityHours[index.position]
    if let month = opportunity.pitchMonth {
      let hours = given.pitch.isEmpty ? standardPitch(opportunity.kind) : given.pitch
      if given.pitch.isEmpty { note(hours, record, "pitch-hours") }
      for (role, number) in hours {
        add(number, month.position, index, role, rank: 2, isEstimated: given.pitch.isEmpty)
      }
      addCreativeDirector(index, month, hours)
    }
    var delivery = given.delivery
    if delivery.isEmpty, !opportunity.months.isEmpty {
      let tier = clients[opportunity.client.position].tier
      let total = hoursPaid(by: opportunity.fee, tier) / Double(opportunity.months.count)
      var byRole = Array(repeating: 0.0, count: roleTable.roles.count)
      for entry in dutyShares(tier) { byRole[entry.role.position] += entry.share * total }
      delivery = roleTable.indices.map { (role: $0, number: halfHours(byRole[$0.position])) }.filter { $0.number > 0 }
      note(delivery, record, "hours")
    }
    for (role, number) in delivery {
      for month in opportunity.months {
        add(number, month.position, index, role, rank: 3, isEstimated: given.delivery.isEmpty)
      }
    }
  }

  private mutating func add(
    _ hours: Double, _ month: Int, _ opportunity: OpportunityIndex, _ role: RoleIndex, rank: Int, isEstimated: Bool
  ) {
    let key = NeedLedger.Key(
      client: opportunities[opportunity.position].client, role: role, rank: rank, opportunity: opportunity.position)
    ledger.add(hours, month, to: key, monthCount: horizon.months.count, isEstimated: isEstimated)
  }

  private mutating func note(_ hours: [(role: RoleIndex, number: Double)], _ record: Record, _ field: String) {
    for (role, number) in hours {
      findings.assume(record["\(field).\(roleTable.roles[role.position].id)"], FoldedText.number(number))
    }
  }

  /// Who pitches: the trade says executives, managers, directors with the creative director.
  private func standardPitch(_ kind: Opportunity.Kind) -> [(role: RoleIndex, number: Double)] {
    guard kind != .campaign else { return [] }
    let hours: [Double] =
      switch terms.policy.word(.pitchTeam) {
      case "managers": [16, 12, 24, 4]
      case "executives": [32, 12, 8, 4]
      default: [12, 16, 8, 16]
      }
    let roles = [RoleCatalogue.executive, RoleCatalogue.planner, RoleCatalogue.manager, RoleCatalogue.director]
    return zip(roles, hours).map { (role: $0, number: $1) }
  }

  /// Work is presented by the director together with the creative director: as many hours of the one as of the other.
  private mutating func addCreativeDirector(
    _ index: OpportunityIndex, _ month: MonthIndex, _ hours: [(role: RoleIndex, number: Double)]
  ) {
    let creative = departments.indices.map(DepartmentIndex.init).first { isCreativeDirector($0) }
    guard let creative, let needed = hours.first(where: { $0.role == RoleCatalogue.director })?.number, needed > 0,
      !opportunities[index.position].departmentHours.contains(where: { $0.department == creative })
    else { return }
    let record = Record("opportunities", index.position, at: draft.opportunities[index.position].place)
    findings.assume(
      record["departments.\(departments[creative.position].name)"], FoldedText.number(needed))
    opportunities[index.position].departmentHours.append(
      DepartmentUse(department: creative, month: month, hours: needed))
  }
}
