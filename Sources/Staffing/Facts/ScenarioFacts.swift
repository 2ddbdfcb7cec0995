/// What a check tells of a scenario before anything is planned: how much is wanted, and how much there is to give.
public struct ScenarioFacts: Sendable {
  /// Hours of one role: what its people can give, and what is wanted of it.
  public struct RoleHours: Sendable, Hashable {
    /// The role.
    public var role: RoleIndex
    /// People whose main role it is.
    public var people: Int
    /// Hours that clients want of the role, by month; those of opportunities are left out.
    public var wanted: Table<PlanningMonth, Double>
    /// Hours that people of the role can give below their ceilings, by month.
    public var there: Table<PlanningMonth, Double>

    /// Hours wanted in all months.
    public var allWanted: Double { wanted.reduce(0, +) }
    /// Hours there in all months.
    public var allThere: Double { there.reduce(0, +) }
  }

  /// People.
  public let peopleCount: Int
  /// Clients held; those that opportunities would bring are left out.
  public let clientCount: Int
  /// Opportunities.
  public let opportunityCount: Int
  /// Hours that clients want in all months; those of opportunities are left out.
  public let hoursWanted: Double
  /// Hours that opportunities would want.
  public let hoursOfOpportunities: Double
  /// Hours that people can give on client work, their ceilings observed.
  public let hoursThere: Double
  /// Fees of all months, money.
  public let fees: Double
  /// What the contract hours of all months cost, money.
  public let payroll: Double
  /// Hours by role, in the order of the roles; roles without people and without demand are left out.
  public let roles: [RoleHours]
  /// Clients whose hours are estimated, at least in part.
  public let estimatedClients: Int
  /// Defaults that stood in for something.
  public let defaultCount: Int
  /// Rules relaxed beforehand.
  public let relaxationCount: Int
  /// Warnings.
  public let warningCount: Int

  /// The facts of a scenario.
  ///
  /// - Parameter scenario: Any.
  /// - Complexity: O((people + needs) × months).
  public init(_ scenario: Scenario) {
    let none = Table<PlanningMonth, Double>(repeating: 0, count: scenario.months.count)
    var hours = scenario.roles.ids.map { RoleHours(role: $0, people: 0, wanted: none, there: none) }
    var extra = 0.0
    var estimated = Set<Int>()
    for need in scenario.needs {
      if need.isEstimated { estimated.insert(need.client.position) }
      for month in scenario.months.ids {
        if need.stream.opportunity == nil {
          hours[need.role.position].wanted[month] += need.hours[month]
        } else {
          extra += need.hours[month]
        }
      }
    }
    var pay = 0.0
    for person in scenario.people {
      hours[person.role.position].people += 1
      for month in scenario.months.ids {
        hours[person.role.position].there[month] += person.ceilingHours(month)
        pay += person.contractHours[month] * person.costPerHour
      }
    }
    peopleCount = scenario.people.count
    clientCount = scenario.clients.count { $0.broughtBy == nil }
    opportunityCount = scenario.opportunities.count
    hoursWanted = hours.reduce(0) { $0 + $1.allWanted }
    hoursOfOpportunities = extra
    hoursThere = hours.reduce(0) { $0 + $1.allThere }
    fees = scenario.clients.reduce(0) { $0 + $1.fee.reduce(0, +) }
    payroll = pay
    roles = hours.filter { $0.people > 0 || $0.allWanted > 0 }
    estimatedClients = estimated.count
    defaultCount = scenario.defaults.count
    relaxationCount = scenario.relaxations.count
    warningCount = scenario.warnings.count
  }
}
