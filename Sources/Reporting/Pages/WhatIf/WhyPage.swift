internal import Staffing
public import WhatIf

/// Why somebody is or is not on a client's team.
public struct WhyPage: Sendable {
  private let answer: WhyAnswer
  private let say: Catalogue
  private let screen: Screen

  /// The page of an answer.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  public init(_ answer: WhyAnswer, _ catalogue: Catalogue, on screen: Screen) {
    self.answer = answer
    say = catalogue
    self.screen = screen
  }

  /// Whether it is so; what forbids it; what the other choice would change.
  public var lines: [String] {
    var lines = screen.wrap(head, style: .strong)
    let prose = ChangeProse(say, scenario)
    for obstacle in obstacles {
      let reasons = obstacle.reasons.map(prose.reason).joined(separator: "; ")
      lines += screen.wrap(
        say(WhyPhrase.obstacle, say.role(scenario.roles[obstacle.role]), reasons), indent: 2, hanging: 2)
    }
    guard let other = answer.other else { return lines }
    lines += ["", screen.paint(say(answer.seats.isEmpty ? WhyPhrase.with : .without, person, client), .strong)]
    return lines + WhatIfSection(base: answer.base, answer: other, say: say, screen: screen, isGiven: true).lines
      + alternatives
  }

  /// Who else could stand in, the best first: what each changes, money and the price of bent rules apart.
  private var alternatives: [String] {
    guard answer.others.count > 1 else { return [] }
    var table = TextTable([
      .text(say(WhyPhrase.standsIn), wraps: true, least: 12), .number(say(TablePhrase.hoursNobodyCovers)),
      .number(say(TablePhrase.result)), .number(say(TablePhrase.rulePrices)), .text(say(WhyPhrase.allInAll), least: 8),
    ])
    let before = WhatIfFigure.Way(answer.base)
    for other in answer.others {
      let after = WhatIfFigure.Way(other)
      let names = answer.standIns(in: other).map { scenario.people[$0].name }.joined(separator: ", ")
      let verdict = Difference(answer.base, other.plan, given: true).verdict
      table.rows.append([
        .init(names.isEmpty ? say(WhyPhrase.nobodyNew) : names),
        .init(signed(after.summary.shortfallHours - before.summary.shortfallHours, say.bareHours)),
        .init(signed(after.summary.money.result - before.summary.money.result) { say.money($0) }),
        .init(signed(after.plan.ledger.rulePrices - before.plan.ledger.rulePrices) { say.money($0) }),
        .init(say(WhyPhrase.verdict(verdict))),
      ])
    }
    return [""] + screen.wrap(say(WhyPhrase.alternatives, person), style: .strong) + table.lines(on: screen)
  }

  private func signed(_ amount: Double, _ text: (Double) -> String) -> String {
    (amount > 0 && text(amount) != text(0) ? "+" : "") + text(amount)
  }

  /// What is worth telling: that an executive may not direct is news only where there is no other.
  private var obstacles: [WhyAnswer.Obstacle] {
    guard answer.seats.isEmpty else { return [] }
    let telling = answer.obstacles.filter { $0.reasons != [.cannotCover] }
    return telling.isEmpty && answer.other == nil ? answer.obstacles : telling
  }

  private var head: String {
    guard !answer.seats.isEmpty else {
      return say(answer.other == nil ? WhyPhrase.cannot : .isNot, person, client)
    }
    var roles: [String] = []
    for seat in answer.seats {
      let role = say.role(scenario.roles[seat.role])
      if !roles.contains(role) { roles.append(role) }
    }
    return say(WhyPhrase.isOn, person, client, roles.joined(separator: ", "))
  }

  private var scenario: Scenario { answer.base.scenario }
  private var person: String { scenario.people[answer.person].name }
  private var client: String { scenario.clients[answer.client].name }
}
