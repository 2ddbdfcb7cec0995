public import WhatIf

extension SweepRecord {
  /// The record as an object of a sweep's file, which the article "Sweep files" describes.
  public var json: JSONValue {
    .object([
      ("index", .integer(index)), ("key", .string(key)), ("family", .string(family.rawValue)), ("lost", .text(lost)),
      ("hash", scenario.isEmpty ? .null : .string(scenario)), ("effort", .string(effort.rawValue)),
      ("status", .string(status)), ("reason", .text(reason)), ("contradictory", .bool(isContradictory)),
      ("objective", .optional(objective)), ("bound", .optional(bound)), ("gap", .optional(gap)),
      ("figures", figures.map(Self.json) ?? .null),
    ])
  }

  /// Its figures, those of roles by role id.
  var keyedFigures: [(key: String, value: Double)] { figures.map(Self.keyed) ?? [] }

  private static func json(_ figures: SweepFigures) -> JSONValue {
    .object(keyed(figures).map { ($0.key, .number($0.value)) })
  }

  private static func keyed(_ figures: SweepFigures) -> [(key: String, value: Double)] {
    SweepFigure.all(roles: figures.utilizationByRole.keys.sorted()).compactMap { figure in
      figure.value(in: figures).map { (figure.key, $0) }
    }
  }
}
