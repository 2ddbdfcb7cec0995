/// Where the rules of a scenario stand in her files.
public struct RuleOrigins: Sendable {
  private let draft: ScenarioDraft
  private let scenario: Scenario

  /// The places of a scenario's rules.
  ///
  /// - Parameters:
  ///   - draft: What the scenario was made of.
  ///   - scenario: The scenario.
  public init(_ draft: ScenarioDraft, of scenario: Scenario) {
    self.draft = draft
    self.scenario = scenario
  }

  /// Where a rule stands: the cell or record to change, else the record of whom it is about.
  ///
  /// - Parameter group: One rule at one subject.
  /// - Returns: Its places, in the order of the file; several where she said the same more than once, none for a rule of the house.
  /// - Complexity: O(records).
  public func places(of group: RuleGroup) -> [Place] {
    if let pin = group.pin { return places(of: scenario.pins[pin]) }
    if let conflict = group.conflict { return places(of: scenario.conflicts[conflict]) }
    return [setting(of: group) ?? group.client.flatMap(record) ?? group.person.flatMap(record)].compactMap(\.self)
  }

  /// The setting that says what the rule asks, where she wrote one.
  private func setting(of group: RuleGroup) -> Place? {
    let person = group.person.flatMap { draft.people[safe: $0.position] }
    let client = group.client.flatMap { draft.clients[safe: $0.position] }
    switch group.rule {
    case .clientLimit: return person?.clientLimit?.place ?? group.person.flatMap { limit("clients", of: $0) }
    case .mainContact: return person?.leadLimit?.place ?? group.person.flatMap { limit("leads", of: $0) }
    case .dedicated: return person?.dedicated?.place
    case .hunting: return person?.hunting?.place
    case .teamSize: return client.flatMap { place(of: group.role, in: $0.teamLimits) }
    case .gradeFloor: return client.flatMap { place(of: group.role, in: $0.leastGrades) }
    case .expertiseFloor: return client.flatMap { place(of: group.role, in: $0.leastExpertise) }
    case .contactSeniority: return client?.contactSeniority?.place
    case .skillFloor: return client?.leastSkills.first?.number.place
    case .seniorShare: return client?.seniorShare?.place
    case .renewal: return client?.renewal?.place
    case .changeBudget:
      return draft.policy?.limits.last { FoldedText.setting($0.name.value) == LimitName.changes.rawValue }?.number.place
    case .opportunities:
      let record = group.opportunity.flatMap { draft.opportunities[safe: $0.position] }
      return record?.must?.place ?? record?.place
    default: return nil
    }
  }

  private func place(of role: RoleIndex?, in settings: [Setting]) -> Place? {
    settings.first { setting in (try? scenario.role(named: setting.name.value)) == role }?.number.place
  }

  /// Where she changed a limit of the person's roles: the one that counts is the largest, which the first of them is likely to give.
  private func limit(_ name: String, of person: PersonIndex) -> Place? {
    for role in scenario.people[person].roles {
      let own = draft.roles.filter { line in line.name.map { (try? scenario.role(named: $0.value)) == role } ?? false }
      let place = own.flatMap(\.limits).first { FoldedText.setting($0.name.value) == name }?.number.place
      if let place { return place }
    }
    return nil
  }

  private func record(_ person: PersonIndex) -> Place? { draft.people[safe: person.position]?.place }

  /// The client's record; that of the opportunity for one that is yet to come.
  private func record(_ client: ClientIndex) -> Place? {
    if let held = draft.clients[safe: client.position] { return held.place }
    return scenario.clients[client].broughtBy.flatMap { draft.opportunities[safe: $0.position]?.place }
  }

  private func places(of pin: Pin) -> [Place] {
    draft.pins.filter { line in
      isKind(line.kind, pin.kind.rawValue) && names(line.person, pin.person) && names(line.client, pin.client)
        && line.role.flatMap { try? scenario.role(named: $0.value) } == pin.role && says(line, pin)
    }.compactMap { $0.place ?? $0.person?.place }
  }

  /// Whether a line's months are the pin's: what it says of stages in which nobody is there does not count.
  private func says(_ line: PinDraft, _ pin: Pin) -> Bool {
    let (from, until) = (line.from?.value, line.until?.value)
    return pin.stages.allSatisfy { stage in
      scenario.stages[stage].monthIndices.contains { month in
        let own = scenario.months[month].month
        return (from.map { $0 <= own } ?? true) && (until.map { own <= $0 } ?? true)
      }
    }
  }

  private func places(of conflict: Conflict) -> [Place] {
    draft.conflicts.filter { line in
      isKind(line.kind ?? Given(Conflict.Kind.person.rawValue), conflict.kind.rawValue)
        && Set(line.clients.compactMap { try? scenario.client(named: $0.value) }) == Set(conflict.clients)
    }.compactMap { $0.place ?? $0.clients.first?.place }
  }

  private func isKind(_ given: Given<String>?, _ word: String) -> Bool {
    given.map { FoldedText.setting($0.value) == FoldedText.setting(word) } ?? false
  }

  private func names(_ given: Given<String>?, _ person: PersonIndex) -> Bool {
    given.flatMap { try? scenario.person(named: $0.value) } == person
  }

  private func names(_ given: Given<String>?, _ client: ClientIndex) -> Bool {
    given.flatMap { try? scenario.client(named: $0.value) } == client
  }
}

extension Array {
  /// The element at a place, or `nil` outside.
  fileprivate subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
