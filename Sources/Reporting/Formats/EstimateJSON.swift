internal import Staffing
public import WhatIf

/// Estimates of what steps of limits are worth as JSON: the schema `suits-worth-1`, with `estimate`.
public struct EstimateJSON: Sendable {
  private let answer: WorthEstimate
  private let catalogue: Catalogue

  /// The JSON of some steps.
  ///
  /// - Parameters:
  ///   - answer: What the steps may be worth.
  ///   - catalogue: Language and currency.
  public init(_ answer: WorthEstimate, _ catalogue: Catalogue) {
    self.answer = answer
    self.catalogue = catalogue
  }

  /// The document: keys always in the same order.
  public var value: JSONValue {
    let scenario = answer.scenario
    return .object([
      ("format", .string(WorthJSON.format)), ("estimate", .bool(true)),
      ("scenario", .object([("name", .string(scenario.name)), ("hash", .string(scenario.hash))])),
      ("currency", .string(scenario.currency)), ("contradictory", .bool(answer.isContradictory)),
      ("more", .array(answer.more.map(step))), ("less", .array(answer.less.map(step))),
      ("skipped", .integer(answer.skipped)),
    ])
  }

  private func step(_ estimate: StepEstimate) -> JSONValue {
    .object(
      StepJSON(estimate.step, answer.scenario, catalogue).members + [
        ("estimate", .bool(true)), ("outcome", .string(estimate.outcome.rawValue)),
        ("amount", .optional(estimate.amount)), ("money", .number(estimate.money)),
        ("rulePrices", .number(estimate.rulePrices)), ("payroll", .number(estimate.payroll)),
        ("hours", .number(estimate.hours)), ("relaxed", .array(estimate.relaxed.map { .string($0.rule.rawValue) })),
      ])
  }
}
