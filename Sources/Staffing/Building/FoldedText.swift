/// Texts as they are compared and shown.
enum FoldedText {
  /// A text as references compare it: lower case, trimmed, inner spaces collapsed.
  ///
  /// Letters compare by canonical equivalence, so a composed and a decomposed "ế" are one.
  ///
  /// - Parameter text: As it was written.
  /// - Returns: The key; empty where there is nothing but spaces.
  static func key(_ text: String) -> String { tidy(text).lowercased() }

  /// A text trimmed and with inner spaces collapsed.
  ///
  /// - Parameter text: As it was written.
  /// - Returns: The text as it is shown.
  static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The name of a setting as it is compared: `orgShape`, `org-shape` and `Org shape` are one.
  ///
  /// - Parameter text: As it was written.
  /// - Returns: The key.
  static func setting(_ text: String) -> String {
    key(text).filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// A number as it is written: whole ones without a point.
  ///
  /// - Parameter number: Any.
  /// - Returns: The digits.
  static func number(_ number: Double) -> String {
    guard number == number.rounded(), abs(number) < 1e15 else { return "\(number)" }
    return "\(Int(number))"
  }
}
