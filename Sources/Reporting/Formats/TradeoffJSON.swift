public import Staffing

/// Plans from the happiest clients to the highest profit as JSON: the schema `suits-tradeoff-1`.
public struct TradeoffJSON: Sendable {
  private let plans: [Plan]
  private let dropped: Int
  private let isCut: Bool
  private let files: [String]

  /// The version of the schema; a change that readers must know of raises it.
  public static let format = "suits-tradeoff-1"

  /// The JSON of some plans.
  ///
  /// - Parameters:
  ///   - plans: At least one, clients first, all of one scenario.
  ///   - dropped: How many more were planned and left out.
  ///   - isCut: Whether the run was ended before all were planned.
  ///   - files: The files that the plans were written to.
  public init(_ plans: [Plan], dropped: Int, isCut: Bool, writtenTo files: [String] = []) {
    self.plans = plans
    self.dropped = dropped
    self.isCut = isCut
    self.files = files
  }

  /// The document: keys always in the same order.
  public var value: JSONValue {
    .object([
      ("format", .string(Self.format)),
      (
        "scenario",
        plans.first.map { plan in
          .object([("name", .string(plan.scenario.name)), ("hash", .string(plan.scenario.hash))])
        } ?? .null
      ),
      ("currency", .text(plans.first?.scenario.currency)), ("plans", .array(plans.map(plan))),
      ("dropped", .integer(dropped)), ("cut", .bool(isCut)), ("written", .array(files.map { .string($0) })),
    ])
  }

  private func plan(_ plan: Plan) -> JSONValue {
    let way = TradeoffFigures(plan)
    let (summary, proof) = (way.summary, plan.proof)
    return .object([
      ("satisfactionEstimate", .number(summary.satisfaction)),
      (
        "leastHappy",
        way.leastHappy.map { happy in
          .object([("client", .string(happy.client.id)), ("satisfactionEstimate", .number(happy.satisfaction))])
        } ?? .null
      ),
      ("coverage", .number(summary.coverage)), ("shortfallHours", .number(summary.shortfallHours)),
      ("result", .number(summary.money.result)), ("margin", .number(summary.money.margin)),
      ("rulePrices", .number(plan.ledger.rulePrices)), ("joins", .integer(way.joins)),
      ("status", .string(proof.status.rawValue)), ("objective", .number(proof.objective)),
      ("bound", .optional(proof.bound)), ("gap", .optional(proof.gap)), ("gapMoney", .optional(proof.gapMoney)),
    ])
  }
}
