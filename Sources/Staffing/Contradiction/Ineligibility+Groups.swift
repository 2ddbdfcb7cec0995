extension Ineligibility {
  /// The rules behind the reason, as groups; none for what cannot be broken.
  ///
  /// Whoever is to work there all the same breaks every one of them.
  ///
  /// - Parameters:
  ///   - triple: Who is kept from whose team in which role.
  ///   - stage: In which stage.
  ///   - scenario: The scenario.
  /// - Returns: One group; several where she said the same more than once.
  /// - Complexity: O(pins + conflicts).
  public func groups(of triple: Triple, _ stage: StageIndex, in scenario: Scenario) -> [RuleGroup] {
    switch self {
    case .cannotCover, .otherOffice, .noHours: []
    case .dedicated: [RuleGroup(rule, person: triple.person)]
    case .banned:
      scenario.pins.indices.filter { place in
        let pin = scenario.pins[place]
        return pin.kind == .never && pin.person == triple.person && pin.client == triple.client
          && (pin.role == nil || pin.role == triple.role) && pin.stages.contains(stage)
      }.map { RuleGroup(rule, pin: $0) }
    case .gradeTooLow, .expertiseTooLow: [RuleGroup(rule, client: triple.client, role: triple.role)]
    case .coolingOff(let rival):
      scenario.conflicts.indices.filter { place in
        let conflict = scenario.conflicts[place]
        return conflict.kind == .coolingOff && conflict.clients.contains(triple.client)
          && conflict.clients.contains(rival) && !conflict.exempts(scenario.people[triple.person])
      }.map { RuleGroup(rule, conflict: $0) }
    }
  }
}
