internal import Staffing
public import WhatIf

/// What a sweep says, as JSON: the schema `suits-sweep-1`.
public struct SweepSummaryJSON: Sendable {
  private let statistics: SweepStatistics

  /// The version of the schema; a change that readers must know of raises it.
  public static let format = "suits-sweep-1"

  /// The JSON of a sweep.
  ///
  /// - Parameter statistics: What its records say together.
  public init(_ statistics: SweepStatistics) { self.statistics = statistics }

  /// The document: keys always in the same order.
  public var value: JSONValue {
    let scenario = statistics.base.scenario
    return .object([
      ("format", .string(Self.format)),
      ("scenario", .object([("name", .string(scenario.name)), ("hash", .string(scenario.hash))])),
      ("currency", .string(scenario.currency)), ("scenarios", .integer(statistics.recordCount)),
      ("base", figures(statistics.baseFigures)),
      ("losses", .array(statistics.losses.enumerated().map { loss($0 + 1, $1) })),
      ("impossible", .array(statistics.impossibleLosses.map { .string($0.key) })),
      ("futures", statistics.futures.map(futures) ?? .null), ("grid", .array(statistics.grid.map(record))),
      ("variations", .array(statistics.variations.map(record))),
    ])
  }

  private func loss(_ place: Int, _ loss: SweepLoss) -> JSONValue {
    .object(
      [
        ("place", .integer(place)), ("isPlaceProven", .bool(loss.isPlaceProven)),
        ("name", .string(loss.record.lost ?? loss.record.key)), ("verdict", .string(loss.verdict.rawValue)),
        ("leastDamage", .optional(loss.damage?.lowerBound)), ("greatestDamage", .optional(loss.damage?.upperBound)),
        ("leastShare", .optional(loss.leastShare)),
      ] + members(loss.record))
  }

  private func record(_ record: SweepRecord) -> JSONValue { .object(members(record)) }

  private func members(_ record: SweepRecord) -> [(String, JSONValue)] {
    [
      ("index", .integer(record.index)), ("family", .string(record.family.rawValue)), ("key", .string(record.key)),
      ("hash", .string(record.scenario)), ("status", .string(record.status)),
      ("isContradictory", .bool(record.isContradictory)), ("objective", .optional(record.objective)),
      ("bound", .optional(record.bound)), ("gap", .optional(record.gap)),
      ("figures", record.figures.map(figures) ?? .null),
    ]
  }

  private func figures(_ figures: SweepFigures) -> JSONValue {
    .object(statistics.figures.map { ($0.key, .optional($0.value(in: figures))) })
  }

  private func futures(_ futures: SweepFutures) -> JSONValue {
    .object([
      ("seed", statistics.samples.map { .string(String($0.seed)) } ?? .null),
      ("leaveRate", .optional(statistics.samples?.leaveRate)), ("noise", .optional(statistics.samples?.noise)),
      ("count", .integer(futures.count)), ("planned", .integer(futures.plannedCount)),
      ("proven", .integer(futures.provenCount)), ("contradictory", .integer(futures.contradictoryCount)),
      ("impossible", .integer(futures.impossibleCount)), ("open", .integer(futures.openCount)),
      ("compared", .integer(futures.comparedCount)), ("worse", .integer(futures.worseCount)),
      ("leastChange", futures.leastChange.map(spread) ?? .null),
      ("figures", .object(futures.distributions.map { ($0.figure.key, spread($0.spread)) })),
    ])
  }

  private func spread(_ spread: Distribution) -> JSONValue {
    .object(
      [("count", .integer(spread.count)), ("mean", .number(spread.mean)), ("least", .number(spread.least))]
        + Distribution.percents.map { ("p\($0)", .number(spread.quantile($0))) }
        + [("greatest", .number(spread.greatest)), ("cells", .array(spread.cells.map { .integer($0) }))])
  }
}
