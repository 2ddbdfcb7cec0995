extension ScenarioBuilder {
  /// Puts everything together.
  ///
  /// - Returns: The scenario.
  mutating func scenario() -> Scenario {
    let record = Record("", at: nil)
    let name = draft.name.map { FoldedText.tidy($0.value) } ?? ""
    if name.isEmpty { findings.assume(record["name"], "scenario") }
    let currency = draft.currency.map { FoldedText.tidy($0.value).uppercased() } ?? ""
    var scenario = Scenario(
      name: name.isEmpty ? "scenario" : name, currency: currency, hash: "",
      months: byMonth { month in
        PlanningMonth(
          month: horizon.months[month], workingDays: horizon.workingDays(month), stage: stageOfMonth[month])
      },
      stages: Table(stages), roles: Table(roleTable.roles), offices: offices, sectors: Table(sectors),
      departments: Table(departments), people: Table(people), clients: Table(clients),
      opportunities: Table(opportunities), needs: Table(needs), clientDepartmentHours: clientDepartmentHours,
      memberships: memberships, membershipsByClient: membershipsByClient, conflicts: conflicts, pins: pins,
      policy: terms.policy,
      relaxations: findings.relaxations, defaults: findings.defaults, warnings: findings.sortedWarnings)
    scenario.hash = ScenarioDigest.hash(of: scenario)
    return scenario
  }

  private var membershipsByClient: Table<Client, ContiguousArray<Membership>> {
    var stays = Table<Client, ContiguousArray<Membership>>(repeating: [], count: clients.count)
    for stay in memberships { stays[stay.client].append(stay) }
    return stays
  }
}
