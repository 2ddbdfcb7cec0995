extension ScenarioDigest {
  /// Takes in a whole scenario.
  mutating func add(_ scenario: Scenario) {
    for month in scenario.months {
      add([month.month.ordinal, month.workingDays, month.stage.position])
    }
    add(scenario.offices.count)
    for role in scenario.roles { add(role) }
    for sector in scenario.sectors { add(sector.leastExpertise) }
    for department in scenario.departments { add(department.hours) }
    for person in scenario.people { add(person) }
    for client in scenario.clients { add(client) }
    for opportunity in scenario.opportunities { add(opportunity) }
    for need in scenario.needs { add(need) }
    add(scenario.clientDepartmentHours)
    for membership in scenario.memberships {
      add([membership.person.position, membership.client.position, membership.role.position])
      add(membership.quarters)
      add(membership.isMainContact)
      add(membership.ended?.ordinal)
    }
    for conflict in scenario.conflicts {
      add(conflict.kind.rawValue)
      add(conflict.clients.map(\.position))
      add(conflict.coolingOffQuarters)
      add(conflict.exempt.map(\.position))
    }
    for pin in scenario.pins {
      add(pin.kind.rawValue)
      add([pin.person.position, pin.client.position])
      add(pin.role?.position)
      add(pin.stages.map(\.position))
    }
    add(scenario.policy)
    for relaxation in scenario.relaxations {
      add(relaxation.rule.rawValue)
      add(relaxation.client?.position)
      add(relaxation.person?.position)
    }
  }

  private mutating func add(_ role: Role) {
    add(role.id)
    add([role.ladder, role.clientLimit, role.leadLimit, role.span])
    add(role.presence.rawValue)
    for flag in [role.neverAlone, role.accompanies, role.plans, role.handlesBudget] { add(flag) }
    add([role.ceiling, role.bandLow, role.bandHigh, role.rampUpHours, role.medianCostPerHour])
    for point in role.tenureCurve { add([point.quarters, point.hours]) }
    for cover in role.covers {
      add(cover.role.position)
      add(cover.productivity)
    }
  }

  private mutating func add(_ person: Person) {
    add(person.id)
    add(person.roles.map(\.position))
    add(person.grade.rawValue)
    add(person.office)
    for hours in [person.capacityHours, person.contractHours, person.overtimeHours] { add(hours) }
    add([person.costPerHour, person.ceiling, person.bandLow, person.bandHigh, person.productivity])
    add([person.huntingShare, person.commission])
    add([person.clientLimit, person.leadLimit])
    add(person.dedicatedTo?.position)
    add(person.lineManager?.position)
    add(person.expertise)
    for level in person.skills { add(level) }
    add(person.start?.ordinal)
    add(person.end?.ordinal)
  }

  private mutating func add(_ client: Client) {
    add(client.id)
    add(client.sector?.position)
    add(client.tier.rawValue)
    add(client.office)
    add(client.fee)
    for isActive in client.isActive { add(isActive) }
    for hours in client.contractedHours { add(hours) }
    add(client.broughtBy?.position)
    for isFrozen in client.renewalWindow { add(isFrozen) }
    add(client.health.rawValue)
    add(client.contactGrade.rawValue)
    add([client.growth, client.creditRisk, client.leastMargin, client.seniorShare])
    for grade in client.leastGrade { add(grade?.rawValue) }
    for levels in [client.leastExpertise, client.wantedExpertise, client.teamLimit] { add(levels) }
    add(client.leastSkills)
    for flag in [client.needsSecondPerson, client.needsBackup, client.isPlannerApart] { add(flag) }
  }

  private mutating func add(_ opportunity: Opportunity) {
    add(opportunity.id)
    add(opportunity.kind.rawValue)
    add(opportunity.client.position)
    add([opportunity.fee, opportunity.probability, opportunity.otherCost, opportunity.pitchCost])
    add([opportunity.leastMargin, opportunity.creditRisk, opportunity.followOn])
    add(opportunity.abilityToPay)
    add(opportunity.months.map(\.position))
    add(opportunity.pitchMonth?.position)
    add(opportunity.departmentHours)
    add(opportunity.isAccepted)
  }

  private mutating func add(_ need: Need) {
    add([need.client.position, need.role.position, need.stream.opportunity?.position ?? -1])
    switch need.stream {
    case .service: add(0)
    case .growth: add(1)
    case .pitch: add(2)
    case .delivery: add(3)
    }
    add(need.hours)
    add(need.isSingle)
  }

  private mutating func add(_ uses: [DepartmentUse]) {
    for use in uses {
      add([use.department.position, use.month.position])
      add(use.hours)
    }
    add(uses.count)
  }

  private mutating func add(_ policy: Policy) {
    add(policy.preset.rawValue)
    for goal in policy.order { add(goal.rawValue) }
    add(policy.tolerance)
    for numbers in [policy.prices, policy.limits, policy.breakWeights, policy.satisfactionWeights] { add(numbers) }
    for isOn in policy.rules { add(isOn) }
    for word in policy.words { add(word) }
    add(policy.isSmallAgency)
  }
}
