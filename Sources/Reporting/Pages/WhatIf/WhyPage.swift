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
    let section = WhatIfSection(base: answer.base, answer: other, say: say, screen: screen, isGiven: true) {
      $0.person == person && $0.client == client
    }
    return lines + section.lines + alternatives
  }

  /// Who else could stand in, the best first: what each changes, money and the price of bent rules apart; hours with clients
  /// are in the money at what they cost, for that is what tells one person from another.
  private var alternatives: [String] {
    guard answer.others.count > 1 else { return [] }
    var table = TextTable([
      .text(say(WhyPhrase.standsIn), wraps: true, least: 12), .number(say(TablePhrase.hoursNobodyCovers)),
      .number(say(WorthPhrase.money)), .number(say(TablePhrase.rulePrices)), .text(say(WhyPhrase.allInAll), least: 8),
    ])
    let before = PlanSummary(scenario, answer.base.decisions)
    for other in answer.others {
      let names = answer.standIns(in: other).map { scenario.people[$0].name }.joined(separator: ", ")
      let verdict = Difference(answer.base, other.plan, given: true).verdict
      let standing = PlanSummary(other.plan.scenario, other.plan.decisions)
      table.rows.append([
        .init(names.isEmpty ? say(WhyPhrase.nobodyNew) : names),
        .init(signed(standing.shortfallHours - before.shortfallHours, say.bareHours)),
        .init(signed(answer.base.ledger.money - other.plan.ledger.money) { say.money($0) }),
        .init(signed(other.plan.ledger.rulePrices - answer.base.ledger.rulePrices) { say.money($0) }),
        .init(say(WhyPhrase.verdict(verdict))),
      ])
    }
    return [""] + screen.wrap(say(WhyPhrase.alternatives, person), style: .strong) + table.lines(on: screen)
  }

  /// With its sign; a dash for what shows as nothing.
  private func signed(_ amount: Double, _ text: (Double) -> String) -> String {
    let text = text(amount)
    guard amount.magnitude >= 0.005, text.contains(where: { "123456789".contains($0) }) else { return "–" }
    return amount > 0 ? "+" + text : text
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
