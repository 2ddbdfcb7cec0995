internal import Staffing

extension PlanJSON {
  func person(_ summary: PersonSummary) -> JSONValue {
    let record = plan.scenario.people[summary.person]
    return .object([
      ("person", .string(record.id)), ("name", .string(record.name)), ("role", .string(keys.key(record.role))),
      ("clients", .array(summary.clients.map { .string(keys.key($0)) })),
      ("mainContactOf", .array(summary.led.map { .string(keys.key($0)) })),
      ("hours", byMonth(summary.load)), ("capacity", byMonth(record.capacityHours)),
      ("utilization", .number(summary.utilization)), ("overHours", .number(summary.overHours)),
      ("underHours", .number(summary.underHours)), ("overtimeHours", .number(summary.overtimeHours)),
      ("unusedHours", .number(summary.unusedHours)), ("huntingHours", .number(summary.huntingHours)),
      ("planningHours", .number(summary.planningHours)),
    ])
  }

  func client(_ summary: ClientSummary) -> JSONValue {
    let record = plan.scenario.clients[summary.client]
    let satisfaction = summary.satisfaction
    return .object([
      ("client", .string(record.id)), ("name", .string(record.name)), ("exists", .bool(summary.exists)),
      ("tier", .string(record.tier.rawValue)),
      (
        "hoursEstimated",
        .bool(plan.scenario.needs.contains { $0.client == summary.client && $0.isEstimated })
      ),
      ("wantedHours", .number(summary.wantedHours)), ("givenHours", .number(summary.givenHours)),
      ("boughtHours", .number(summary.boughtHours)), ("shortfallHours", .number(summary.shortfallHours)),
      ("coverage", .number(summary.coverage)),
      (
        "satisfaction",
        .object([
          ("estimate", .number(satisfaction.total)), ("coverage", .number(satisfaction.coverage)),
          ("fit", .number(satisfaction.fit)), ("continuity", .number(satisfaction.continuity)),
          ("seniority", .number(satisfaction.seniority)), ("load", .number(satisfaction.load)),
        ])
      ),
      ("fee", .number(summary.fee)), ("staffingCost", .number(summary.staffingCost)),
      ("otherCost", .number(summary.otherCost)), ("margin", .number(summary.margin)),
      ("marginShare", .optional(summary.marginShare)), ("overServicingHours", .optional(summary.overServicingHours)),
      ("feeShare", .number(summary.feeShare)), ("retentionEstimate", .number(summary.retention)),
      ("repeatFeeEstimate", .number(summary.repeatFee)), ("health", .string(record.health.rawValue)),
      ("atRisk", .bool(summary.isAtRisk(in: plan.scenario))),
      ("secondKnower", .text(summary.secondKnower.map { keys.key($0) })),
    ])
  }

  func role(_ summary: RoleSummary) -> JSONValue {
    .object([
      ("role", .string(keys.key(summary.role))), ("people", .integer(summary.headcount)),
      ("demand", byMonth(summary.demand)), ("capacity", byMonth(summary.capacity)), ("hours", byMonth(summary.load)),
      ("shortfall", byMonth(summary.shortfall)), ("missingPeople", .number(summary.missingFTE)),
      ("boughtHours", .number(summary.boughtHours)), ("coveredByOthersHours", .number(summary.coveredByOthersHours)),
      ("planningBurdenHours", .number(summary.planningHours)), ("planningBurdenCost", .number(summary.planningCost)),
    ])
  }

  func department(_ summary: DepartmentSummary) -> JSONValue {
    .object([
      ("department", .string(plan.scenario.departments[summary.department].name)), ("used", byMonth(summary.used)),
      ("capacity", byMonth(summary.has)),
    ])
  }

  func opportunity(_ summary: OpportunitySummary) -> JSONValue {
    let record = plan.scenario.opportunities[summary.opportunity]
    let reason: String? =
      switch summary.reason {
      case nil: nil
      case .nobodyMay: "nobody-may"
      case .tooDear: "too-dear"
      case .notWorthIt: "not-worth-it"
      }
    return .object([
      ("opportunity", .string(record.id)), ("name", .string(record.name)), ("kind", .string(record.kind.rawValue)),
      ("client", .string(keys.key(record.client))), ("accepted", .bool(summary.isAccepted)), ("reason", .text(reason)),
      ("missing", .number(summary.missing)), ("fee", .number(summary.fee)),
      ("probability", .number(record.probability)), ("staffingCost", .number(summary.staffingCost)),
      ("otherCost", .number(summary.otherCost)), ("followOnEstimate", .number(record.followOn)),
    ])
  }

  func byMonth(_ table: Table<PlanningMonth, Double>) -> JSONValue {
    .object(plan.scenario.months.ids.map { (keys.key($0), .number(table[$0])) })
  }
}
