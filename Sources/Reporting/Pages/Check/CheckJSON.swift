public import Staffing

/// What `suits check --json` says: the schema `suits-check-1`.
public struct CheckJSON: Sendable {
  private let catalogue: Catalogue

  /// The version of the schema.
  public static let format = "suits-check-1"

  /// Check results with sentences in the catalogue's language.
  ///
  /// - Parameter catalogue: Language and currency.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The result for a scenario that can be planned.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - deep: What clashes, where that was asked.
  /// - Returns: The document.
  public func value(_ scenario: Scenario, deep: ContradictionJSON? = nil) -> JSONValue {
    let digest = DemandDigest(scenario)
    let keys = PlanKeys(scenario)
    let clashes = deep.map { [("deep", $0.value)] } ?? []
    return .object(
      [
        ("format", .string(Self.format)), ("accepted", .bool(true)),
        ("scenario", .object([("name", .string(scenario.name)), ("hash", .string(scenario.hash))])),
        ("people", .integer(scenario.people.count)),
        ("clients", .integer(scenario.clients.count { $0.broughtBy == nil })),
        ("opportunities", .integer(scenario.opportunities.count)),
        ("wantedHours", .number(digest.wantedHours)), ("capacityHours", .number(digest.capacityHours)),
        (
          "short",
          .array(
            digest.gaps.map {
              .object([
                ("role", .string(keys.key($0.role))), ("month", .string(keys.key($0.month))),
                ("hours", .number($0.hours)),
              ])
            })
        ),
        ("estimated", .array(digest.estimated.map { .string(keys.key($0)) })),
        ("warnings", .array(scenario.warnings.map(problem))),
        (
          "defaults",
          .array(scenario.defaults.map { .object([("field", .string($0.field)), ("value", .string($0.value))]) })
        ),
        (
          "relaxed",
          .array(
            scenario.relaxations.map {
              .object([("rule", .string($0.rule.rawValue)), ("reason", .string($0.reason.rawValue))])
            })
        ),
        ("problems", .array([])), ("more", .bool(false)),
      ] + clashes)
  }

  /// The result for a scenario that was refused.
  ///
  /// - Parameter refused: All problems.
  /// - Returns: The document.
  public func value(_ refused: ScenarioRefused) -> JSONValue {
    .object([
      ("format", .string(Self.format)), ("accepted", .bool(false)), ("problems", .array(refused.problems.map(problem))),
      ("more", .bool(refused.isCut)),
    ])
  }

  private func problem(_ problem: Problem) -> JSONValue {
    .object([
      ("code", .string(problem.code.rawValue)), ("file", .text(problem.place?.file)),
      ("line", problem.place.map { .integer($0.line) } ?? .null),
      ("column", problem.place.map { .integer($0.column) } ?? .null), ("field", .string(problem.field)),
      ("value", .string(problem.value)), ("suggestion", .text(problem.suggestion)),
      ("text", .array(ProblemProse(catalogue).lines(problem).map { .string($0) })),
    ])
  }
}
