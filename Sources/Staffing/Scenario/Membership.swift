/// That a person is, or was, on a client's team.
public struct Membership: Sendable {
  /// Who.
  public internal(set) var person: PersonIndex
  /// For whom.
  public internal(set) var client: ClientIndex
  /// In which demanded role.
  public internal(set) var role: RoleIndex
  /// Quarters on the client when the scenario begins.
  public internal(set) var quarters: Double
  /// Whether the main contact.
  public internal(set) var isMainContact: Bool
  /// The last day, for a stay that is over; `nil` for today's teams.
  public internal(set) var ended: Day?
}
