import GLPKSolver
import Planning
import Staffing

@testable import WhatIf

/// Small agencies whose plans can be computed by hand.
///
/// Only hourly cost, what nobody covers and the rules named count; an hour left uncovered costs 10 × the role's median, and somebody
/// on a team has at least 10 hours a month there. The month is February 2027 with its 20 weekdays.
struct BareAgency {
  var draft = ScenarioDraft()

  /// An agency without people and clients.
  ///
  /// - Parameter rules: What is switched on.
  init(_ rules: RuleCode...) {
    draft.name = Given("test")
    draft.firstMonth = Given(Month(year: 2027, month: 2))
    draft.monthCount = Given(1)
    var policy = PolicyDraft()
    policy.profile = Given("full")
    let kept = Set(rules + [.cost])
    policy.rules = RuleCode.allCases.filter { !$0.isPhysical && !kept.contains($0) }.map {
      Setting(name: Given($0.rawValue), number: Given(0))
    }
    draft.policy = policy
    for tier in ["a", "b", "c"] { price("shortfall-\(tier)", 10) }
    limit("least-hours", 10)
    limit("overtime-share", 0)
  }

  /// Sets a price.
  mutating func price(_ name: String, _ number: Double) {
    draft.policy?.prices.append(Setting(name: Given(name), number: Given(number)))
  }

  /// Sets a limit.
  mutating func limit(_ name: String, _ number: Double) {
    draft.policy?.limits.removeAll { $0.name.value == name }
    draft.policy?.limits.append(Setting(name: Given(name), number: Given(number)))
  }

  /// Adds somebody with 100 hours.
  mutating func person(_ name: String, _ role: String = "executive", cost: Double = 10) {
    var person = PersonDraft()
    (person.name, person.roles, person.costPerHour) = (Given(name), [Given(role)], Given(cost))
    (person.hoursPerWeek, person.ceiling) = (Given(25), Given(1))
    draft.people.append(person)
  }

  /// Adds a client who wants hours of a role.
  mutating func client(_ name: String, _ hours: Double, of role: String = "executive") {
    var client = ClientDraft()
    (client.name, client.tier, client.fee) = (Given(name), Given("B"), Given(1000))
    draft.clients.append(client)
    var line = DemandDraft()
    (line.client, line.role, line.hours) = (Given(name), Given(role), Given(hours))
    draft.demand.append(line)
  }

  /// Puts somebody on today's team.
  mutating func team(_ person: String, _ client: String, _ role: String = "executive") {
    var stay = MembershipDraft()
    (stay.person, stay.client, stay.role, stay.quarters) = (Given(person), Given(client), Given(role), Given(4))
    draft.teams.append(stay)
  }

  /// Changes numbers of a role.
  mutating func role(_ name: String, _ limits: KeyValuePairs<String, Double>) {
    var role = RoleDraft()
    role.name = Given(name)
    role.limits = limits.map { Setting(name: Given($0.key), number: Given($0.value)) }
    draft.roles.append(role)
  }

  /// Searched to the end.
  var options: PlanOptions {
    var options = PlanOptions()
    (options.seconds, options.work, options.gap) = (nil, .units(20_000), 0)
    return options
  }

  /// The plan as it is.
  func plan() throws -> Plan { try Optimizer(solver: GLPKSolver()).plan(Scenario(draft), options) }

  /// What the steps of some limits are worth.
  func worth(_ kinds: LimitStep.Kind...) throws -> WorthAnswer {
    let base = try plan()
    let worth = Worth(solver: GLPKSolver(), draft: draft, base: base, options: options)
    return WorthAnswer(base: base, try worth.steps(of: Set(kinds)).map { try worth.answer($0) })
  }
}
