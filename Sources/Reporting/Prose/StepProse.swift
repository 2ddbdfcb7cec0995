internal import Staffing
internal import WhatIf

/// Turns steps of limits into words.
struct StepProse {
  private let say: Catalogue
  private let scenario: Scenario

  /// Prose in a language.
  ///
  /// - Parameters:
  ///   - say: Language and currency.
  ///   - scenario: Whose limits.
  init(_ say: Catalogue, _ scenario: Scenario) {
    self.say = say
    self.scenario = scenario
  }

  /// A step, small letters first: `one more manager (senior), like Nam`.
  func text(_ step: LimitStep) -> String {
    let role = step.role.map { say.role(scenario.roles[$0]) } ?? ""
    let (before, after) = (say.number(step.before ?? 0), say.number(step.after ?? 0))
    switch step.kind {
    case .people:
      let person = step.person.map { scenario.people[$0].name } ?? ""
      return say(
        step.direction == .more ? StepPhrase.joins : .leaves, role, step.grade.map(say.grade) ?? "", person)
    case .clients: return say(StepPhrase.clients, role, after, before)
    case .contacts: return say(StepPhrase.contacts, role, after, before)
    case .changes: return say(StepPhrase.changes, after, before)
    case .conflicts: return say(StepPhrase.conflict, say.list(step.clients.map { scenario.clients[$0].name }))
    case .overtime: return say(step.direction == .more ? StepPhrase.overtimeMore : .overtimeLess, role, after)
    }
  }

  /// A step with how many rules are relaxed beforehand for it.
  func text(_ step: LimitStep, relaxed: [Relaxation]) -> String {
    guard !relaxed.isEmpty else { return text(step) }
    return say(StepPhrase.relaxed, text(step), say.number(Set(relaxed.map(\.rule)).count))
  }
}
