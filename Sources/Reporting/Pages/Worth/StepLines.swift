internal import Staffing
internal import WhatIf

/// The lines of a variation's file that make a step, with what they cannot say.
struct StepLines {
  private let step: LimitStep
  private let scenario: Scenario
  private let say: Catalogue

  /// A variation with more lines than this is not written out.
  private static let most = 16

  /// The lines of a step.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - scenario: The scenario as it is.
  ///   - say: Language and currency.
  init(_ step: LimitStep, _ scenario: Scenario, _ say: Catalogue) {
    self.step = step
    self.scenario = scenario
    self.say = say
  }

  /// A title, the lines, and what sectors a newcomer would know; `nil` where there are too many lines for a page.
  func lines(on screen: Screen) -> [String]? {
    let lines = StepVariation(step, name: StepProse(say, scenario).text(step)).lines
    guard lines.count <= Self.most else { return nil }
    let model = step.kind == .people && step.direction == .more ? step.person.map { scenario.people[$0].name } : nil
    return screen.wrap(say(WorthPhrase.lines)) + lines.map { "  " + $0.withoutControls }
      + (model.map { screen.wrap(say(WorthPhrase.knowledge, $0)) } ?? [])
  }
}
