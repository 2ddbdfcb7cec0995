internal import Staffing
internal import WhatIf

/// What one plan changes against another: the verdict, what differs, and who changes where.
struct WhatIfSection {
  let base: Plan
  let answer: WhatIfAnswer
  let say: Catalogue
  let screen: Screen
  /// Whether it is this very plan that the answer is held against.
  var isGiven = false
  /// Of a question about one place on a team: whether a move is what was asked.
  var isAsked: ((TeamMove) -> Bool)?

  var lines: [String] {
    let difference = Difference(base, answer.plan, given: isGiven)
    var lines = screen.wrap(say(difference.verdict.phrase)) + broken(answer.plan)
    if let most = answer.mostChanges {
      lines += screen.wrap(say(WhatIfPhrase.keepsAtMost, say.number(most), say.number(answer.changes)))
    }
    guard difference.verdict != .same else { return lines }
    lines += differences(difference)
    guard !answer.moves.isEmpty else { return lines + [say(WhatIfPhrase.noMoves)] }
    return lines + ["", say(WhatIfPhrase.movesTitle)] + moves
  }

  /// What differs, money within what the proofs leave open marked.
  private func differences(_ difference: Difference) -> [String] {
    let (before, after) = (WhatIfFigure.Way(base), WhatIfFigure.Way(answer))
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

  private var moves: [String] {
    var table = TextTable([
      .text(say(TablePhrase.client), least: 10), .text(say(TablePhrase.from)),
      .text(say(TablePhrase.what), wraps: true, least: 18), .text(say(TablePhrase.why), wraps: true, least: 18),
    ])
    for move in answer.moves {
      let what = say(move.kind == .joins ? ChangePhrase.joins : .leaves, move.person, say.role(move.role))
      table.rows.append([
        .init(move.client), .init(say.shortMonth(move.month)), .init(what),
        .init(say.fill(cause(of: move), []), move.cause == .chosen ? .plain : .faint),
      ])
    }
    return table.lines(on: screen)
  }

  /// Why somebody moves; what was asked is nobody's choice, and all else that was chosen follows from it.
  private func cause(of move: TeamMove) -> any Phrase {
    guard let isAsked, move.cause == .chosen else { return move.cause.phrase }
    return isAsked(move) ? WhyPhrase.asked : WhyPhrase.follows
  }
}
