import Staffing

/// How a draft calls roles: a record that changes a role has to call it by the same name.
struct RoleNames {
  private let names: [String]

  /// The names of all roles of a scenario.
  init(_ draft: ScenarioDraft, _ scenario: Scenario) {
    var names = scenario.roles.map(\.id)
    for record in draft.roles {
      // Every name of a draft that became a scenario is somebody's: a role that is not found is none that could be changed.
      guard let name = record.name?.value, let role = try? scenario.role(named: name) else { continue }
      names[role.position] = name
    }
    self.names = names
  }

  /// A record that changes some numbers of a role.
  func change(of role: RoleIndex, _ limits: KeyValuePairs<String, Double>) -> RoleDraft {
    var change = RoleDraft()
    change.name = Given(names[role.position])
    change.limits = limits.map { Setting(name: Given($0.key), number: Given($0.value)) }
    return change
  }
}
