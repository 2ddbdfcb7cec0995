internal import Staffing
internal import WhatIf

/// Steps in one direction, one line each: the two ledgers stand apart, and pay beside them.
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
    let isMore = steps.allSatisfy { $0.step.direction == .more }
    // Pay stands there where anybody joins or leaves.
    let hasPay = steps.contains { $0.payroll != 0 }
    var titles = [isMore ? WorthPhrase.brings : .takes, .atLeast, .atMost, .ofItMoney, .ofItPrices]
    if hasPay { titles.append(isMore ? .payMore : .payLess) }
    let table = TextTable(
      [.text(say(WorthPhrase.step), wraps: true, least: 18)] + titles.map { .number(say($0)) },
      rows: steps.map { row($0, hasPay) })
    return table.lines(on: screen)
  }

  private func row(_ worth: StepWorth, _ hasPay: Bool) -> [TextTable.Cell] {
    guard worth.outcome == .measured, let amount = worth.amount else {
      return [
        .init(prose.text(worth)), .init(say(worth.outcome.phrase), worth.outcome == .keepsRules ? .good : .warning),
      ]
    }
    let text = say.money(amount)
    let cells: [TextTable.Cell] = [
      .init(prose.text(worth)),
      worth.isProven ? .init(text) : .init(say(WorthPhrase.about, text), .faint),
      .init(say.optionalMoney(worth.atLeast)), .init(say.optionalMoney(worth.atMost)), .init(say.money(worth.money)),
      .init(say.money(worth.rulePrices)),
    ]
    return hasPay ? cells + [.init(worth.payroll == 0 ? "" : say.money(worth.payroll))] : cells
  }
}

extension Catalogue {
  /// An amount, or a dash where nothing is proven.
  fileprivate func optionalMoney(_ amount: Double?) -> String { amount.map { money($0) } ?? "–" }
}
