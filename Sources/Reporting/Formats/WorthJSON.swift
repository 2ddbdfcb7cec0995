internal import Staffing
public import WhatIf

/// What steps of limits are worth as JSON: the schema `suits-worth-1`.
public struct WorthJSON: Sendable {
  private let answer: WorthAnswer
  private let catalogue: Catalogue

  /// The version of the schema; a change that readers must know of raises it.
  public static let format = "suits-worth-1"

  /// The JSON of some steps.
  ///
  /// - Parameters:
  ///   - answer: What the steps are worth.
  ///   - catalogue: Language and currency.
  public init(_ answer: WorthAnswer, _ catalogue: Catalogue) {
    self.answer = answer
    self.catalogue = catalogue
  }

  /// The document: keys always in the same order.
  public var value: JSONValue {
    let (base, scenario) = (answer.base, answer.base.scenario)
    return .object([
      ("format", .string(Self.format)), ("estimate", .bool(false)),
      ("scenario", .object([("name", .string(scenario.name)), ("hash", .string(scenario.hash))])),
      ("currency", .string(scenario.currency)),
      (
        "base",
        .object([
          ("status", .string(base.proof.status.rawValue)), ("contradictory", .bool(base.isContradictory)),
          ("objective", .number(base.proof.objective)), ("bound", .optional(base.proof.bound)),
          ("gap", .optional(base.proof.gap)),
        ])
      ),
      ("more", .array(answer.more.map(step))), ("less", .array(answer.less.map(step))),
      ("skipped", .integer(answer.skipped)),
    ])
  }

  private func step(_ worth: StepWorth) -> JSONValue {
    .object(
      StepJSON(worth.step, answer.base.scenario, catalogue).members + [
        ("outcome", .string(worth.outcome.rawValue)), ("proven", .bool(worth.isProven)),
        ("amount", .optional(worth.amount)), ("atLeast", .optional(worth.atLeast)), ("atMost", .optional(worth.atMost)),
        ("money", .number(worth.money)), ("rulePrices", .number(worth.rulePrices)), ("payroll", .number(worth.payroll)),
        ("hours", .number(worth.hours)),
        ("pure", .bool(worth.isPure)), ("relaxed", .array(worth.relaxed.map { .string($0.rule.rawValue) })),
        (
          "plan",
          worth.plan.map { plan in
            .object([
              ("hash", .string(plan.scenario.hash)), ("status", .string(plan.proof.status.rawValue)),
              ("objective", .number(plan.proof.objective)), ("bound", .optional(plan.proof.bound)),
              ("gap", .optional(plan.proof.gap)),
            ])
          } ?? .null
        ),
      ])
  }
}
