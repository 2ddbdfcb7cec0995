internal import Staffing
public import WhatIf

/// Why somebody is or is not on a team, as JSON: the schema `suits-why-1`.
public struct WhyJSON: Sendable {
  private let answer: WhyAnswer
  private let catalogue: Catalogue

  /// The version of the schema; a change that readers must know of raises it.
  public static let format = "suits-why-1"

  /// The JSON of an answer.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - catalogue: The language of the reasons.
  public init(_ answer: WhyAnswer, _ catalogue: Catalogue) {
    self.answer = answer
    self.catalogue = catalogue
  }

  /// The document: keys always in the same order.
  public var value: JSONValue {
    let scenario = answer.base.scenario
    let keys = PlanKeys(scenario)
    let prose = ChangeProse(catalogue, scenario)
    return .object([
      ("format", .string(Self.format)),
      ("scenario", .object([("name", .string(scenario.name)), ("hash", .string(scenario.hash))])),
      ("currency", .string(scenario.currency)), ("person", .string(keys.key(answer.person))),
      ("client", .string(keys.key(answer.client))),
      (
        "seats",
        .array(
          answer.seats.map {
            .object([("role", .string(keys.key($0.role))), ("stage", .string(keys.key($0.stage)))])
          })
      ),
      (
        "obstacles",
        .array(
          answer.obstacles.map { obstacle in
            .object([
              ("role", .string(keys.key(obstacle.role))),
              (
                "reasons",
                .array(
                  obstacle.reasons.map {
                    .object([("rule", .string($0.rule.rawValue)), ("text", .string(prose.reason($0)))])
                  })
              ),
            ])
          })
      ),
      (
        "other",
        answer.others.isEmpty ? .null : WhatIfJSON(answer.base, answer.others, catalogue, given: true).value
      ),
      (
        "standIns",
        .array(answer.others.map { other in .array(answer.standIns(in: other).map { .string(keys.key($0)) }) })
      ),
    ])
  }
}
