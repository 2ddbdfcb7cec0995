import Staffing

/// Reads numbers as spreadsheets print them: thousands separators, currency signs, percent, exponents.
enum NumberText {
  /// A number and how it must have been written, where that shows.
  struct Result: Equatable, Sendable {
    /// The number; a percentage is divided by 100.
    var number: Double
    /// The style that the text gives away, such as `1.234,5`.
    var style: NumberStyle?
  }

  /// Larger amounts are typing errors, and no sum of them is exact any more.
  static let greatest = 1e15

  /// The number that a text says.
  ///
  /// - Parameters:
  ///   - raw: The text, without white space at its ends.
  ///   - measure: What it counts.
  ///   - style: How the scenario writes numbers, where it says so.
  /// - Returns: The number, or why there is none.
  static func read(_ raw: ArraySlice<UInt8>, measure: Measure, style: NumberStyle?) -> TextReading<Result> {
    if raw.first == UInt8(ascii: "#"), isNotFinite(raw) { return .refused(.notFinite) }
    var rest = raw
    var isNegative = stripSign(&rest)
    guard let first = rest.firstIndex(where: isDigit), let last = rest.lastIndex(where: isDigit) else {
      return .refused(isNotFinite(rest) ? .notFinite : .notANumber)
    }
    // A separator right before the first digit belongs to the number: `.5`.
    var start = first
    if start > rest.startIndex, rest[start - 1] == UInt8(ascii: ".") || rest[start - 1] == UInt8(ascii: ",") {
      start -= 1
    }
    var before = rest[..<start].trimmed
    if !isNegative, let dash = before.last, dash == UInt8(ascii: "-") {
      isNegative = true
      before = before.dropLast().trimmed
    }
    let after = rest[(last + 1)...].trimmed
    guard before.isEmpty || after.isEmpty, before.isEmpty || before.allSatisfy({ $0 != UInt8(ascii: "%") }) else {
      return .refused(.notANumber)
    }
    let sign = before.isEmpty ? after : before
    guard sign.isEmpty || measure.allows(sign.text.lowercased()) else { return .refused(.notANumber) }
    let shape: NumberShape
    switch NumberShape.read(rest[start...last], style: style) {
    case .value(let found): shape = found
    case .ambiguous: return .ambiguous
    case .refused(let code): return .refused(code)
    }
    guard var number = shape.number, number.isFinite else { return .refused(.notFinite) }
    if sign.first == UInt8(ascii: "%") { number /= 100 }
    guard number <= greatest else { return .refused(.outOfRange) }
    return .value(Result(number: isNegative ? -number : number, style: shape.style))
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// Takes a plus, a hyphen or a minus (U+2212) off the front.
  private static func stripSign(_ rest: inout ArraySlice<UInt8>) -> Bool {
    switch rest.first {
    case UInt8(ascii: "+"):
      rest = rest.dropFirst()
      return false
    case UInt8(ascii: "-"):
      rest = rest.dropFirst().trimmed
      return true
    case 0xE2 where rest.starts(with: [0xE2, 0x88, 0x92]):
      rest = rest.dropFirst(3).trimmed
      return true
    default:
      return false
    }
  }

  private static func isNotFinite(_ rest: ArraySlice<UInt8>) -> Bool {
    [
      "nan", ".nan", "inf", ".inf", "infinity", "∞", "#div/0!", "#num!", "#ref!", "#n/a", "#value!",
      "#name?", "#null!",
    ].contains(rest.text.lowercased())
  }
}
