extension TeamChange {
  /// All changes of a plan: by stage, client, role; leavers before joiners, then by person; main contacts last.
  ///
  /// - Parameter view: The plan.
  /// - Returns: The changes against today's teams, and of each stage against the one before.
  public static func all(_ view: PlanView) -> [TeamChange] {
    let scenario = view.scenario
    var changes: [TeamChange] = []
    for client in scenario.clients.ids {
      for role in scenario.roles.ids { changes += TeamHistory(view, client, role).changes }
      for stage in scenario.stages.ids { changes += contactChange(client, stage, view) }
    }
    return changes.sorted { $0.key < $1.key }
  }

  /// The order of listing.
  private var key: (Int, Int, Int, Int, Int, Int) {
    (stage.position, client.position, kind == .leads ? 1 : 0, role.position, kind == .leaves ? 0 : 1, person.position)
  }

  /// What a plan changes against another plan of the same scenario: by stage, client, role; leavers before joiners.
  ///
  /// Main contacts are left out. Whom she kept counts as pinned.
  ///
  /// - Parameters:
  ///   - before: The other plan's decisions.
  ///   - view: The plan.
  /// - Returns: Who joins and who leaves.
  public static func between(_ before: Decisions, and view: PlanView) -> [TeamChange] {
    let scenario = view.scenario
    let former = PlanView(scenario, before)
    var changes: [TeamChange] = []
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids {
        for role in scenario.roles.ids {
          let then = former.team(client, stage).filter { $0.role == role }.map(\.person)
          let now = view.team(client, stage).filter { $0.role == role }.map(\.person)
          guard then != now else { continue }
          let slot = (stage, client, role)
          changes += then.filter { !now.contains($0) }.map { change($0, .leaves, slot, view) }
          changes += now.filter { !then.contains($0) }.map { change($0, .joins, slot, view) }
        }
      }
    }
    return changes
  }

  private static func change(
    _ person: PersonIndex, _ kind: Kind, _ slot: (StageIndex, ClientIndex, RoleIndex), _ view: PlanView
  ) -> TeamChange {
    let (stage, client, role) = slot
    let seat = Decisions.Assignment(person: person, client: client, role: role, stage: stage)
    let cause: Cause
    switch (kind, view.ineligibility(seat)) {
    case (.leaves, .noHours?): cause = .gone
    case (.leaves, let reason?): cause = .forbidden(reason)
    case (.joins, _) where view.scenario.isPinned(person, client, role, stage): cause = .pinned
    default: cause = .chosen
    }
    return TeamChange(stage: stage, client: client, role: role, person: person, kind: kind, cause: cause)
  }

  /// The change of the main contact, where there was another one before.
  private static func contactChange(
    _ client: ClientIndex, _ stage: StageIndex, _ view: PlanView
  ) -> [TeamChange] {
    let scenario = view.scenario
    guard let now = view.mainContacts(client, stage).first?.person else { return [] }
    let before: PersonIndex?
    if stage.position == 0 {
      before = scenario.memberships(of: client).last { $0.ended == nil && $0.isMainContact }?.person
    } else {
      before = view.mainContacts(client, StageIndex(stage.position - 1)).first?.person
    }
    guard let before, before != now else { return [] }
    let isGone = scenario.stages[stage].monthIndices.allSatisfy { scenario.people[before].greatestHours($0) <= 0 }
    let role = view.team(client, stage).first { $0.person == now }?.role ?? scenario.people[now].role
    return [
      TeamChange(
        stage: stage, client: client, role: role, person: now, kind: .leads,
        cause: isGone ? .standsIn(for: before) : .chosen)
    ]
  }
}
