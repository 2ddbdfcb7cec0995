import Staffing
import Yams

/// Reads YAML nodes into records; the schema decides how deep it goes, never the file.
enum NodeReader {
  /// A list of records: a sequence of mappings, of names where a name is enough, or a mapping by name.
  ///
  /// - Parameters:
  ///   - node: What stands under the list's key.
  ///   - type: The kind of record.
  ///   - field: The list's path.
  ///   - state: The reader's state.
  /// - Returns: The records.
  static func records<Record: FileRecord>(
    _ node: Node, of type: Record.Type, field: String, state: inout ReadingState
  ) -> [Record] {
    var records: [Record] = []
    let table = Record.table
    if node.isNothing { return [] }
    if let sequence = node.sequence {
      for (index, item) in sequence.enumerated() where !state.isFull && !item.isNothing {
        let path = RecordPath(table: table.key, number: index + 1)
        guard index < table.rowLimit else {
          state.stopShort(list: table.key, limit: table.rowLimit, at: state.place(item))
          break
        }
        if let mapping = item.mapping {
          records.append(record(mapping, of: type, path: path, state: &state))
        } else if let cell = state.cell(item), table.fields[0].name == "name" {
          var record = Record()
          record.place = cell.place
          _ = table.fields[0].set(cell, in: &record, header: cell.place, path: path, state: &state)
          records.append(record)
        } else {
          state.reportType(of: item, field: path.text, allowed: ["fields"])
          state.markUnread(list: table.key)
        }
      }
      return records
    }
    guard let mapping = node.mapping, table.fields[0].name == "name" else {
      state.reportType(of: node, field: field, allowed: ["list"])
      state.markUnread(list: table.key)
      return []
    }
    for (index, pair) in mapping.enumerated() where !state.isFull {
      let path = RecordPath(table: table.key, number: index + 1)
      guard let name = state.cell(pair.key), let fields = pair.value.mapping else {
        state.reportType(of: pair.value, field: path.text, allowed: ["fields"])
        continue
      }
      var made = record(fields, of: type, path: path, state: &state)
      made.place = name.place
      _ = table.fields[0].set(name, in: &made, header: name.place, path: path, state: &state)
      records.append(made)
    }
    return records
  }

  /// One record under a key.
  ///
  /// - Parameters:
  ///   - node: What stands under the key.
  ///   - type: The kind of record.
  ///   - field: The key.
  ///   - state: The reader's state.
  /// - Returns: The record, or `nil` where there is none.
  static func record<Record: FileRecord>(
    _ node: Node, of type: Record.Type, field: String, state: inout ReadingState
  ) -> Record? {
    if node.isNothing { return nil }
    guard let mapping = node.mapping else {
      state.reportType(of: node, field: field, allowed: ["fields"])
      return nil
    }
    return record(mapping, of: type, path: RecordPath(table: field), state: &state)
  }

  /// The record that a mapping says.
  ///
  /// - Parameters:
  ///   - mapping: Fields and values.
  ///   - type: The kind of record.
  ///   - path: The record's path.
  ///   - state: The reader's state.
  /// - Returns: The record.
  static func record<Record: FileRecord>(
    _ mapping: Node.Mapping, of type: Record.Type, path: RecordPath, state: inout ReadingState
  ) -> Record {
    let table = Record.table
    var record = Record()
    let begin = state.place(mapping.mark)
    record.place = begin
    var places: [Int: Place] = [:]
    for (key, value) in mapping where !state.isFull {
      guard let name = state.cell(key) else {
        state.reportType(of: key, field: path.text, allowed: ["name"])
        continue
      }
      var isRead = true
      switch table.column(name.text) {
      case .field(let index):
        if let first = places[index] {
          state.report(
            Problem(.duplicateKey, at: name.place, field: path.field(name.text), value: name.text, other: first))
          continue
        }
        places[index] = name.place
        isRead = set(table.fields[index], to: value, in: &record, key: name.place, path: path, state: &state)
        // The name may be what could not be read.
        if !isRead, table.fields[index].takesText { state.markUnread(list: table.key) }
      case .setting(let index, let setting):
        guard !value.isNothing else { break }
        guard let cell = state.cell(value) else {
          state.reportType(of: value, field: path.field(name.text), allowed: ["number"])
          isRead = false
          break
        }
        isRead = table.fields[index].set(
          cell, named: Given(setting, at: name.place), in: &record, path: path, state: &state)
      case .remark: break
      case nil:
        state.report(
          Problem(
            .unknownKey, at: name.place, field: path.text, value: name.excerpt,
            suggestion: table.closest(to: name.text)))
      }
      if !isRead { state.markUnread(record: begin) }
    }
    return record
  }

  private static func set<Record>(
    _ field: Field<Record>, to value: Node, in record: inout Record, key: Place, path: RecordPath,
    state: inout ReadingState
  ) -> Bool {
    if value.isNothing { return true }
    switch field.target {
    case .reading: return true
    case .records(let nested), .record(let nested):
      nested.readNode(value, &record, path.field(nested.key), &state)
      return true
    case .settings, .wordSettings:
      guard let mapping = value.mapping else { break }
      return pairs(mapping, of: field, in: &record, path: path, state: &state)
    case .texts, .days, .months:
      guard let sequence = value.sequence else { break }
      return sequence.reduce(true) { isRead, item in
        if item.isNothing { return isRead }
        guard let cell = state.cell(item) else {
          state.reportType(of: item, field: path.field(field.name), allowed: ["text"])
          return false
        }
        return field.set(cell, in: &record, header: key, path: path, state: &state, isItem: true) && isRead
      }
    default: break
    }
    guard let cell = state.cell(value) else {
      state.reportType(of: value, field: path.field(field.name), allowed: [field.isOpen ? "fields" : "text"])
      return false
    }
    // A name in quotes with nothing in it was given, and is empty; other fields were not given.
    if cell.bytes.isEmpty, !field.takesText { return true }
    return field.set(cell, in: &record, header: key, path: path, state: &state)
  }

  private static func pairs<Record>(
    _ mapping: Node.Mapping, of field: Field<Record>, in record: inout Record, path: RecordPath,
    state: inout ReadingState
  ) -> Bool {
    var isRead = true
    for (key, value) in mapping where !value.isNothing {
      guard let name = state.cell(key), let cell = state.cell(value) else {
        state.reportType(of: value, field: path.field(field.name), allowed: ["number"])
        isRead = false
        continue
      }
      isRead =
        field.set(cell, named: Given(name.text, at: name.place), in: &record, path: path, state: &state) && isRead
    }
    return isRead
  }
}
