import Staffing

/// Writes records as YAML.
enum SettingsWriter {
  /// Records as a list.
  ///
  /// - Parameters:
  ///   - records: One item each.
  ///   - indent: Spaces before each line.
  /// - Returns: Lines, each with its line feed.
  static func list<Record: FileRecord>(_ records: [Record], indent: Int) -> String {
    var text = ""
    let spaces = String(repeating: " ", count: indent)
    for record in records {
      let lines = mapping(record, indent: indent + 2)
      text += lines.isEmpty ? spaces + "- {}\n" : spaces + "- " + lines.dropFirst(indent + 2)
    }
    return text
  }

  /// A record as fields, those that were given.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - indent: Spaces before each line.
  /// - Returns: Lines, each with its line feed.
  static func mapping<Record: FileRecord>(_ record: Record, indent: Int) -> String {
    var text = ""
    let spaces = String(repeating: " ", count: indent)
    for field in Record.table.fields {
      let key = spaces + field.name + ":"
      switch field.target {
      case .records(let nested), .record(let nested):
        if nested.count(record) > 0 { text += key + "\n" + nested.yaml(record, indent + 2) }
        continue
      default: break
      }
      switch field.text(of: record, language: .english) {
      case .none: break
      case .one(let value): text += "\(key) \(scalar(value))\n"
      case .many(let values): text += "\(key) [\(values.map(scalar).joined(separator: ", "))]\n"
      case .pairs(let pairs):
        text += key + "\n" + pairs.map { "\(spaces)  \(scalar($0.name)): \(scalar($0.value))\n" }.joined()
      }
    }
    return text
  }

  /// A text as a scalar, in quotes where YAML would take it for something else.
  ///
  /// - Parameter text: What it says.
  /// - Returns: The scalar.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.allSatisfy { $0 >= 0x80 || isLetterOrDigit($0) || " ._-+/%".utf8.contains($0) }
      && text.utf8.first.map { $0 >= 0x80 || isLetterOrDigit($0) } ?? false
      && text.utf8.last != UInt8(ascii: " ") && !["null", "Null", "NULL"].contains(text)
      && text.unicodeScalars.allSatisfy { $0.value < 0x2028 || $0.value > 0x2029 }
    if isPlain { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    NumberText.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
