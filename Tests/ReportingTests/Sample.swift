import Staffing

/// A small agency with a plan made by hand: every part of the pages has something to say.
enum Sample {
  static let scenario: Scenario = {
    do {
      return try Scenario(draft)
    } catch {
      preconditionFailure("the sample must be a scenario: \(error)")
    }
  }()

  static let draft: ScenarioDraft = {
    var draft = ScenarioDraft()
    draft.name = Given("Lotus")
    draft.currency = Given("VND")
    draft.firstMonth = Given(Month(year: 2027, month: 1))
    var policy = PolicyDraft()
    // Prices that would follow from pay and pays of overtime are given, so that the kept texts are about words.
    policy.prices = [("overtime-first", 2.1), ("overtime-second", 2.6), ("freelance", 2.8)].map {
      Setting(name: Given($0.0), number: Given($0.1))
    }
    draft.policy = policy
    draft.people = [
      person("Hà", "director", "senior", 520_000), person("Nam", "manager", "senior", 312_000),
      person("Linh", "executive", "mid", 200_000), person("Phúc", "executive", "senior", 220_000),
      person("Vy", "coordinator", "junior", 116_000),
    ]
    draft.people[4].end = Given(Day(ordinal: Month(year: 2027, month: 2).lastDay.ordinal))
    draft.clients = [client("Sông Cola", fee: 240_000_000), client("Mộc", fee: 90_000_000)]
    draft.clients[1].health = Given("poor")
    draft.demand = [
      demand("Sông Cola", "director", 30), demand("Sông Cola", "manager", 60), demand("Sông Cola", "executive", 180),
      demand("Sông Cola", "coordinator", 40), demand("Sông Cola", "planner", 20), demand("Mộc", "executive", 70),
      demand("Mộc", "manager", 24),
    ]
    draft.teams = [
      member("Hà", "Sông Cola", "director"), member("Nam", "Sông Cola", "manager", leads: true),
      member("Linh", "Sông Cola", "executive"), member("Linh", "Mộc", "executive"),
      member("Vy", "Sông Cola", "coordinator"), member("Nam", "Mộc", "manager", leads: true),
    ]
    draft.opportunities = [opportunity("Tết gifts", fee: 90_000_000), opportunity("Bến pitch", fee: 4_000_000)]
    return draft
  }()

  /// Everybody works in their own role; the manager plans; Phúc takes over Mộc; one coordinator month stays open.
  static func decisions() -> Decisions {
    let scenario = scenario
    var seats: [Decisions.Assignment] = []
    var contacts: [Decisions.MainContact] = []
    var hours: [Decisions.Allocation] = []
    for (person, client, role) in [
      (0, 0, "director"), (1, 0, "manager"), (1, 0, "planner"), (2, 0, "executive"), (3, 0, "executive"),
      (4, 0, "coordinator"), (3, 1, "executive"), (1, 1, "manager"),
    ] {
      let who = PersonIndex(person)
      let index = scenario.roles.ids.first { scenario.roles[$0].id == role } ?? RoleIndex(0)
      for stage in scenario.stages.ids {
        // The coordinator leaves at the end of February.
        guard !(person == 4 && stage.position > 0) else { continue }
        seats.append(.init(person: who, client: ClientIndex(client), role: index, stage: stage))
        if role == "manager" { contacts.append(.init(person: who, client: ClientIndex(client), stage: stage)) }
        for need in scenario.needs.ids
        where scenario.needs[need].client == ClientIndex(client) && scenario.needs[need].role == index
          && scenario.needs[need].stream == .service
        {
          for month in scenario.stages[stage].monthIndices {
            let share = client == 0 && role == "executive" ? (person == 2 ? 0.75 : 0.2) : 1
            hours.append(
              .init(person: who, need: need, month: month, hours: scenario.needs[need].hours[month] * share))
          }
        }
      }
    }
    return Decisions(
      assignments: seats, mainContacts: contacts, hours: hours, freelance: [],
      accepted: Table(repeating: false, count: scenario.opportunities.count))
  }

  static func plan(broken: [Breach] = [], status: PlanStatus = .withinGap) -> Plan {
    let decisions = decisions()
    let ledger = PlanAudit.ledger(of: PlanView(scenario, decisions))
    let audit = AuditReport(checks: 120, failures: [])
    var today = decisions
    today.assignments.removeAll { $0.person == PersonIndex(3) && $0.client == ClientIndex(1) }
    today.hours.removeAll { $0.person == PersonIndex(3) && scenario.needs[$0.need].client == ClientIndex(1) }
    return Plan(
      scenario: scenario, engine: "compact", decisions: decisions, rounded: decisions, roundingCost: 0, ledger: ledger,
      proof: Proof(
        status: status, objective: 612_000_000, bound: 600_000_000, costTerms: 3_000_000_000, work: 4_211, seed: 1,
        seconds: 1.25),
      broken: broken, audit: audit, roundedAudit: audit,
      comparisons: [
        .init(
          kind: .today, decisions: today, ledger: PlanAudit.ledger(of: PlanView(scenario, today)), broken: [])
      ])
  }

  private static func person(_ name: String, _ role: String, _ grade: String, _ cost: Double) -> PersonDraft {
    var person = PersonDraft()
    person.name = Given(name)
    person.roles = [Given(role)]
    person.grade = Given(grade)
    person.costPerHour = Given(cost)
    return person
  }

  private static func client(_ name: String, fee: Double) -> ClientDraft {
    var client = ClientDraft()
    client.name = Given(name)
    client.fee = Given(fee)
    return client
  }

  private static func demand(_ client: String, _ role: String, _ hours: Double) -> DemandDraft {
    var demand = DemandDraft()
    demand.client = Given(client)
    demand.role = Given(role)
    demand.hours = Given(hours)
    return demand
  }

  private static func member(_ person: String, _ client: String, _ role: String, leads: Bool = false) -> MembershipDraft
  {
    var member = MembershipDraft()
    member.person = Given(person)
    member.client = Given(client)
    member.role = Given(role)
    member.quarters = Given(3)
    member.mainContact = Given(leads)
    return member
  }

  private static func opportunity(_ name: String, fee: Double) -> OpportunityDraft {
    var opportunity = OpportunityDraft()
    opportunity.name = Given(name)
    opportunity.kind = Given("campaign")
    opportunity.client = Given("Sông Cola")
    opportunity.fee = Given(fee)
    opportunity.from = Given(Month(year: 2027, month: 2))
    opportunity.until = Given(Month(year: 2027, month: 2))
    opportunity.hours = [Setting(name: Given("executive"), number: Given(30))]
    return opportunity
  }
}
