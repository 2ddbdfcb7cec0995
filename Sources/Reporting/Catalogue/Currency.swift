/// How amounts of a currency are written.
public struct Currency: Sendable, Hashable {
  /// The code, such as `VND`.
  public let code: String

  /// The currency of a code.
  ///
  /// - Parameter code: Three letters; others are written as they are.
  public init(code: String) { self.code = code }

  /// The sign, or the code where none is usual.
  var sign: String {
    switch code {
    case "USD": "$"
    case "VND": "₫"
    case "EUR": "€"
    case "GBP": "£"
    case "JPY": "¥"
    case "INR": "₹"
    case "THB": "฿"
    case "KRW": "₩"
    default: code
    }
  }

  /// Whether English writes the sign before the amount.
  var isSignFirst: Bool { ["USD", "GBP", "EUR", "JPY", "INR"].contains(code) }

  /// From which amount millions are written: in currencies of small units early, so that columns read alike.
  var millionsFrom: Double {
    switch code {
    case "VND", "IDR", "LAK", "KHR", "MMK": 1e5
    case "KRW", "JPY": 1e6
    default: 1e7
    }
  }
}
