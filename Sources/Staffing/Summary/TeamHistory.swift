/// One client's team in one role, walked through the stages: who joins and leaves, and what was forced.
///
/// Everybody who has to leave makes one replacement forced, then or later; so does every opportunity that is accepted.
/// Whoever joins beyond these is a change that was chosen: the change budget counts those.
struct TeamHistory {
  /// By stage; leavers before joiners, then by person.
  private(set) var changes: [TeamChange] = []
  private let view: PlanView
  private let client: ClientIndex
  private let role: RoleIndex
  /// Today's team.
  private let today: [PersonIndex]
  /// Causes that are open to whoever joins.
  private var causes: [TeamChange.Cause] = []

  init(_ view: PlanView, _ client: ClientIndex, _ role: RoleIndex) {
    self.view = view
    self.client = client
    self.role = role
    today = view.scenario.incumbents(of: client, role)
    for stage in view.scenario.stages.ids { walk(stage) }
  }

  private mutating func walk(_ stage: StageIndex) {
    let scenario = view.scenario
    let before = scenario.stagesBefore(stage, client, role)
    let team = before.surely.map { people($0) } ?? today
    let now = people(stage)
    if scenario.wantsHours(client, role, stage) {
      for person in team {
        let cause = causeOfLeaving(person, stage)
        if cause != .chosen { causes.append(.standsIn(for: person)) }
        if !now.contains(person) { add(.leaves, person, stage, cause) }
      }
    } else if isFirstUnwanted(stage, before.surely) {
      for person in team where !now.contains(person) { add(.leaves, person, stage, .notWanted) }
    }
    for opportunity in scenario.openings(client, role, stage) where view.decisions.accepted[opportunity] {
      causes.append(.opportunity(opportunity))
    }
    for person in now {
      let seat = Decisions.Assignment(person: person, client: client, role: role, stage: stage)
      if Handover.isJoining(seat, view) {
        add(.joins, person, stage, causeOfJoining(person, stage))
      } else if before.surely != nil, !before.all.contains(where: { view.holds(person, client, role, $0) }) {
        add(.joins, person, stage, .returns)
      }
    }
  }

  /// Whether the role is wanted for the last time in the stage before.
  private func isFirstUnwanted(_ stage: StageIndex, _ surely: StageIndex?) -> Bool {
    let scenario = view.scenario
    return stage.position == (surely?.position ?? -1) + 1
      && !scenario.stages.ids.contains { $0 > stage && scenario.wantsHours(client, role, $0) }
  }

  private func people(_ stage: StageIndex) -> [PersonIndex] {
    view.team(client, stage).filter { $0.role == role }.map(\.person)
  }

  private mutating func add(
    _ kind: TeamChange.Kind, _ person: PersonIndex, _ stage: StageIndex, _ cause: TeamChange.Cause
  ) {
    changes.append(
      TeamChange(stage: stage, client: client, role: role, person: person, kind: kind, cause: cause))
  }

  private mutating func causeOfJoining(_ person: PersonIndex, _ stage: StageIndex) -> TeamChange.Cause {
    if view.scenario.isPinned(person, client, role, stage) { return .pinned }
    if today.isEmpty { return .nobodyBefore }
    return causes.isEmpty ? .chosen : causes.removeFirst()
  }

  private func causeOfLeaving(_ person: PersonIndex, _ stage: StageIndex) -> TeamChange.Cause {
    let months = view.scenario.stages[stage].monthIndices
    if months.allSatisfy({ view.scenario.people[person].greatestHours($0) <= 0 }) { return .gone }
    let seat = Decisions.Assignment(person: person, client: client, role: role, stage: stage)
    switch view.ineligibility(seat) {
    case nil: return .chosen
    case .noHours: return .gone
    case let reason?: return .forbidden(reason)
    }
  }
}

extension Scenario {
  /// The people on today's team of a client in a role.
  ///
  /// - Parameters:
  ///   - client: For whom.
  ///   - role: The demanded role.
  /// - Returns: People, ascending, none twice.
  public func incumbents(of client: ClientIndex, _ role: RoleIndex) -> [PersonIndex] {
    let stays = memberships(of: client).filter { $0.ended == nil && $0.role == role }
    let people = stays.map(\.person).sorted()
    return people.indices.filter { $0 == 0 || people[$0 - 1] != people[$0] }.map { people[$0] }
  }

  /// The opportunities whose hours for a client's role begin in a stage: each calls for one more on the team.
  ///
  /// - Parameters:
  ///   - client: For whom.
  ///   - role: The demanded role.
  ///   - stage: When.
  /// - Returns: Opportunities, ascending, none twice.
  public func openings(_ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex) -> [OpportunityIndex] {
    let wanting = needs(of: client, role).map { needs[NeedIndex($0)] }
    let wanted = wanting.compactMap(\.stream.opportunity).sorted()
    return wanted.enumerated().filter { $0.offset == 0 || wanted[$0.offset - 1] != $0.element }.map(\.element).filter {
      opportunity in
      let own = wanting.filter { $0.stream.opportunity == opportunity }
      let first = stages.ids.first { stage in
        stages[stage].monthIndices.contains { month in own.contains { $0.hours[month] > 0 } }
      }
      return first == stage
    }
  }

  /// Whether she said that a person must be on a team.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: For whom.
  ///   - role: The demanded role.
  ///   - stage: When.
  /// - Returns: Whether such a pin holds in the stage.
  public func isPinned(
    _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex
  ) -> Bool {
    policy.isOn(.pinMust)
      && pins.contains {
        $0.kind == .must && $0.person == person && $0.client == client && ($0.role == nil || $0.role == role)
          && $0.stages.contains(stage)
      }
  }
}
