/// The teams of another plan, and how many people may join them by choice.
public struct FormerTeams: Sendable {
  /// A client's team in one role that somebody held.
  public struct Team: Sendable {
    /// Whose team.
    public let client: ClientIndex
    /// The demanded role.
    public let role: RoleIndex
    /// Who held a place in which stage; never empty.
    public let seats: [Decisions.Assignment]

    /// Whether somebody was on it in any stage.
    ///
    /// - Parameter person: Who.
    /// - Returns: Whether there is a place.
    public func holds(_ person: PersonIndex) -> Bool { seats.contains { $0.person == person } }
  }

  /// By client, then role.
  public let teams: [Team]
  /// Whether each opportunity was accepted.
  public let accepted: Table<Opportunity, Bool>
  /// The most changes, as ``FormerTeamsRule`` counts them.
  public let mostChanges: Int

  /// Teams to keep.
  ///
  /// - Parameters:
  ///   - decisions: The other plan's, in the indices of the scenario that keeps them.
  ///   - mostChanges: The most changes, at least 0.
  public init(_ decisions: Decisions, mostChanges: Int) {
    let seats = decisions.assignments.sorted {
      ($0.client, $0.role, $0.stage, $0.person) < ($1.client, $1.role, $1.stage, $1.person)
    }
    var teams: [Team] = []
    var rest = seats[...]
    while let first = rest.first {
      let own = rest.prefix { $0.client == first.client && $0.role == first.role }
      teams.append(Team(client: first.client, role: first.role, seats: Array(own)))
      rest = rest.dropFirst(own.count)
    }
    self.teams = teams
    accepted = decisions.accepted
    self.mostChanges = mostChanges
  }
}

extension Scenario {
  /// The same scenario in which at most so many people join the teams of another plan by choice.
  ///
  /// Name and hash stay: it is the same question, asked with a limit to what may change.
  ///
  /// - Parameter teams: The teams to keep.
  /// - Returns: The scenario with the limit.
  public func keeping(_ teams: FormerTeams) -> Scenario {
    var scenario = self
    scenario.formerTeams = teams
    return scenario
  }
}
