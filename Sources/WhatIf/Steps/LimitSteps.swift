import Planning
import Staffing

/// The steps that the limits of a scenario can take, each as a variation of the draft it was made of.
struct LimitSteps {
  let draft: ScenarioDraft
  let scenario: Scenario
  /// Who has how many client hours, as far as is known.
  let hours: [PersonIndex: Double]

  /// The steps from a plan.
  init(draft: ScenarioDraft, plan: Plan) {
    self.draft = draft
    scenario = plan.scenario
    hours = plan.decisions.hours.reduce(into: [:]) { $0[$1.person, default: 0] += $1.hours }
  }

  /// The steps where no plan is known, only how many hours people would have at best.
  init(draft: ScenarioDraft, _ scenario: Scenario, near point: RelaxationPoint?) {
    self.draft = draft
    self.scenario = scenario
    hours = scenario.people.ids.reduce(into: [:]) { $0[$1] = point?.clientHours[$1.position] }
  }

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
