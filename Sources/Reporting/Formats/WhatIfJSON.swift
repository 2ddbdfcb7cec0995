public import Staffing
public import WhatIf

/// Questions and their answers as JSON: the schema `suits-whatif-1`.
public struct WhatIfJSON: Sendable {
  private let base: Plan
  private let answers: [WhatIfAnswer]
  private let catalogue: Catalogue
  private let isGiven: Bool

  /// The version of the schema; a change that readers must know of raises it.
  public static let format = "suits-whatif-1"

  /// The JSON of some questions.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - answers: What would be.
  ///   - catalogue: Language and currency.
  ///   - isGiven: Whether it is this very plan that the others are held against, and not the best one of its scenario.
  public init(_ base: Plan, _ answers: [WhatIfAnswer], _ catalogue: Catalogue, given isGiven: Bool = false) {
    self.isGiven = isGiven
    self.base = base
    self.answers = answers
    self.catalogue = catalogue
  }

  /// The document: keys always in the same order.
  public var value: JSONValue {
    .object([
      ("format", .string(Self.format)),
      ("scenario", .object([("name", .string(base.scenario.name)), ("hash", .string(base.scenario.hash))])),
      ("currency", .string(base.scenario.currency)), ("base", figures(WhatIfFigure.Way(base))),
      ("answers", .array(answers.map(answer))),
    ])
  }

  private func answer(_ answer: WhatIfAnswer) -> JSONValue {
    let difference = Difference(base, answer.plan, given: isGiven)
    return .object([
      ("name", .string(answer.name)), ("description", .string(answer.note)),
      ("hash", .string(answer.plan.scenario.hash)), ("verdict", .string(difference.verdict.rawValue)),
      ("margin", .optional(difference.margin)),
      ("mostChanges", answer.mostChanges.map { .integer($0) } ?? .null), ("figures", figures(WhatIfFigure.Way(answer))),
      (
        "moves",
        .array(
          answer.moves.map { move in
            .object([
              ("month", .string(move.month.description)), ("client", .string(move.client)),
              ("role", .string(move.role.id)), ("person", .string(move.person)), ("kind", .string(move.kind.rawValue)),
              ("cause", .string(move.cause.rawValue)),
            ])
          })
      ),
    ])
  }

  private func figures(_ way: WhatIfFigure.Way) -> JSONValue {
    let proof = way.plan.proof
    return .object(
      [
        ("status", .string(proof.status.rawValue)), ("objective", .number(proof.objective)),
        ("bound", .optional(proof.bound)), ("gap", .optional(proof.gap)),
      ]
        + WhatIfFigure.all(catalogue, WhatIfFigure.Way.all(base, answers)).map { ($0.key, .number($0.value(way))) })
  }
}
