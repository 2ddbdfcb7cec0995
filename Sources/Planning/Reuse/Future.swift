public import Staffing

/// What chance may bring, said by places in the scenario as it is: who leaves, what is lost, what clients need.
public struct Future: Sendable {
  /// Who leaves, and the first month without them.
  public var leavers: [(person: PersonIndex, month: MonthIndex)] = []
  /// Opportunities that are not there; all others are certain.
  public var lost: [OpportunityIndex] = []
  /// By how much the needs of clients held differ, by client and role; the others stay as they are.
  public var factors: [(client: ClientIndex, role: RoleIndex, factor: Double)] = []

  /// A future in which everything is won and nothing else happens.
  public init() {}
}
