internal import Staffing
internal import WhatIf

/// Estimates of steps in one direction, one line each, each labelled so.
struct EstimateTable {
  private let steps: [StepEstimate]
  private let say: Catalogue
  private let prose: StepProse

  /// A table.
  ///
  /// - Parameters:
  ///   - steps: At least one; all in one direction.
  ///   - scenario: The scenario as it is.
  ///   - say: Language and currency.
  init(_ steps: [StepEstimate], _ scenario: Scenario, _ say: Catalogue) {
    self.steps = steps
    self.say = say
    prose = StepProse(say, scenario)
  }

  /// The lines of the table, its titles first.
  func lines(on screen: Screen) -> [String] {
    let hasPay = steps.contains { $0.payroll != 0 }
    let titles = StepChange.titles(say) + (hasPay ? [say(WorthPhrase.pay)] : [])
    let table = TextTable(
      [.text(say(WorthPhrase.step), wraps: true, least: 18)] + titles.map { .number($0) }
        + [.text("", least: say(WorthPhrase.estimate).displayWidth)],
      rows: steps.map { row($0, hasPay) })
    return table.lines(on: screen)
  }

  private func row(_ estimate: StepEstimate, _ hasPay: Bool) -> [TextTable.Cell] {
    let name = TextTable.Cell(prose.text(estimate.step, relaxed: estimate.relaxed))
    guard estimate.outcome == .estimated else {
      let style: Style = estimate.outcome == .mayKeepRules ? .good : .warning
      return [name, .init(say(estimate.outcome.phrase), style)]
    }
    let change = StepChange(estimate)
    return [name] + change.texts(say).map { .init($0) } + (hasPay ? [.init(change.payText(say))] : [])
      + [.init(say(WorthPhrase.estimate), .faint)]
  }
}
