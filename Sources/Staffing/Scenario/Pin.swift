/// What she has decided herself.
public struct Pin: Sendable {
  /// Who.
  public internal(set) var person: PersonIndex
  /// For whom.
  public internal(set) var client: ClientIndex
  /// In which role; any where `nil`.
  public internal(set) var role: RoleIndex?
  /// Must, never or prefer.
  public internal(set) var kind: Kind
  /// In which stages.
  public internal(set) var stages: [StageIndex]
  /// Her reason.
  public internal(set) var why: String

  /// The kinds of pin.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Is on the team.
    case must
    /// Is not on the team.
    case never
    /// Better on the team, at a price.
    case prefer
  }
}
