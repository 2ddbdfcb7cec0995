/// What is wrong with the quotes of a table.
struct CSVFault: Equatable {
  /// Which.
  enum Kind: Equatable {
    /// A quote that nothing closes; what follows cannot be told apart.
    case openQuote
    /// Text between a closing quote and the next separator.
    case textBehindQuote
  }

  /// What is wrong.
  var kind: Kind
  /// Counted from 1.
  var line: Int
  /// Counted from 1 in characters.
  var column: Int
}
