import GLPKSolver
import Planning
import Staffing

/// Small scenarios for tests, built in code so that a plan can be computed by hand.
///
/// What decides a plan is bare: every rule that may be switched off is off but for hourly cost and those named; an hour
/// left uncovered costs 10 × the role's median; everybody works full months of 100 hours in February 2027 (20
/// weekdays) without overtime or ceiling; somebody on a team has at least 10 hours a month there.
struct DraftKit {
  var draft = ScenarioDraft()
  private var rules: [RuleCode: Bool] = [:]

  /// A scenario without people and clients.
  ///
  /// - Parameters:
  ///   - rules: What is switched on beside hourly cost and what cannot be switched off.
  ///   - first: The first month's number in 2027; February has exactly 20 weekdays.
  ///   - months: How many months.
  init(_ rules: RuleCode..., first: Int = 2, months: Int = 1) {
    draft.name = Given("kit")
    draft.currency = Given("USD")
    draft.firstMonth = Given(Month(year: 2027, month: first))
    draft.monthCount = Given(Double(months))
    var policy = PolicyDraft()
    policy.profile = Given("full")
    draft.policy = policy
    for rule in RuleCode.allCases where !rule.isPhysical { self.rules[rule] = rule == .cost || rules.contains(rule) }
    for tier in ["a", "b", "c"] { price("shortfall-\(tier)", 10) }
    limit("least-hours", 10)
    limit("overtime-share", 0)
  }

  /// Switches a rule on or off.
  mutating func rule(_ rule: RuleCode, _ isOn: Bool) { rules[rule] = isOn }

  /// Sets a price, or sets it anew.
  mutating func price(_ name: String, _ number: Double) {
    draft.policy?.prices.removeAll { $0.name.value == name }
    draft.policy?.prices.append(Setting(name, number))
  }

  /// Sets a limit, or sets it anew.
  mutating func limit(_ name: String, _ number: Double) {
    draft.policy?.limits.removeAll { $0.name.value == name }
    draft.policy?.limits.append(Setting(name, number))
  }

  /// Adds a person who works `hours` in February.
  mutating func person(
    _ name: String, _ roles: String..., cost: Double, hours: Double = 100, edit: (inout PersonDraft) -> Void = { _ in }
  ) {
    var person = PersonDraft()
    person.name = Given(name)
    person.roles = roles.map { Given($0) }
    person.costPerHour = Given(cost)
    person.hoursPerWeek = Given(hours / 4)
    person.ceiling = Given(1)
    edit(&person)
    draft.people.append(person)
  }

  /// Adds a client with the hours a month that it wants by role.
  mutating func client(
    _ name: String, _ hours: KeyValuePairs<String, Double> = [:], single: Bool = false,
    edit: (inout ClientDraft) -> Void = { _ in }
  ) {
    var client = ClientDraft()
    client.name = Given(name)
    client.tier = Given("B")
    client.fee = Given(1000)
    edit(&client)
    draft.clients.append(client)
    for (role, number) in hours {
      var line = DemandDraft()
      line.client = Given(name)
      line.role = Given(role)
      line.hours = Given(number)
      line.single = Given(single)
      draft.demand.append(line)
    }
  }

  /// Puts somebody on today's team.
  mutating func team(_ person: String, _ client: String, _ role: String, isMainContact: Bool = false) {
    var stay = MembershipDraft()
    stay.person = Given(person)
    stay.client = Given(client)
    stay.role = Given(role)
    stay.quarters = Given(4)
    stay.mainContact = Given(isMainContact)
    draft.teams.append(stay)
  }

  /// Pins somebody to a client, or away from it.
  mutating func pin(_ person: String, _ client: String, _ kind: Pin.Kind, role: String? = nil) {
    var pin = PinDraft()
    pin.person = Given(person)
    pin.client = Given(client)
    pin.kind = Given(kind.rawValue)
    pin.role = role.map { Given($0) }
    draft.pins.append(pin)
  }

  /// Sends somebody on leave, first to last day of a month of 2027.
  mutating func leave(_ person: String, month: Int, _ days: ClosedRange<Int>) {
    var leave = LeaveDraft()
    leave.person = Given(person)
    leave.from = Day(year: 2027, month: month, day: days.lowerBound).map { Given($0) }
    leave.until = Day(year: 2027, month: month, day: days.upperBound).map { Given($0) }
    draft.leave.append(leave)
  }

  /// The scenario.
  func scenario() throws -> Scenario {
    var whole = draft
    whole.policy?.rules = RuleCode.allCases.compactMap { rule in
      rules[rule].map { Setting(rule.rawValue, $0 ? 1 : 0) }
    }
    return try Scenario(whole)
  }

  /// The plan, searched to the end.
  func plan() throws -> TestPlan {
    var options = PlanOptions()
    options.seconds = nil
    options.gap = 0
    return TestPlan(plan: try Optimizer(solver: GLPKSolver()).plan(try scenario(), options))
  }

  /// The same scenario with a rule switched off.
  func without(_ rule: RuleCode) -> DraftKit {
    var copy = self
    copy.rule(rule, false)
    return copy
  }

  /// What the audit says of another kit's plan in this one's scenario.
  func breaches(of other: TestPlan) throws -> [Breach] {
    PlanAudit.sheet(of: PlanView(try scenario(), other.plan.decisions)).breaches
  }
}

extension Setting {
  /// A setting without places.
  init(_ name: String, _ number: Double) { self.init(name: Given(name), number: Given(number)) }
}
