/// The path of a record in messages: `people[3]`, `policy`, or nothing for the scenario itself.
struct RecordPath: Sendable {
  /// The list's or record's key.
  var table: String
  /// Counted from 1; `nil` where there is only one.
  var number: Int?

  /// The path of one of its fields.
  ///
  /// - Parameter name: The field.
  /// - Returns: Such as `people[3].pay`.
  func field(_ name: String) -> String {
    if table.isEmpty { return name }
    guard let number else { return name.isEmpty ? table : "\(table).\(name)" }
    return name.isEmpty ? "\(table)[\(number)]" : "\(table)[\(number)].\(name)"
  }
}
