public import Staffing

/// One limit moved by one step: what is asked, and how the scenario is varied for it.
public struct LimitStep: Sendable {
  /// Which limit.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// How many people of a role and grade there are.
    case people
    /// How many clients a person of a role may work for.
    case clients
    /// Of how many clients a person of a role may be main contact.
    case contacts
    /// How many changes to today's teams there may be.
    case changes
    /// That clients who compete keep each other's people away.
    case conflicts
    /// How much overtime a person of a role may work.
    case overtime
  }

  /// Which way.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// The limit leaves more room.
    case more
    /// The limit leaves less room.
    case less
  }

  /// Which limit.
  public internal(set) var kind: Kind
  /// Which way.
  public internal(set) var direction: Direction
  /// Whose limit, where it is a role's.
  public internal(set) var role: RoleIndex?
  /// Of a person: the grade.
  public internal(set) var grade: Grade?
  /// Of a person: whom the newcomer is like, or who is gone.
  public internal(set) var person: PersonIndex?
  /// Of a conflict: who competes.
  public internal(set) var clients: [ClientIndex] = []
  /// Of a limit that is a number: what it is, or `nil`.
  public internal(set) var before: Double?
  /// Of a limit that is a number: what it would be; of overtime by how many hours a month it moves.
  public internal(set) var after: Double?
  /// What makes the varied scenario.
  public internal(set) var variation: Variation
  /// Whether no plan can be different: more clients a person than there are clients.
  public internal(set) var isIdle = false

  init(
    _ kind: Kind, _ direction: Direction, role: RoleIndex? = nil, before: Double? = nil, after: Double? = nil,
    changes: [any DraftChange]
  ) {
    self.kind = kind
    self.direction = direction
    self.role = role
    self.before = before
    self.after = after
    variation = Variation(name: "\(kind.rawValue)-\(direction.rawValue)", changes: changes)
  }
}
