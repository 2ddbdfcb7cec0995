public import Staffing

extension Catalogue {
  /// A number with thousands separators and at most so many decimals; zeros at the end are left out.
  ///
  /// - Parameters:
  ///   - value: Any number.
  ///   - decimals: The greatest number of decimals, 0 to 6.
  /// - Returns: `1,234.5`, in Vietnamese `1.234,5`; `∞` and `–` for what is no number.
  public func number(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : (value < 0 ? "-∞" : "∞") }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return value.description }
    let units = Int(scaled)
    let whole = units / Int(scale)
    var fraction = String(units % Int(scale))
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    if decimals == 0 { fraction = "" }
    let sign = value < 0 && units > 0 ? "-" : ""
    return sign + grouped(String(whole)) + (fraction.isEmpty ? "" : decimalMark + fraction)
  }

  /// A whole number with thousands separators.
  ///
  /// - Parameter value: Any.
  /// - Returns: `1,234`, in Vietnamese `1.234`.
  public func number(_ value: Int) -> String { (value < 0 ? "-" : "") + grouped(String(value.magnitude)) }

  /// A share as a percentage.
  ///
  /// - Parameter share: 1 is 100 %.
  /// - Returns: `0.4 %`, in Vietnamese `0,4 %`: one decimal below 10 %, none above.
  public func percent(_ share: Double) -> String {
    let value = share * 100
    return number(value, decimals: value.magnitude < 9.95 ? 1 : 0) + " %"
  }

  /// A share of something never above 100 % by rounding alone: 99.7 % reads 99 %.
  ///
  /// - Parameter share: 1 is 100 %.
  /// - Returns: A percentage without decimals.
  public func wholePercent(_ share: Double) -> String {
    let value = share * 100
    let shown = value < 100 && value > 99 ? 99 : value
    return number(shown) + " %"
  }

  /// Hours with their unit.
  ///
  /// - Parameter hours: Any.
  /// - Returns: `1,240 h`, in Vietnamese `1.240 giờ`; one decimal below 10 hours.
  public func hours(_ hours: Double) -> String {
    let text = bareHours(hours)
    return language == .english ? text + " h" : text + " giờ"
  }

  /// Hours without a unit, for columns that name it.
  ///
  /// - Parameter hours: Any.
  /// - Returns: `1,240`; one decimal below 10 hours.
  public func bareHours(_ hours: Double) -> String { number(hours, decimals: hours.magnitude < 9.95 ? 1 : 0) }

  /// An amount of money in the scenario's currency.
  ///
  /// - Parameter amount: Any.
  /// - Returns: `$1,234`, `12.3 M ₫`; in Vietnamese `1.234 $`, `12,3 tr ₫`.
  public func money(_ amount: Double) -> String {
    let size = amount.magnitude
    var digits: String
    if size >= max(currency.millionsFrom, 1e9) * 0.9995 {
      digits = number(size / 1e9, decimals: size >= 99.95e9 ? 0 : 2) + (language == .english ? " B" : " tỷ")
    } else if size >= currency.millionsFrom * 0.9995 {
      digits = number(size / 1e6, decimals: size >= 99.95e6 ? 0 : 1) + (language == .english ? " M" : " tr")
    } else {
      digits = number(size, decimals: size < 9.995 && size > 0 ? 2 : 0)
    }
    let isZero = digits == "0"
    if language == .english && currency.isSignFirst {
      digits = currency.sign + digits
    } else {
      digits += " " + currency.sign
    }
    return amount < 0 && !isZero ? "-" + digits : digits
  }

  /// A month in a column's title.
  ///
  /// - Parameter month: Which.
  /// - Returns: `Feb`, in Vietnamese `Th2`.
  public func shortMonth(_ month: Month) -> String {
    switch language {
    case .english: Self.monthNames[month.month - 1]
    case .vietnamese: "Th\(month.month)"
    }
  }

  /// A month with its year.
  ///
  /// - Parameter month: Which.
  /// - Returns: `Feb 2027`, in Vietnamese `tháng 2/2027`.
  public func fullMonth(_ month: Month) -> String {
    switch language {
    case .english: "\(Self.monthNames[month.month - 1]) \(month.year)"
    case .vietnamese: "tháng \(month.month)/\(month.year)"
    }
  }

  /// A stretch of months.
  ///
  /// - Parameters:
  ///   - first: The first.
  ///   - last: The last, not before the first.
  /// - Returns: `Jan–Mar 2027`, in Vietnamese `tháng 1–3/2027`.
  public func months(_ first: Month, _ last: Month) -> String {
    guard first != last else { return fullMonth(first) }
    switch language {
    case .english:
      let year = first.year == last.year ? "" : " \(first.year)"
      return "\(Self.monthNames[first.month - 1])\(year)–\(fullMonth(last))"
    case .vietnamese:
      let year = first.year == last.year ? "" : "/\(first.year)"
      return "tháng \(first.month)\(year)–\(last.month)/\(last.year)"
    }
  }

  /// Several things in one sentence.
  ///
  /// - Parameter items: In order.
  /// - Returns: `a, b and c`, in Vietnamese `a, b và c`.
  public func list(_ items: [String]) -> String {
    guard items.count > 1 else { return items.first ?? "" }
    let head = items.dropLast().joined(separator: ", ")
    return head + (language == .english ? " and " : " và ") + (items.last ?? "")
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private var decimalMark: String { language == .english ? "." : "," }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0 && (digits.count - place) % 3 == 0 { result += language == .english ? "," : "." }
      result.append(digit)
    }
    return result
  }
}
