internal import Staffing
internal import WhatIf

/// What a step is about, as members of an object.
struct StepJSON {
  private let step: LimitStep
  private let scenario: Scenario
  private let catalogue: Catalogue

  /// The members of a step.
  init(_ step: LimitStep, _ scenario: Scenario, _ catalogue: Catalogue) {
    self.step = step
    self.scenario = scenario
    self.catalogue = catalogue
  }

  /// Keys always in the same order.
  var members: [(String, JSONValue)] {
    [
      ("limit", .string(step.kind.rawValue)), ("text", .string(StepProse(catalogue, scenario).text(step))),
      ("role", .text(step.role.map { scenario.roles[$0].id })), ("grade", .text(step.grade?.word)),
      ("person", .text(step.person.map { scenario.people[$0].id })),
      ("clients", .array(step.clients.map { .string(scenario.clients[$0].id) })),
      ("before", .optional(step.before)), ("after", .optional(step.after)),
    ]
  }
}
