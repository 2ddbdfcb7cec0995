public import WhatIf

/// The records of a sweep as a long table: one line a figure, for spreadsheets and programs.
public struct SweepCSV: Sendable {
  private let records: [SweepRecord]

  /// The table of some records.
  ///
  /// - Parameter records: In the order of the table.
  public init(_ records: [SweepRecord]) { self.records = records }

  /// The table: UTF-8, commas, the heading line `index,key,figure,value`.
  public var text: String { Self.heading + records.map(Self.lines).joined() }

  /// The heading line, with its end.
  public static let heading = ["index", "key", "figure", "value"].csvLine + "\r\n"

  /// The lines of a record, each with its end.
  ///
  /// - Parameter record: The record.
  /// - Returns: A line for each figure that is known.
  public static func lines(_ record: SweepRecord) -> String {
    let known: [(key: String, value: String?)] = [
      ("effort", record.effort.rawValue), ("status", record.status),
      ("objective", record.objective.map(JSONValue.digits)), ("bound", record.bound.map(JSONValue.digits)),
      ("gap", record.gap.map(JSONValue.digits)),
    ]
    let all = known + record.keyedFigures.map { ($0.key, JSONValue.digits($0.value)) }
    return all.compactMap { figure in
      figure.value.map { ["\(record.index)", record.key, figure.key, $0].csvLine + "\r\n" }
    }.joined()
  }
}
