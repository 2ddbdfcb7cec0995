/// How a scenario writes numbers: the setting `numbers`.
enum NumberStyle: String, CaseIterable, Sendable {
  /// A point between thousands, a comma before decimals.
  case decimalComma = "1.234,5"
  /// A comma between thousands, a point before decimals.
  case decimalPoint = "1,234.5"

  /// The byte before decimals.
  var decimalSign: UInt8 {
    switch self {
    case .decimalComma: UInt8(ascii: ",")
    case .decimalPoint: UInt8(ascii: ".")
    }
  }
}
