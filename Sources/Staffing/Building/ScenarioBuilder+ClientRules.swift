extension ScenarioBuilder {
  /// Settles what follows for clients from people, needs and fees.
  mutating func settleClients() {
    let greatestGrade = people.indices.filter { people[$0].leadLimit > 0 }.map { people[$0].grade }.max() ?? .junior
    let fees = clients.map { $0.fee.reduce(0, +) }
    let allFees = fees.reduce(0, +)
    var needsOf: [[Need]] = Array(repeating: [], count: clients.count)
    for need in needs { needsOf[need.client.position].append(need) }
    for position in clients.indices {
      let isHeld = position < draft.clients.count
      if !isHeld || draft.clients[position].contactSeniority == nil {
        // Large clients want an experienced hand, if there is one.
        let wanted: Grade = clients[position].tier == .a && !terms.policy.isSmallAgency ? .mid : .junior
        clients[position].contactGrade = min(wanted, greatestGrade)
        if isHeld {
          let record = Record("clients", position, at: draft.clients[position].place)
          findings.assume(record["contact-seniority"], clients[position].contactGrade.word)
        }
      }
      clients[position].needsSecondPerson =
        terms.policy.isOn(.secondPerson) && allFees > 0
        && fees[position] > terms.policy.limit(.secondPersonShare) * allFees
      clients[position].isPlannerApart =
        terms.policy.isOn(.plannerApart) && planningPeak(needsOf[position]) >= terms.policy.limit(.strategyHours)
      settleTeamLimits(position, needsOf[position])
      relaxForWant(of: needsOf[position], ClientIndex(position))
    }
  }

  private func planningPeak(_ needs: [Need]) -> Double {
    let planning = needs.filter { roleTable.roles[$0.role.position].plans }
    return horizon.months.indices.map { month in planning.reduce(0) { $0 + $1.hours[month] } }.max() ?? 0
  }

  /// A team is as large as its hours call for: a person for every 50 hours a month, and one more; at least two.
  private mutating func settleTeamLimits(_ position: Int, _ needs: [Need]) {
    for role in roleTable.indices {
      let given = clients[position].teamLimit[role]
      if given > 0 {
        clients[position].teamLimit[role] = given - 1
        continue
      }
      let own = needs.filter { $0.role == role }
      let peak = horizon.months.indices.map { month in own.reduce(0) { $0 + $1.hours[month] } }.max() ?? 0
      clients[position].teamLimit[role] = Client.standardTeamLimit(peakHours: peak)
    }
  }

  /// A rule that needs somebody in a role for which the client wants no hours cannot hold for it.
  private mutating func relaxForWant(of needs: [Need], _ index: ClientIndex) {
    let client = clients[index.position]
    let counted = needs.filter { client.broughtBy != nil || $0.stream.opportunity == nil }
    for stage in stages where stage.months.contains(where: { client.isActive[$0] }) {
      let wanted = roleTable.indices.filter { role in
        counted.contains { need in need.role == role && stage.months.contains { need.hours[$0] > 0 } }
      }
      for role in roleTable.indices where !wanted.contains(role) {
        switch roleTable.roles[role.position].presence {
        case .none: break
        case .atLeastOne: findings.relax(.presence, because: .noHoursWanted, client: index)
        case .exactlyOne: findings.relax(.directorOver, because: .noHoursWanted, client: index)
        }
      }
      let hasContact = people.contains { person in
        person.leadLimit > 0 && person.roles.contains { role in wanted.contains { canDo(role, $0) } }
      }
      if !hasContact { findings.relax(.mainContact, because: .noHoursWanted, client: index) }
    }
  }
}

extension Client {
  /// How many people at most are on a team in one role where nothing else is said.
  ///
  /// - Parameter peakHours: What the client needs of the role in its busiest month, opportunities included; hours a month.
  /// - Returns: A person for every 50 hours, and one more; at least 2.
  public static func standardTeamLimit(peakHours: Double) -> Int { max(2, Int((peakHours / 50).rounded(.up)) + 1) }
}
