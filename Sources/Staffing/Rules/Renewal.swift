/// Around the day a contract is renewed its main contact is not changed, unless they are gone.
public enum Renewal: Rule {
  /// `renewal`.
  public static let code = RuleCode.renewal

  /// In every stage of a renewal window one of today's main contacts who can still lead the client does.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
      let incumbents = scenario.todaysContacts(client)
      guard !incumbents.isEmpty else { continue }
      for stage in scenario.stages.ids
      where scenario.clients[client].renewalWindow[stage] && view.isActive(client, stage) {
        let able = incumbents.filter { canLead($0, client, stage, view) }
        guard !able.isEmpty else { continue }
        let isKept = view.mainContacts(client, stage).contains { able.contains($0.person) }
        sheet.check(isKept, Breach(code, client: client, stage: stage))
      }
    }
  }

  /// Whether a person may lead at all and be on the client's team in some role.
  private static func canLead(
    _ person: PersonIndex, _ client: ClientIndex, _ stage: StageIndex, _ view: PlanView
  ) -> Bool {
    view.scenario.people[person].leadLimit > 0
      && view.scenario.roles.ids.contains { role in
        view.ineligibility(.init(person: person, client: client, role: role, stage: stage)) == nil
      }
  }
}

extension Scenario {
  /// Today's main contacts of a client: one, where the teams are as they should be.
  ///
  /// - Parameter client: Whose.
  /// - Returns: In file order, none twice.
  /// - Complexity: O(memberships of the client).
  public func todaysContacts(_ client: ClientIndex) -> [PersonIndex] {
    var people: [PersonIndex] = []
    for stay in memberships(of: client) where stay.isMainContact && stay.ended == nil {
      if !people.contains(stay.person) { people.append(stay.person) }
    }
    return people
  }
}
