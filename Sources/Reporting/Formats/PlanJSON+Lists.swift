internal import Staffing

extension PlanJSON {
  func money(_ money: MoneySummary, _ ledger: Ledger) -> JSONValue {
    .object([
      ("contractFees", .number(money.contractFees)), ("opportunityFees", .number(money.opportunityFees)),
      ("payroll", .number(money.payroll)), ("overtimePay", .number(money.overtimePay)),
      ("freelance", .number(money.freelance)), ("opportunityCosts", .number(money.opportunityCosts)),
      ("result", .number(money.result)), ("clientMargin", .number(money.margin)),
      ("unusedTime", .number(money.unusedTime)), ("feesAtRisk", .number(money.feesAtRisk)),
      ("terms", terms(ledger) { $0.isMoney }),
    ])
  }

  func prices(_ ledger: Ledger) -> JSONValue { terms(ledger) { !$0.isMoney } }

  private func terms(_ ledger: Ledger, _ isWanted: (TermCode) -> Bool) -> JSONValue {
    .object(TermCode.allCases.filter(isWanted).map { ($0.rawValue, .number(ledger[$0])) })
  }

  func comparison(_ comparison: Plan.Comparison) -> JSONValue {
    let summary = PlanSummary(plan.scenario, comparison.decisions)
    return .object([
      ("objective", .number(comparison.ledger.objective)), ("shortfallHours", .number(summary.shortfallHours)),
      ("coverage", .number(summary.coverage)), ("satisfactionEstimate", .number(summary.satisfaction)),
      ("changes", .integer(summary.changes.count { $0.kind == .joins })),
      ("money", money(summary.money, comparison.ledger)), ("prices", prices(comparison.ledger)),
      ("broken", .array(comparison.broken.map(breach))),
    ])
  }

  func change(_ change: TeamChange) -> JSONValue {
    let prose = ChangeProse(catalogue, plan.scenario)
    return .object([
      ("stage", .string(keys.key(change.stage))), ("client", .string(keys.key(change.client))),
      ("role", .string(keys.key(change.role))), ("person", .string(keys.key(change.person))),
      ("kind", .string(change.kind.rawValue)), ("forced", .bool(change.isForced)), ("why", .string(prose.why(change))),
    ])
  }

  func breach(_ breach: Breach) -> JSONValue {
    var members: [(String, JSONValue)] = [("rule", .string(breach.rule.rawValue))]
    if let person = breach.person { members.append(("person", .string(keys.key(person)))) }
    if let client = breach.client { members.append(("client", .string(keys.key(client)))) }
    if let role = breach.role { members.append(("role", .string(keys.key(role)))) }
    if let stage = breach.stage { members.append(("stage", .string(keys.key(stage)))) }
    if let month = breach.month { members.append(("month", .string(keys.key(month)))) }
    if let opportunity = breach.opportunity { members.append(("opportunity", .string(keys.key(opportunity)))) }
    members.append(("amount", .number(breach.amount)))
    members.append(("text", .string(BreachProse(catalogue, plan.scenario).text(breach))))
    return .object(members)
  }

  func relaxation(_ relaxation: Relaxation) -> JSONValue {
    .object([
      ("rule", .string(relaxation.rule.rawValue)), ("reason", .string(relaxation.reason.rawValue)),
      ("client", .text(relaxation.client.map { keys.key($0) })),
      ("person", .text(relaxation.person.map { keys.key($0) })),
    ])
  }
}
