public import Staffing

/// What suits understood of a scenario, what looks odd, and every default it used.
public struct CheckPage: Sendable {
  private let scenario: Scenario
  private let say: Catalogue
  private let screen: Screen
  private let path: String
  /// Whether the rules can hold together, where that was asked.
  private let deep: ContradictionPage?

  /// The page of a scenario that can be planned.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  ///   - deep: Whether the rules can hold together, where that was asked.
  public init(
    _ scenario: Scenario, _ catalogue: Catalogue, on screen: Screen, path: String, deep: ContradictionPage? = nil
  ) {
    self.deep = deep
    self.scenario = scenario
    say = catalogue
    self.screen = screen
    self.path = path
  }

  /// The page: understood, warnings, hours by role, relaxed rules, defaults, what clashes, the command to try next.
  public var lines: [String] {
    let next = deep?.next ?? say(NextPhrase.plan, path.shellQuoted)
    let sections = [understood, warnings, roles, relaxed, defaults, deep?.lines ?? [], [next]]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var understood: [String] {
    let digest = DemandDigest(scenario)
    var parts = [
      [
        say(CheckPhrase.people, say.number(scenario.people.count)),
        say(CheckPhrase.clients, say.number(scenario.clients.count { $0.broughtBy == nil })),
      ]
        + (scenario.opportunities.isEmpty
          ? [] : [say(CheckPhrase.opportunities, say.number(scenario.opportunities.count))])
        + [say(CheckPhrase.wantedAndThere, say.hours(digest.wantedHours), say.hours(digest.capacityHours))]
    ].map { $0.joined(separator: ", ") }
    parts += digest.worstGaps.map { gap in
      say(
        CheckPhrase.shortInMonth, say.role(scenario.roles[gap.role]), say.hours(gap.hours),
        say.fullMonth(scenario.months[gap.month].month))
    }
    if !scenario.defaults.isEmpty { parts.append(say(CheckPhrase.defaults, say.number(scenario.defaults.count))) }
    let head = say(CheckPhrase.understood, scenario.name, say.span(of: scenario), parts.joined(separator: "; "))
    var lines = screen.wrap(head + ".")
    if digest.gaps.isEmpty { lines += screen.wrap(say(CheckPhrase.enough)) }
    if scenario.policy.isSmallAgency { lines += screen.wrap(say(CheckPhrase.smallAgency)) }
    if !digest.estimated.isEmpty {
      let names = digest.estimated.prefix(8).map { scenario.clients[$0].name }
      let rest = digest.estimated.count > 8 ? ["…"] : []
      lines += screen.wrap(
        say(CheckPhrase.estimated, say.number(digest.estimated.count), (names + rest).joined(separator: ", ")))
    }
    // Of rules that clash more is said below than that it can be planned.
    return lines + (deep?.isContradictory == true ? [] : screen.wrap(say(CheckPhrase.noProblems)))
  }

  private var warnings: [String] {
    guard !scenario.warnings.isEmpty else { return [] }
    let prose = ProblemProse(say)
    return [screen.paint(say(CheckPhrase.warnings, say.number(scenario.warnings.count)), .strong)]
      + scenario.warnings.flatMap { prose.lines($0, isWarning: true) }.flatMap { line in
        // Advice keeps the indent that says it belongs to the line above.
        screen.wrap(line, indent: line.first == " " ? 4 : 2, hanging: 2)
      }
  }

  private var roles: [String] {
    let digest = DemandDigest(scenario)
    var table = TextTable([
      .text(say(TablePhrase.role), least: 9), .number(say(TablePhrase.people)), .number(say(TablePhrase.needs)),
      .number(say(TablePhrase.canGive)),
    ])
    for role in scenario.roles.ids where digest.demandByRole[role] > 0 || digest.capacityByRole[role] > 0 {
      let isShort = digest.demandByRole[role] > digest.capacityByRole[role]
      table.rows.append([
        .init(say.role(scenario.roles[role])), .init(say.number(scenario.people.count { $0.role == role })),
        .init(say.bareHours(digest.demandByRole[role]), isShort ? .bad : .plain),
        .init(say.bareHours(digest.capacityByRole[role])),
      ])
    }
    return [screen.paint(say(CheckPhrase.roleTitle), .strong)] + table.lines(on: screen)
  }

  private var relaxed: [String] {
    guard !scenario.relaxations.isEmpty else { return [] }
    return [screen.paint(say(CheckPhrase.relaxedTitle), .strong)]
      + RelaxationProse(say, scenario).lines(scenario.relaxations).flatMap { screen.wrap($0, indent: 2, hanging: 2) }
  }

  private var defaults: [String] {
    guard !scenario.defaults.isEmpty else { return [] }
    return [screen.paint(say(CheckPhrase.defaultsTitle), .strong)]
      + DefaultList(scenario.defaults).lines.flatMap { screen.wrap($0, indent: 2, hanging: 2, style: .faint) }
  }
}
