import Staffing

/// Keeps what plans are measured by while people come and go or limits move.
///
/// Prices are multiples of what a role's people cost in the median, a few people make a small agency with rules of its own, and
/// limits of roles are fitted to how many hold them: one person more would change all of that, and the worth of the person could
/// not be told from it. So everything that follows from who is there is written down as it is.
struct YardstickHeld: DraftChange {
  private let scenario: Scenario

  /// Keeps a scenario's yardstick.
  ///
  /// - Parameter scenario: What the draft makes before the change; its people are the draft's, in this order.
  init(_ scenario: Scenario) { self.scenario = scenario }

  var place: Place? { nil }

  func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    var policy = draft.policy ?? PolicyDraft()
    policy.profile = Given(scenario.policy.isSmallAgency ? "small-agency" : "full")
    policy.prices = PriceName.allCases.map { price in
      Setting(name: Given(price.rawValue), number: Given(scenario.policy.number(price)))
    }
    draft.policy = policy
    for position in draft.people.indices
    where draft.people[position].costPerHour == nil && draft.people[position].pay == nil {
      draft.people[position].costPerHour = Given(scenario.people[PersonIndex(position)].costPerHour)
    }
    let names = RoleNames(draft, scenario)
    for role in scenario.roles.ids {
      let built = scenario.roles[role]
      draft.heldMedians[built.id] = built.medianCostPerHour
      let limits: KeyValuePairs = ["clients": Double(built.clientLimit), "leads": Double(built.leadLimit)]
      RoleChanges(names.change(of: role, limits)).make(in: &draft, &findings)
    }
  }
}
