public import Staffing
public import WhatIf

/// What each change more brings: the best plans of a varied scenario with 0, 1, 2 … changes.
public struct WhatIfCurvePage: Sendable {
  private let base: Plan
  private let curves: [[WhatIfAnswer]]
  private let say: Catalogue
  private let screen: Screen
  private let next: String

  /// The page of some questions.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - curves: For each question its plans, by changes allowed; the last one without a limit.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - next: The words of the command that shows one of the plans, but for the number of changes.
  public init(
    _ base: Plan, _ curves: [[WhatIfAnswer]], _ catalogue: Catalogue, on screen: Screen, next: [String]
  ) {
    self.base = base
    self.curves = curves
    say = catalogue
    self.screen = screen
    self.next = catalogue.next(next)
  }

  /// A table a question, then the command that shows one plan whole.
  public var lines: [String] {
    let title = say(
      WhatIfPhrase.curveTitle, base.scenario.name, say.span(of: base.scenario),
      say(WhatIfPhrase.questions, say.number(curves.count)))
    let sections = curves.compactMap { points in
      points.last.map { free in
        [screen.paint(free.name.withoutControls, .strong)]
          + (free.note.isEmpty ? [] : screen.wrap(free.note.withoutControls)) + table(points)
      }
    }
    let notes = screen.wrap(say(WhatIfPhrase.whatCounts)) + screen.wrap(say(WhatIfPhrase.ledgersApart))
    return Array(([[screen.paint(title, .strong)]] + sections + [notes, [next]]).joined(separator: [""]))
  }

  private func table(_ points: [WhatIfAnswer]) -> [String] {
    var table = TextTable([
      .text(say(WhatIfPhrase.atMost), least: 8), .number(say(WhatIfPhrase.made)),
      .number(say(TablePhrase.hoursNobodyCovers)), .number(say(TablePhrase.satisfactionOf100)),
      .number(say(TablePhrase.result)), .number(say(TablePhrase.rulePrices)), .number(say(WhatIfPhrase.stillToGain)),
    ])
    for point in points {
      let summary = PlanSummary(point.plan.scenario, point.plan.decisions)
      let limit = point.mostChanges.map { say.number($0) } ?? say(WhatIfPhrase.noLimit)
      table.rows.append([
        .init(limit), .init(say.number(point.changes)), .init(say.bareHours(summary.shortfallHours)),
        .init(say.number(summary.satisfaction)), .init(say.money(summary.money.result)),
        .init(say.money(point.plan.ledger.rulePrices)), .init(point.plan.proof.gapMoney.map { say.money($0) } ?? "–"),
      ])
    }
    return table.lines(on: screen)
  }
}
