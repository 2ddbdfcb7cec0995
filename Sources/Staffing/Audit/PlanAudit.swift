/// Re-checks every rule and recomputes every total of a plan from the scenario; knows nothing of solvers.
public enum PlanAudit {
  /// Audits decisions.
  ///
  /// - Parameters:
  ///   - decisions: What is decided.
  ///   - scenario: The question.
  ///   - objective: What the plan claims to cost by all terms, or `nil` where it claims nothing.
  ///   - broken: The breaches that the plan lists.
  /// - Returns: What failed: unlisted breaches, listed ones that hold, a total that differs, malformed decisions.
  public static func report(
    _ decisions: Decisions, of scenario: Scenario, objective: Double?, broken: [Breach]
  ) -> AuditReport {
    let malformed = malformations(decisions, of: scenario)
    guard malformed.isEmpty else {
      return AuditReport(checks: malformed.count, failures: malformed.map { .malformed($0) })
    }
    let view = PlanView(scenario, decisions)
    let sheet = sheet(of: view)
    var failures: [AuditReport.Failure] = []
    for breach in sheet.breaches {
      let isListed = broken.contains {
        $0.isSameSubject(as: breach) && breach.amount <= $0.amount * (1 + 1e-6) + 1e-6
      }
      if !isListed || breach.rule.isPhysical { failures.append(.unlisted(breach)) }
    }
    for breach in broken where !sheet.breaches.contains(where: { $0.isSameSubject(as: breach) }) {
      failures.append(.listedButKept(breach))
    }
    let computed = ledger(of: view).objective
    if let objective, !(abs(objective - computed) <= 1e-6 * max(1, abs(computed))) {
      failures.append(.total(claimed: objective, computed: computed))
    }
    return AuditReport(checks: sheet.checks + 1, failures: failures)
  }

  /// What a plan costs and brings by term, recomputed.
  ///
  /// - Parameter view: The plan.
  /// - Returns: Both ledgers.
  public static func ledger(of view: PlanView) -> Ledger {
    var ledger = Ledger()
    for rule in RuleBook.all where view.scenario.policy.isOn(rule.code) { rule.charge(view, &ledger) }
    return ledger
  }

  /// All checks of all rules.
  ///
  /// - Parameter view: The plan.
  /// - Returns: The checks made and the breaches found, in the order of rules.
  public static func sheet(of view: PlanView) -> AuditSheet {
    var sheet = AuditSheet()
    for rule in RuleBook.all where view.scenario.policy.isOn(rule.code) { rule.audit(view, &sheet) }
    return sheet
  }

  /// Decisions that name nothing of the scenario, stand twice or hold numbers that are none.
  private static func malformations(_ decisions: Decisions, of scenario: Scenario) -> [String] {
    var found: [String] = []
    let people = scenario.people.count
    let clients = scenario.clients.count
    let stages = scenario.stages.count
    for seat in decisions.assignments
    where
      !(0..<people ~= seat.person.position && 0..<clients ~= seat.client.position
      && 0..<stages ~= seat.stage.position && 0..<scenario.roles.count ~= seat.role.position)
    {
      found.append("assignment")
    }
    for contact in decisions.mainContacts
    where
      !(0..<people ~= contact.person.position && 0..<clients ~= contact.client.position
      && 0..<stages ~= contact.stage.position)
    {
      found.append("main contact")
    }
    for part in decisions.hours
    where
      !(0..<people ~= part.person.position && 0..<scenario.needs.count ~= part.need.position
      && 0..<scenario.months.count ~= part.month.position && part.hours > 0 && part.hours.isFinite)
    {
      found.append("hours")
    }
    for part in decisions.freelance
    where
      !(0..<scenario.needs.count ~= part.need.position && 0..<scenario.months.count ~= part.month.position
      && part.hours > 0 && part.hours.isFinite)
    {
      found.append("freelance")
    }
    if decisions.accepted.count != scenario.opportunities.count { found.append("accepted") }
    if zip(decisions.assignments, decisions.assignments.dropFirst()).contains(where: { !($0 < $1) }) {
      found.append("assignment twice")
    }
    if zip(decisions.mainContacts, decisions.mainContacts.dropFirst()).contains(where: { !($0 < $1) }) {
      found.append("main contact twice")
    }
    if zip(decisions.hours, decisions.hours.dropFirst()).contains(where: { !($0 < $1) }) { found.append("hours twice") }
    if zip(decisions.freelance, decisions.freelance.dropFirst()).contains(where: { !($0 < $1) }) {
      found.append("freelance twice")
    }
    return found
  }
}
