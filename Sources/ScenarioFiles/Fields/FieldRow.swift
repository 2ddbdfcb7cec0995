/// A field as the documentation shows it.
struct FieldRow: Sendable {
  /// The English header.
  var name: String
  /// The Vietnamese header.
  var vietnamese: String
  /// Other spellings.
  var aliases: [String]
  /// What kind of value it takes, or its unit.
  var kind: String
  /// What it says.
  var meaning: String
  /// What holds where it is missing.
  var standard: String

  /// The rows of a table's fields, in the table's order.
  ///
  /// - Parameter table: The table.
  /// - Returns: One row per field.
  static func rows<Record>(of table: RecordTable<Record>) -> [FieldRow] {
    table.fields.map { field in
      FieldRow(
        name: field.isOpen ? field.name + " …" : field.name,
        vietnamese: field.isOpen ? field.vietnamese + " …" : field.vietnamese, aliases: field.aliases,
        kind: kind(of: field.target), meaning: field.meaning,
        standard: field.isRequired ? "required" : field.standard)
    }
  }

  private static func kind<Record>(of target: FieldTarget<Record>) -> String {
    switch target {
    case .text(_, let words), .texts(_, let words):
      words.map { $0.words.map(\.canonical).joined(separator: ", ") } ?? "text"
    case .number(_, let measure), .settings(_, let measure, _), .setting(_, _, let measure): measure.unit
    case .day: "date"
    case .days: "dates"
    case .month: "month"
    case .months: "months"
    case .flag: "yes, no"
    case .wordSettings: "word"
    case .records: "list"
    case .record: "fields"
    case .reading: "setting"
    }
  }
}
