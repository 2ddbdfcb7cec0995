public import Staffing

/// Why somebody is or is not on a client's team.
public struct WhyAnswer: Sendable {
  /// What forbids a role.
  public struct Obstacle: Sendable, Hashable {
    /// The demanded role.
    public var role: RoleIndex
    /// The rules that fail, in all stages together.
    public var reasons: [Ineligibility]

    /// All parts.
    ///
    /// - Parameters:
    ///   - role: The demanded role.
    ///   - reasons: The rules that fail.
    public init(role: RoleIndex, reasons: [Ineligibility]) {
      self.role = role
      self.reasons = reasons
    }
  }

  /// The plan as it is.
  public var base: Plan
  /// Who is asked for.
  public var person: PersonIndex
  /// For which client.
  public var client: ClientIndex
  /// The places that the person has on the team.
  public var seats: [Decisions.Assignment]
  /// What forbids it, for each demanded role in which it can never be.
  public var obstacles: [Obstacle]
  /// What the other choice would change, planned anew, or `nil` where there is no other choice.
  public var other: WhatIfAnswer?

  /// All parts.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - person: Who is asked for.
  ///   - client: For which client.
  ///   - seats: The places that the person has on the team.
  ///   - obstacles: What forbids it.
  ///   - other: What the other choice would change.
  public init(
    base: Plan, person: PersonIndex, client: ClientIndex, seats: [Decisions.Assignment], obstacles: [Obstacle],
    other: WhatIfAnswer?
  ) {
    self.base = base
    self.person = person
    self.client = client
    self.seats = seats
    self.obstacles = obstacles
    self.other = other
  }
}
