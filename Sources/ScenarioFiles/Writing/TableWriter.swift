import Staffing

/// Writes records as a table: only columns that somebody uses, a header in English or Vietnamese.
enum TableWriter {
  /// A column that is used.
  private struct Column {
    var field: Int
    var header: String
    var setting: String?
  }

  /// The table of some records.
  ///
  /// - Parameters:
  ///   - records: One row each.
  ///   - language: Of headers and words.
  /// - Returns: CSV with commas and line feeds.
  static func text<Record: FileRecord>(of records: [Record], language: Language) -> String {
    let fields = Record.table.fields
    var columns: [Column] = []
    var rows = records.map { record in fields.map { $0.text(of: record, language: language) } }
    for (index, field) in fields.enumerated() {
      var names: [String] = []
      var isUsed = field.isRequired
      for row in rows.indices {
        switch rows[row][index] {
        case .none: continue
        case .one, .many: isUsed = true
        case .pairs(let pairs):
          for pair in pairs where !names.contains(pair.name) { names.append(pair.name) }
        }
      }
      let header = field.header(language)
      if isUsed { columns.append(Column(field: index, header: header, setting: nil)) }
      for name in names { columns.append(Column(field: index, header: "\(header) \(name)", setting: name)) }
    }
    var text = columns.map { quoted($0.header) }.joined(separator: ",") + "\n"
    for row in rows.indices {
      text += columns.map { quoted(content(of: rows[row][$0.field], $0)) }.joined(separator: ",") + "\n"
      rows[row].removeAll()
    }
    return text
  }

  private static func content(of text: FieldText, _ column: Column) -> String {
    switch text {
    case .none: ""
    case .one(let text): text
    case .many(let texts): texts.joined(separator: "; ")
    case .pairs(let pairs): pairs.first { $0.name == column.setting }?.value ?? ""
    }
  }

  /// A cell, in quotes where it needs them.
  ///
  /// - Parameter text: What it says.
  /// - Returns: The cell.
  static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { ",;\"\n\r\t".utf8.contains($0) }) else { return text }
    var cell = "\""
    for character in text.unicodeScalars {
      if character == "\"" { cell += "\"\"" } else { cell.unicodeScalars.append(character) }
    }
    return cell + "\""
  }
}
