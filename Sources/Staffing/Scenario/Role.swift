/// A role of the department with its rules; the catalogue's five, changed or added to by the scenario.
public struct Role: Sendable {
  /// The stable key: `executive`.
  public internal(set) var id: String
  /// What she reads: the id, or the name she gave.
  public internal(set) var name: String
  /// Other names that references may use: `AE`.
  public internal(set) var aliases: [String]
  /// Place on the ladder, 0 for coordinators; a planner stands beside managers.
  public internal(set) var ladder: Int
  /// A person works for at most so many clients; a director's book.
  public internal(set) var clientLimit: Int
  /// A person is main contact of at most so many clients; 0 where the role may not lead.
  public internal(set) var leadLimit: Int
  /// How many must be on every client.
  public internal(set) var presence: Presence
  /// Whether a person of the role needs an executive or manager beside them.
  public internal(set) var neverAlone: Bool
  /// Whether a person of the role is company for one who must not be alone.
  public internal(set) var accompanies: Bool
  /// Whether the role does the planning, so that others who cover it carry the planning burden.
  public internal(set) var plans: Bool
  /// Whether the role handles a client's budget, which its main contact approves.
  public internal(set) var handlesBudget: Bool
  /// Greatest share of capacity on client work, 0 to 1; overtime lifts it.
  public internal(set) var ceiling: Double
  /// Utilization below which idleness is priced, 0 to 1.
  public internal(set) var bandLow: Double
  /// Utilization above which load is priced, 0 to 1.
  public internal(set) var bandHigh: Double
  /// Greatest number of direct reports.
  public internal(set) var span: Int
  /// Hours a newcomer needs to get to know a client.
  public internal(set) var rampUpHours: Double
  /// Value of staying by quarters on the client, ascending.
  public internal(set) var tenureCurve: [TenurePoint]
  /// Roles it may cover beside its own.
  public internal(set) var covers: [Cover]
  /// Median hourly cost of its people, money; from the ladder's ratios where nobody holds it.
  public internal(set) var medianCostPerHour: Double

  /// How many people of a role every client needs.
  public enum Presence: String, Sendable, Hashable {
    /// None.
    case none
    /// One or more.
    case atLeastOne = "at-least-one"
    /// One, neither more nor fewer.
    case exactlyOne = "exactly-one"
  }

  /// That the role may do another's work.
  public struct Cover: Sendable, Hashable {
    /// The role whose work is done.
    public var role: RoleIndex
    /// Hours of need covered by one hour of work, above 0.
    public var productivity: Double
  }

  /// A point of the tenure curve.
  public struct TenurePoint: Sendable, Hashable {
    /// Quarters on the client.
    public var quarters: Double
    /// What another quarter is worth, hours of the role's median cost.
    public var hours: Double
  }

  /// Whether a person of the role may be a client's main contact.
  public var mayLead: Bool { leadLimit > 0 }
}
