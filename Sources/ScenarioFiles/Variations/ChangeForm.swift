import Staffing
import Yams

/// How one kind of change is written: which key begins it, what else it may say, and what it becomes.
struct ChangeForm: Sendable {
  /// The key that begins it.
  let name: String
  /// The Vietnamese key.
  let vietnamese: String
  /// What it does, for the documentation.
  let meaning: String
  /// What else it may say, for the documentation.
  let rows: [FieldRow]
  /// Reads a mapping that has the key.
  let read: @Sendable (Node.Mapping, RecordPath, inout ReadingState) -> any DraftChange

  /// A change with fields of its own, whose first field is the key.
  ///
  /// - Parameter type: The change.
  /// - Returns: Its form.
  static func of<Change: DraftChange & FileRecord>(_ type: Change.Type) -> ChangeForm {
    ChangeForm(
      name: type.table.fields[0].name, vietnamese: type.table.fields[0].vietnamese, meaning: type.table.meaning,
      rows: FieldRow.rows(of: type.table),
      read: { mapping, path, state in NodeReader.record(mapping, of: type, path: path, state: &state) })
  }

  /// A change that is a record of the scenario's own tables: the key stands for one of its fields.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - vietnamese: The Vietnamese key.
  ///   - meaning: What it does.
  ///   - field: The field that the key stands for.
  ///   - make: The change of a record.
  /// - Returns: Its form.
  static func record<Record: FileRecord>(
    _ name: String, _ vietnamese: String, _ meaning: String, as field: String,
    _ make: @escaping @Sendable (Record) -> any DraftChange
  ) -> ChangeForm {
    let keys = [FoldedText(name), FoldedText(vietnamese)]
    return ChangeForm(
      name: name, vietnamese: vietnamese, meaning: meaning, rows: FieldRow.rows(of: Record.table),
      read: { mapping, path, state in
        let renamed = mapping.map { key, value in
          guard let scalar = key.scalar, keys.contains(FoldedText(scalar.string)) else { return (key, value) }
          return (Node.scalar(.init(field, .implicit, .any, scalar.mark)), value)
        }
        let whole = Node.Mapping(renamed, mapping.tag, mapping.style, mapping.mark)
        return make(NodeReader.record(whole, of: Record.self, path: path, state: &state))
      })
  }

  /// Whether a key begins this kind of change.
  ///
  /// - Parameter key: As it was written.
  /// - Returns: Whether it does.
  func begins(with key: String) -> Bool {
    let folded = FoldedText(key)
    return folded == FoldedText(name) || folded == FoldedText(vietnamese)
  }
}
