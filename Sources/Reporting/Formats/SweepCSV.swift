public import WhatIf

/// The records of a sweep as a long table: one line a figure, for spreadsheets and programs.
public struct SweepCSV: Sendable {
  private let records: [SweepRecord]

  /// The table of some records.
  ///
  /// - Parameter records: In the order of the table.
  public init(_ records: [SweepRecord]) { self.records = records }

  /// The table: UTF-8, commas, the heading line `index,key,figure,value`.
  public var text: String {
    let lines = records.flatMap { record in
      let known: [(key: String, value: String?)] = [
        ("effort", record.effort.rawValue), ("status", record.status),
        ("objective", record.objective.map(JSONValue.digits)), ("bound", record.bound.map(JSONValue.digits)),
        ("gap", record.gap.map(JSONValue.digits)),
      ]
      let all = known + record.keyedFigures.map { ($0.key, JSONValue.digits($0.value)) }
      return all.compactMap { figure in
        figure.value.map { ["\(record.index)", record.key, figure.key, $0] }
      }
    }
    return ([["index", "key", "figure", "value"]] + lines).map { $0.csvLine + "\r\n" }.joined()
  }
}
