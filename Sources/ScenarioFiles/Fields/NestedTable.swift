import Staffing
import Yams

/// A list of records, or one record, inside another: what readers and writer need without knowing its type.
struct NestedTable<Outer: Sendable>: Sendable {
  /// The key, the Vietnamese key, and what a record is.
  let key: String
  /// The fields' headers, required ones and the rest, for the documentation.
  let rows: [FieldRow]
  /// Reads a YAML node into the outer record.
  let readNode: @Sendable (Node, inout Outer, String, inout ReadingState) -> Void
  /// Reads a table into the outer record.
  let readTable: @Sendable (SourceFile, inout Outer, inout ReadingState) -> Void
  /// How many records the outer one has.
  let count: @Sendable (Outer) -> Int
  /// The records as a table.
  let table: @Sendable (Outer, Language) -> String
  /// The records as lines of YAML, indented by so many spaces.
  let yaml: @Sendable (Outer, Int) -> String

  /// A list of records.
  ///
  /// - Parameter path: Where the outer record keeps them.
  /// - Returns: The list's table.
  static func list<Inner: FileRecord>(_ path: FieldTarget<Outer>.Path<[Inner]>) -> NestedTable {
    NestedTable(
      key: Inner.table.key, rows: FieldRow.rows(of: Inner.table),
      readNode: { node, outer, field, state in
        outer[keyPath: path] += NodeReader.records(node, of: Inner.self, field: field, state: &state)
      },
      readTable: { file, outer, state in
        TableReader<Inner>(file: file).read(into: &outer[keyPath: path], state: &state)
      },
      count: { $0[keyPath: path].count },
      table: { TableWriter.text(of: $0[keyPath: path], language: $1) },
      yaml: { SettingsWriter.list($0[keyPath: path], indent: $1) })
  }

  /// One record, or none.
  ///
  /// - Parameter path: Where the outer record keeps it.
  /// - Returns: The record's table.
  static func one<Inner: FileRecord>(_ path: FieldTarget<Outer>.Path<Inner?>) -> NestedTable {
    NestedTable(
      key: Inner.table.key, rows: FieldRow.rows(of: Inner.table),
      readNode: { node, outer, field, state in
        outer[keyPath: path] = NodeReader.record(node, of: Inner.self, field: field, state: &state)
      },
      readTable: { _, _, _ in },
      count: { $0[keyPath: path] == nil ? 0 : 1 },
      table: { _, _ in "" },
      yaml: { outer, indent in outer[keyPath: path].map { SettingsWriter.mapping($0, indent: indent) } ?? "" })
  }
}
