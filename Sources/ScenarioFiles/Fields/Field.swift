/// A column of a table, or a key of a mapping.
struct Field<Record: Sendable>: Sendable {
  /// The English header.
  let name: String
  /// The Vietnamese header.
  let vietnamese: String
  /// Other headers that are read.
  let aliases: [String]
  /// Where the value goes.
  let target: FieldTarget<Record>
  /// What it says, for the documentation: one phrase.
  let meaning: String
  /// What holds where it is missing, for the documentation.
  let standard: String
  /// Whether a table must have the column.
  let isRequired: Bool

  /// A field.
  ///
  /// - Parameters:
  ///   - name: The English header.
  ///   - vietnamese: The Vietnamese header.
  ///   - aliases: Other headers that are read.
  ///   - target: Where the value goes.
  ///   - meaning: What it says.
  ///   - standard: What holds where it is missing.
  ///   - isRequired: Whether a table must have the column.
  init(
    _ name: String, _ vietnamese: String, _ aliases: [String] = [], _ target: FieldTarget<Record>, _ meaning: String,
    standard: String = "", isRequired: Bool = false
  ) {
    self.name = name
    self.vietnamese = vietnamese
    self.aliases = aliases
    self.target = target
    self.meaning = meaning
    self.standard = standard
    self.isRequired = isRequired
  }

  /// Whether names stand behind the field's own in a header.
  var isOpen: Bool {
    switch target {
    case .settings, .wordSettings: true
    default: false
    }
  }

  /// Whether the value is a text.
  var takesText: Bool {
    if case .text = target { return true }
    return false
  }
}
