import Staffing

/// Who is where in a plan, by ids that other scenarios share.
struct Seats {
  /// A person's place on a client's team.
  struct Key: Hashable {
    var person: String
    var client: String
    var role: String
  }

  /// In which months somebody is there.
  private(set) var months: [Key: Set<MonthIndex>] = [:]
  private let view: PlanView
  private let people: [String: PersonIndex]
  private let clients: [String: ClientIndex]
  private let roles: [String: RoleIndex]

  /// The places of a plan.
  init(_ plan: Plan) {
    let scenario = plan.scenario
    view = PlanView(scenario, plan.decisions)
    people = Dictionary(scenario.people.ids.map { (scenario.people[$0].id, $0) }, uniquingKeysWith: { one, _ in one })
    clients = Dictionary(
      scenario.clients.ids.map { (scenario.clients[$0].id, $0) }, uniquingKeysWith: { one, _ in one })
    roles = Dictionary(scenario.roles.ids.map { (scenario.roles[$0].id, $0) }, uniquingKeysWith: { one, _ in one })
    for seat in plan.decisions.assignments {
      let key = Key(
        person: scenario.people[seat.person].id, client: scenario.clients[seat.client].id,
        role: scenario.roles[seat.role].id)
      months[key, default: []].formUnion(scenario.stages[seat.stage].monthIndices)
    }
  }

  /// Whether somebody has hours in a month.
  func isAtWork(_ person: String, _ month: MonthIndex) -> Bool {
    people[person].map { view.scenario.people[$0].greatestHours(month) > 0 } ?? false
  }

  /// Whether a client is served in a month.
  func isHeld(_ client: String, _ month: MonthIndex) -> Bool {
    clients[client].map { view.isActive($0, view.scenario.months[month].stage) } ?? false
  }

  /// The names behind ids that this plan has.
  func names(_ key: Key, _ scenario: Scenario) -> (client: String, role: Role, person: String) {
    let role = roles[key.role] ?? RoleIndex(0)
    return (
      clients[key.client].map { scenario.clients[$0].name } ?? key.client, scenario.roles[role],
      people[key.person].map { scenario.people[$0].name } ?? key.person
    )
  }
}
