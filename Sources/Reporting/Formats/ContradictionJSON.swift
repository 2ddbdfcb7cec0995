public import Staffing

/// What clashes, as JSON: the member `deep` of `suits check --deep --json`.
public struct ContradictionJSON: Sendable {
  private let report: ContradictionReport
  private let origins: RuleOrigins
  private let catalogue: Catalogue

  /// The JSON of a report.
  ///
  /// - Parameters:
  ///   - report: What clashes.
  ///   - origins: Where rules stand in her files.
  ///   - catalogue: Language of the sentences.
  public init(_ report: ContradictionReport, _ origins: RuleOrigins, _ catalogue: Catalogue) {
    self.report = report
    self.origins = origins
    self.catalogue = catalogue
  }

  /// The member: keys always in the same order.
  public var value: JSONValue {
    .object([
      ("contradictory", .bool(!report.contradictions.isEmpty)), ("rest", .string(report.rest.rawValue)),
      ("contradictions", .array(report.contradictions.map(contradiction))),
    ])
  }

  private func contradiction(_ contradiction: Contradiction) -> JSONValue {
    let figures = WayOutFigures.all(contradiction.waysOut, report.scenario)
    return .object([
      ("rules", .array(contradiction.rules.map(rule))), ("smallest", .bool(contradiction.isSmallest)),
      ("waysOut", .array(zip(contradiction.waysOut, figures).map { wayOut($0, $1, of: contradiction) })),
    ])
  }

  private func rule(_ group: RuleGroup) -> JSONValue {
    let (scenario, keys) = (report.scenario, PlanKeys(report.scenario))
    let pin = group.pin.map { scenario.pins[$0] }
    let clients =
      group.conflict.map { scenario.conflicts[$0].clients } ?? [group.client ?? pin?.client].compactMap(\.self)
    return .object([
      ("rule", .string(group.rule.rawValue)), ("person", .text((group.person ?? pin?.person).map { keys.key($0) })),
      ("clients", .array(clients.map { .string(keys.key($0)) })),
      ("role", .text((group.role ?? pin?.role).map { keys.key($0) })),
      ("opportunity", .text(group.opportunity.map { keys.key($0) })),
      ("text", .string(RuleGroupProse(catalogue, scenario).held(group))),
      (
        "places",
        .array(
          origins.places(of: group).map {
            .object([("file", .string($0.file)), ("line", .integer($0.line)), ("column", .integer($0.column))])
          })
      ),
    ])
  }

  private func wayOut(_ way: WayOut, _ figures: WayOutFigures, of contradiction: Contradiction) -> JSONValue {
    let more = figures.amounts
    return .object([
      ("giveUp", .integer(contradiction.rules.firstIndex(of: way.rule) ?? 0)), ("tried", .bool(way.isTried)),
      ("text", .string(RuleGroupProse(catalogue, report.scenario).givenUp(way.rule))), ("enough", .bool(way.isEnough)),
      ("brokenWeight", .optional(way.plan?.brokenWeight)), ("moreMoney", .optional(more?.money)),
      ("morePrices", .optional(more?.prices)), ("moreShortfallHours", .optional(more?.hours)),
      ("margin", .optional(more?.open)),
    ])
  }
}
