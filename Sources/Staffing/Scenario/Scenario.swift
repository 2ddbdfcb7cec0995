/// One planning question, checked: immutable, densely indexed, it cannot be wrong.
public struct Scenario: Sendable {
  /// The scenario's name.
  public internal(set) var name: String
  /// Currency code.
  public internal(set) var currency: String
  /// Hexadecimal digest of everything that decides a plan; the same for the same content.
  public internal(set) var hash: String
  /// The months.
  public internal(set) var months: Table<PlanningMonth, PlanningMonth>
  /// The stages, in order of time.
  public internal(set) var stages: Table<Stage, Stage>
  /// The roles, the catalogue's five first.
  public internal(set) var roles: Table<Role, Role>
  /// Offices.
  public internal(set) var offices: [String]
  /// Sectors.
  public internal(set) var sectors: Table<Sector, Sector>
  /// Downstream departments.
  public internal(set) var departments: Table<Department, Department>
  /// People.
  public internal(set) var people: Table<Person, Person>
  /// Clients: those held first, then those an opportunity would bring.
  public internal(set) var clients: Table<Client, Client>
  /// Opportunities.
  public internal(set) var opportunities: Table<Opportunity, Opportunity>
  /// Needs, by client, then role, then stream.
  public internal(set) var needs: Table<Need, Need>
  /// Department hours that existing clients' campaigns use.
  public internal(set) var clientDepartmentHours: [DepartmentUse]
  /// Today's and former teams, in file order.
  public internal(set) var memberships: [Membership]
  /// The same by client; ``memberships(of:)`` looks here.
  var membershipsByClient: Table<Client, ContiguousArray<Membership>>
  /// Competing clients.
  public internal(set) var conflicts: [Conflict]
  /// What she has decided herself.
  public internal(set) var pins: [Pin]
  /// Another plan's teams, to which only so much may change.
  public internal(set) var formerTeams: FormerTeams?
  /// Prices, limits and rules.
  public internal(set) var policy: Policy
  /// Rules relaxed beforehand.
  public internal(set) var relaxations: [Relaxation]
  /// Defaults used.
  public internal(set) var defaults: [DefaultUsed]
  /// What is implausible but planned all the same.
  public internal(set) var warnings: [Problem]
}
