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
    sections += answers.map { answer in
      [screen.paint(answer.name.withoutControls, .strong)]
        + (answer.note.isEmpty ? [] : screen.wrap(answer.note.withoutControls))
        + WhatIfSection(base: base, answer: answer, say: say, screen: screen).lines
    }
    sections.append([say.nextPlan(path)])
    return Array(sections.joined(separator: [""]))
  }

  private func table(_ answers: [WhatIfAnswer]) -> [String] {
    let ways = WhatIfFigure.Way.all(base, answers)
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
}

extension WhatIfAnswer {
  /// How many join a team that they are not on in the plan as it is.
  var joins: Int { moves.count { $0.kind == .joins } }
}
