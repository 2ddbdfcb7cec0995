import Staffing

/// The steps that the limits of a scenario can take, each as a variation of the draft it was made of.
struct LimitSteps {
  let draft: ScenarioDraft
  let plan: Plan

  var scenario: Scenario { plan.scenario }

  /// The steps of some limits: by limit, then by role, more before less.
  func all(_ kinds: Set<LimitStep.Kind>) -> [LimitStep] {
    LimitStep.Kind.allCases.filter(kinds.contains).flatMap { kind in
      switch kind {
      case .people: people
      case .clients: clients
      case .contacts: contacts
      case .changes: changes
      case .conflicts: conflicts
      case .overtime: overtime
      }
    }
  }

  /// The roles that somebody at work has as the main one, with these people.
  var staff: [(role: RoleIndex, people: [PersonIndex])] {
    scenario.roles.ids.compactMap { role in
      let people = scenario.people.ids.filter { person in
        scenario.people[person].role == role && isAtWork(person)
      }
      return people.isEmpty ? nil : (role, people)
    }
  }

  /// Whether somebody has a contract in any month.
  func isAtWork(_ person: PersonIndex) -> Bool { scenario.people[person].contractHours.contains { $0 > 0 } }

  /// What was written about somebody: scenarios keep the order of drafts.
  func written(_ person: PersonIndex) -> PersonDraft { draft.people[person.position] }

  /// A record that names somebody and says nothing yet.
  func change(of person: PersonIndex) -> PersonDraft {
    var change = PersonDraft()
    change.name = Given(scenario.people[person].id)
    return change
  }

  /// A record that names a role and changes some of its numbers.
  func change(of role: RoleIndex, _ limits: KeyValuePairs<String, Double>) -> RoleChanges {
    RoleChanges(RoleNames(draft, scenario).change(of: role, limits))
  }
}
