/// What a number of a scenario counts: decides which signs may stand beside it, and what the documentation says.
enum Measure: String, Sendable {
  case money
  case hours
  case share
  case count
  case level
  case grade
  case quarters
  case months
  case multiple
  case weight
  case onOff

  /// How the field tables of the documentation call it.
  var unit: String {
    switch self {
    case .money: "money"
    case .hours: "hours"
    case .share: "0 to 1, or %"
    case .count: "number"
    case .level: "0 to 5"
    case .grade: "junior, mid, senior"
    case .quarters: "quarters"
    case .months: "months"
    case .multiple: "number"
    case .weight: "0 to 100"
    case .onOff: "yes, no"
    }
  }

  /// Whether a sign may stand before or behind the number.
  ///
  /// - Parameter sign: The folded or raw text around the digits, without spaces.
  /// - Returns: Whether it goes with the measure.
  func allows(_ sign: String) -> Bool {
    switch self {
    case .money: Self.moneySigns.contains(sign)
    case .hours: ["h", "hr", "hrs", "hour", "hours", "giờ", "gio", "g"].contains(sign)
    case .share: sign == "%"
    case .months: ["months", "month", "tháng", "thang"].contains(sign)
    case .quarters: ["quarters", "quarter", "quý", "quy", "q"].contains(sign)
    case .count, .level, .grade, .multiple, .weight, .onOff: false
    }
  }

  private static let moneySigns: Set<String> = [
    "₫", "đ", "vnd", "vnđ", "$", "usd", "us$", "€", "eur", "£", "gbp", "¥", "jpy", "sgd", "s$", "thb", "฿", "aud", "a$",
  ]
}
