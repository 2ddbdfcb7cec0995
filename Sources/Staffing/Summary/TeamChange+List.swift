extension TeamChange {
  /// All changes of a plan: by stage, client, role; leavers before joiners, then by person.
  static func all(_ view: PlanView) -> [TeamChange] {
    let scenario = view.scenario
    let today = Today(scenario)
    var changes: [TeamChange] = []
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids {
        let seats = view.team(client, stage)
        for role in scenario.roles.ids {
          let slot = Slot(view: view, stage: stage, client: client, role: role)
          let before = slot.peopleBefore(today)
          let now = seats.filter { $0.role == role }.map(\.person)
          guard !before.isEmpty || !now.isEmpty, before != now else { continue }
          changes += slot.changes(from: before, to: now)
        }
        changes += contactChange(client, stage, view, today)
      }
    }
    return changes
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
          changes += Slot(view: view, stage: stage, client: client, role: role).changes(from: then, to: now)
        }
      }
    }
    return changes
  }

  /// The change of the main contact, where there was another one before.
  private static func contactChange(
    _ client: ClientIndex, _ stage: StageIndex, _ view: PlanView, _ today: Today
  ) -> [TeamChange] {
    let scenario = view.scenario
    guard let now = view.mainContacts(client, stage).first?.person else { return [] }
    let before: PersonIndex?
    if stage.position == 0 {
      before = today.contacts[client]
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

  /// Today's teams by client.
  private struct Today {
    /// Per client, role and person, in file order.
    let seats: Table<Client, [Membership]>
    let contacts: Table<Client, PersonIndex?>

    init(_ scenario: Scenario) {
      var seats = Table<Client, [Membership]>(repeating: [], count: scenario.clients.count)
      var contacts = Table<Client, PersonIndex?>(repeating: nil, count: scenario.clients.count)
      for stay in scenario.memberships where stay.ended == nil {
        seats[stay.client].append(stay)
        if stay.isMainContact { contacts[stay.client] = stay.person }
      }
      self.seats = seats
      self.contacts = contacts
    }
  }

  /// One client's role in one stage.
  private struct Slot {
    let view: PlanView
    let stage: StageIndex
    let client: ClientIndex
    let role: RoleIndex

    func peopleBefore(_ today: Today) -> [PersonIndex] {
      if stage.position == 0 { return today.seats[client].filter { $0.role == role }.map(\.person).sorted() }
      return view.team(client, StageIndex(stage.position - 1)).filter { $0.role == role }.map(\.person)
    }

    func changes(from before: [PersonIndex], to now: [PersonIndex]) -> [TeamChange] {
      let leaving = before.filter { !now.contains($0) }.map { change($0, .leaves, causeOfLeaving($0)) }
      // One replacement for each who had to leave is forced; all further ones are chosen.
      var forcedOut = leaving.filter { $0.isForced && $0.cause != .notWanted }.map(\.person)
      let joining = now.filter { !before.contains($0) }.map { person in
        if isPinned(person) { return change(person, .joins, .pinned) }
        if before.isEmpty { return change(person, .joins, .nobodyBefore) }
        guard !forcedOut.isEmpty else { return change(person, .joins, .chosen) }
        return change(person, .joins, .standsIn(for: forcedOut.removeFirst()))
      }
      return leaving + joining
    }

    private func change(_ person: PersonIndex, _ kind: Kind, _ cause: Cause) -> TeamChange {
      TeamChange(stage: stage, client: client, role: role, person: person, kind: kind, cause: cause)
    }

    private func causeOfLeaving(_ person: PersonIndex) -> Cause {
      let scenario = view.scenario
      let months = scenario.stages[stage].monthIndices
      if months.allSatisfy({ scenario.people[person].greatestHours($0) <= 0 }) { return .gone }
      if !view.isActive(client, stage) { return .notWanted }
      let seat = Decisions.Assignment(person: person, client: client, role: role, stage: stage)
      switch view.ineligibility(seat) {
      case nil: return .chosen
      case .noHours: return .notWanted
      case let reason?: return .forbidden(reason)
      }
    }

    private func isPinned(_ person: PersonIndex) -> Bool {
      view.scenario.pins.contains {
        $0.kind == .must && $0.person == person && $0.client == client && ($0.role == nil || $0.role == role)
          && $0.stages.contains(stage)
      }
    }
  }
}
