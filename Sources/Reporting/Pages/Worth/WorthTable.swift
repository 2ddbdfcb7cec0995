internal import Staffing
internal import WhatIf

/// Steps in one direction, one line each: the two ledgers stand apart, with what is proven of both and pay beside.
struct WorthTable {
  private let steps: [StepWorth]
  private let say: Catalogue
  private let prose: StepProse

  /// A table.
  ///
  /// - Parameters:
  ///   - steps: At least one; all in one direction.
  ///   - scenario: The scenario as it is.
  ///   - say: Language and currency.
  init(_ steps: [StepWorth], _ scenario: Scenario, _ say: Catalogue) {
    self.steps = steps
    self.say = say
    prose = StepProse(say, scenario)
  }

  /// The lines of the table, its titles first.
  func lines(on screen: Screen) -> [String] {
    // Pay stands there where anybody joins or leaves.
    let hasPay = steps.contains { $0.payroll != 0 }
    let titles = StepChange.titles(say) + [say(WorthPhrase.margin)] + (hasPay ? [say(WorthPhrase.pay)] : [])
    let table = TextTable(
      [.text(say(WorthPhrase.step), wraps: true, least: 18)] + titles.map { .number($0) },
      rows: steps.map { row($0, hasPay) })
    return table.lines(on: screen)
  }

  private func row(_ worth: StepWorth, _ hasPay: Bool) -> [TextTable.Cell] {
    let name = TextTable.Cell(prose.text(worth.step, relaxed: worth.relaxed))
    guard worth.outcome == .measured else {
      return [name, .init(say(worth.outcome.phrase), worth.outcome == .keepsRules ? .good : .warning)]
    }
    let change = StepChange(worth)
    let figures = change.texts(say).map { text -> TextTable.Cell in
      worth.isProven || text == "–" ? .init(text) : .init(say(WorthPhrase.about, text), .faint)
    }
    return [name] + figures + [.init(worth.margin.map { say.money($0) } ?? "–")]
      + (hasPay ? [.init(change.payText(say))] : [])
  }
}

extension StepChange {
  /// The titles of hours, money and rule prices.
  static func titles(_ say: Catalogue) -> [String] {
    [say(TablePhrase.hoursNobodyCovers), say(WorthPhrase.money), say(TablePhrase.rulePrices)]
  }
}
