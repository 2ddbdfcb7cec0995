internal import Staffing

/// One contradiction: its rules with their places, and the ways out.
struct ContradictionSection {
  let contradiction: Contradiction
  /// Whether one was told before it.
  let isFurther: Bool
  let scenario: Scenario
  let say: Catalogue
  let screen: Screen
  let prose: RuleGroupProse

  init(
    _ contradiction: Contradiction, isFurther: Bool = false, _ scenario: Scenario, _ origins: RuleOrigins?,
    _ catalogue: Catalogue, on screen: Screen
  ) {
    self.contradiction = contradiction
    self.isFurther = isFurther
    self.scenario = scenario
    say = catalogue
    self.screen = screen
    prose = RuleGroupProse(catalogue, scenario, origins)
  }

  /// The rules, whether every one is needed, and the ways out where they were reckoned.
  var lines: [String] { rules + (contradiction.waysOut.isEmpty ? [] : [""] + waysOut) }

  /// So many rules are told; the JSON has them all.
  private static let most = 24

  /// The rules alone.
  var rules: [String] {
    let isAlone = contradiction.rules.count == 1
    let head: ContradictionPhrase =
      isAlone ? (isFurther ? .alsoAlone : .alone) : (isFurther ? .alsoTogether : .together)
    var lines = screen.wrap(say(head), style: .bad)
    for (place, group) in contradiction.rules.prefix(Self.most).enumerated() {
      let text = say(
        ContradictionPhrase.rule, say.number(place + 1), prose.held(group), prose.places(group).joined(separator: ", "))
      lines += screen.wrap(text, indent: 2, hanging: 3)
    }
    let left = contradiction.rules.count - Self.most
    if left > 0 { lines += screen.wrap(say(ContradictionPhrase.moreRules, say.number(left)), indent: 2) }
    if isAlone { lines += obstacles.flatMap { screen.wrap($0, indent: 5, hanging: 2) } }
    if !contradiction.isSmallest { return lines + screen.wrap(say(ContradictionPhrase.notSmallest)) }
    return isAlone ? lines : lines + screen.wrap(say(ContradictionPhrase.needed))
  }

  /// What keeps somebody from a team that she put them on, where nothing else does.
  private var obstacles: [String] {
    guard let place = contradiction.rules.first?.pin, contradiction.rules.first?.rule == .pinMust else { return [] }
    let pin = scenario.pins[place]
    let change = ChangeProse(say, scenario)
    var lines: [String] = []
    for role in scenario.roles.ids where pin.role == nil || pin.role == role {
      for stage in pin.stages {
        let reasons = scenario.ineligibilities(pin.person, pin.client, role, stage)
        guard !reasons.isEmpty, reasons != [.cannotCover] || pin.role != nil else { continue }
        let text = say(
          WhyPhrase.obstacle, say.role(scenario.roles[role]), reasons.map(change.reason).joined(separator: "; "))
        if !lines.contains(text) { lines.append(text) }
      }
    }
    return lines
  }

  private var waysOut: [String] {
    var table = TextTable([
      .text(say(ContradictionPhrase.wayOut), wraps: true, least: 24), .number(say(ContradictionPhrase.moreMoney)),
      .number(say(ContradictionPhrase.morePrices)), .number(say(ContradictionPhrase.moreHours)),
    ])
    let tried = contradiction.waysOut.filter(\.isTried)
    for (way, own) in zip(tried, WayOutFigures.all(tried, scenario)) {
      table.rows.append([TextTable.Cell(prose.givenUp(way.rule))] + cells(own))
    }
    let isEnough = contradiction.waysOut.contains(where: \.isEnough)
    let isReckoned = contradiction.waysOut.contains { $0.plan != nil }
    let counts = (say.number(tried.count), say.number(contradiction.waysOut.count))
    return [screen.paint(say(ContradictionPhrase.waysTitle), .strong)] + table.lines(on: screen)
      + (tried.count == contradiction.waysOut.count
        ? [] : screen.wrap(say(ContradictionPhrase.notTried, counts.0, counts.1), indent: 2))
      + screen.wrap(say(ContradictionPhrase.waysNote), indent: 2, style: .faint)
      + (isEnough || !isReckoned ? [] : screen.wrap(say(ContradictionPhrase.noneEnough)))
  }

  private func cells(_ figures: WayOutFigures) -> [TextTable.Cell] {
    switch figures {
    case .first: return ["–", "–", "–"]
    case .notReckoned: return [TextTable.Cell(say(ContradictionPhrase.notReckoned), .faint)]
    case .breaksMore: return [TextTable.Cell(say(ContradictionPhrase.notEnough), .faint)]
    case .more(let more):
      return [
        TextTable.Cell(amount(more.money, more)), TextTable.Cell(amount(more.prices, more)),
        TextTable.Cell(signed(more.hours, say.bareHours(more.hours))),
      ]
    }
  }

  private func amount(_ amount: Double, _ more: WayOutFigures.More) -> String {
    let text = signed(amount, say.money(amount))
    return more.isProven(amount) || text == "–" ? text : say(WhatIfPhrase.notProven, text)
  }

  /// With its sign; a dash for what shows as nothing.
  private func signed(_ amount: Double, _ text: String) -> String {
    guard amount.magnitude >= 0.005, text.contains(where: { "123456789".contains($0) }) else { return "–" }
    return amount > 0 ? "+" + text : text
  }
}
