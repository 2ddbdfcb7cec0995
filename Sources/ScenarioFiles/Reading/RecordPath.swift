/// The path of a record in messages: `people[3]`, `policy`, or nothing for the scenario itself.
struct RecordPath: Sendable {
  /// The list's or record's key.
  var table: String
  /// Counted from 1; `nil` where there is only one.
  var number: Int?

  /// The record's own path.
  var text: String { number.map { "\(table)[\($0)]" } ?? table }

  /// The path of one of its fields.
  ///
  /// - Parameters:
  ///   - name: The field's English header.
  ///   - setting: The name behind it, where it takes several.
  /// - Returns: Such as `people[3].hours-per-week`.
  func field(_ name: String, _ setting: String? = nil) -> String {
    let key = String(name.map { $0 == " " ? "-" : $0 })
    let own = table.isEmpty ? key : "\(text).\(key)"
    return setting.map { "\(own).\($0)" } ?? own
  }
}
