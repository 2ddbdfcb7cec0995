public import Staffing
public import WhatIf

/// A plan as it is and what would be, side by side.
public struct WhatIfPage: Sendable {
  private let base: Plan
  private let answers: [WhatIfAnswer]
  private let say: Catalogue
  private let screen: Screen
  private let path: String

  /// So many questions stand side by side; more come below.
  private static let columns = 3

  /// The page of some questions.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - answers: What would be.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  public init(_ base: Plan, _ answers: [WhatIfAnswer], _ catalogue: Catalogue, on screen: Screen, path: String) {
    self.base = base
    self.answers = answers
    say = catalogue
    self.screen = screen
    self.path = path
  }

  /// The page: figures side by side, then each question with what it changes, and the command to try next.
  public var lines: [String] {
    let title = say(
      WhatIfPhrase.title, base.scenario.name, say.span(of: base.scenario),
      say(WhatIfPhrase.questions, say.number(answers.count)))
    var sections = [[screen.paint(title, .strong)]]
    for start in stride(from: 0, to: answers.count, by: Self.columns) {
      sections.append(table(Array(answers[start..<min(start + Self.columns, answers.count)])))
    }
    sections += answers.map(section)
    sections.append([say.nextPlan(path)])
    return Array(sections.joined(separator: [""]))
  }

  private func table(_ answers: [WhatIfAnswer]) -> [String] {
    let ways = [WhatIfFigure.Way(base, joins: 0)] + answers.map { WhatIfFigure.Way($0.plan, joins: $0.joins) }
    var table = TextTable(
      [.text("", least: 16), .number(say(WhatIfPhrase.asItIs))] + answers.map { .number($0.name) })
    for section in WhatIfFigure.Section.allCases {
      let figures = WhatIfFigure.all(say, ways).filter { $0.section == section }.map { ($0, ways.map($0.value)) }
      if let title = title(section) { table.rows += [[], [TextTable.Cell(title, .strong)]] }
      for (figure, values) in figures where values.contains(where: { $0 != 0 }) {
        table.rows.append([TextTable.Cell(figure.title)] + values.map { TextTable.Cell(figure.text($0, say)) })
      }
    }
    return table.lines(on: screen).map { $0.allSatisfy { $0 == " " } ? "" : $0 }
  }

  private func title(_ section: WhatIfFigure.Section) -> String? {
    switch section {
    case .whole: nil
    case .money: say(LedgerPhrase.moneyTitle, say.span(of: base.scenario))
    case .prices: say(LedgerPhrase.pricesTitle, say.span(of: base.scenario))
    }
  }

  private func section(_ answer: WhatIfAnswer) -> [String] {
    let difference = Difference(base, answer.plan)
    var lines = [screen.paint(answer.name.withoutControls, .strong)]
    if !answer.note.isEmpty { lines += screen.wrap(answer.note.withoutControls) }
    lines += screen.wrap(say(difference.verdict.phrase)) + broken(answer.plan)
    guard difference.verdict != .same else { return lines }
    lines += differences(answer, difference)
    guard !answer.moves.isEmpty else { return lines + [say(WhatIfPhrase.noMoves)] }
    return lines + ["", say(WhatIfPhrase.movesTitle)] + moves(answer)
  }

  /// What differs, money within what the proofs leave open marked.
  private func differences(_ answer: WhatIfAnswer, _ difference: Difference) -> [String] {
    let (before, after) = (WhatIfFigure.Way(base, joins: 0), WhatIfFigure.Way(answer.plan, joins: answer.joins))
    var table = TextTable([.text("", least: 16), .number("")])
    for figure in WhatIfFigure.all(say, [before, after]) where figure.key != "stillToGain" {
      let amount = figure.value(after) - figure.value(before)
      let text = (amount > 0 ? "+" : "") + figure.text(amount, say)
      guard text != figure.text(0, say), text != "+" + figure.text(0, say) else { continue }
      let isOpen = figure.unit == .money && !figure.isGiven && !difference.isProven(amount)
      let title = figure.section == .prices ? say(WhatIfPhrase.priceOf, figure.title) : figure.title
      table.rows.append([
        TextTable.Cell(title), TextTable.Cell(isOpen ? say(WhatIfPhrase.notProven, text) : text),
      ])
    }
    // The table has no titles: its first line is empty.
    return Array(table.lines(on: screen).dropFirst())
  }

  /// The rules that no plan of the question keeps, or that this one breaks.
  private func broken(_ plan: Plan) -> [String] {
    guard plan.isContradictory else { return [] }
    let prose = BreachProse(say, plan.scenario)
    let head = say(plan.proof.breakProof.phrases.head, say.number(plan.broken.count))
    return screen.wrap(head, style: .bad)
      + plan.broken.flatMap { screen.wrap(prose.text($0), indent: 2, hanging: 2) }
  }

  private func moves(_ answer: WhatIfAnswer) -> [String] {
    var table = TextTable([
      .text(say(TablePhrase.client), least: 10), .text(say(TablePhrase.from)),
      .text(say(TablePhrase.what), wraps: true, least: 18), .text(say(TablePhrase.why), wraps: true, least: 18),
    ])
    for move in answer.moves {
      let what = say(move.kind == .joins ? ChangePhrase.joins : .leaves, move.person, say.role(move.role))
      table.rows.append([
        .init(move.client), .init(say.shortMonth(move.month)), .init(what),
        .init(say.fill(move.cause.phrase, []), move.cause == .chosen ? .plain : .faint),
      ])
    }
    return table.lines(on: screen)
  }
}

extension WhatIfAnswer {
  /// How many join a team that they are not on in the plan as it is.
  var joins: Int { moves.count { $0.kind == .joins } }
}
