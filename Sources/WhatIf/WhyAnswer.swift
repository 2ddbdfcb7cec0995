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
  /// What the other choice would change, planned anew, the best one first; empty where there is no other choice.
  ///
  /// Where the person is on the team, each was planned without those who stand in in the ones planned before it.
  public var others: [WhatIfAnswer]

  /// The best of the other choices.
  public var other: WhatIfAnswer? { others.first }

  /// Who takes the person's place in another choice: who is on the team in one of their roles and was not.
  ///
  /// - Parameter answer: One of the others.
  /// - Returns: People, ascending; nobody where the rest of the team or nobody takes over.
  public func standIns(in answer: WhatIfAnswer) -> [PersonIndex] {
    let roles = Set(seats.map(\.role))
    func team(_ decisions: Decisions) -> Set<PersonIndex> {
      Set(decisions.assignments.filter { $0.client == client && roles.contains($0.role) }.map(\.person))
    }
    return team(answer.plan.decisions).subtracting(team(base.decisions)).sorted()
  }

  /// All parts.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - person: Who is asked for.
  ///   - client: For which client.
  ///   - seats: The places that the person has on the team.
  ///   - obstacles: What forbids it.
  ///   - others: What the other choice would change, the best one first.
  public init(
    base: Plan, person: PersonIndex, client: ClientIndex, seats: [Decisions.Assignment], obstacles: [Obstacle],
    others: [WhatIfAnswer]
  ) {
    self.base = base
    self.person = person
    self.client = client
    self.seats = seats
    self.obstacles = obstacles
    self.others = others
  }
}
