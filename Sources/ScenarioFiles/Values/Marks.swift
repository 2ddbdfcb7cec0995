import Staffing

/// The points, commas and spaces inside a number: enough to tell thousands from decimals.
struct Marks {
  private var points = 0
  private var commas = 0
  private var spaces = 0
  private var last: UInt8?
  private var digitsBefore = 0
  private var digitsAfter = 0
  private var beginsWithZero = false

  /// Counts the signs of a number, or `nil` where something else stands between its digits.
  ///
  /// - Parameter body: Digits and separators.
  init?(_ body: ArraySlice<UInt8>) {
    beginsWithZero = body.first == UInt8(ascii: "0")
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if last == nil { digitsBefore += 1 } else { digitsAfter += 1 }
      case UInt8(ascii: "."):
        points += 1
        (last, digitsAfter) = (byte, 0)
      case UInt8(ascii: ","):
        commas += 1
        (last, digitsAfter) = (byte, 0)
      case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "_"), 0xC2, 0xE2:
        guard byte < 0x80 || Self.isThousandsSpace(body[index...]) else { return nil }
        spaces += 1
        (last, digitsAfter) = (byte, 0)
      default: return nil
      }
      index += Self.length(of: byte)
    }
  }

  /// Bytes of the character that begins with a byte; only separators are looked at.
  static func length(of byte: UInt8) -> Int { byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1 }

  /// Which sign stands before decimals, `nil` where none does.
  ///
  /// - Parameters:
  ///   - style: How the scenario writes numbers, where it says so.
  ///   - hasExponent: Numbers with an exponent have no thousands.
  /// - Returns: The sign, or that it cannot be known.
  func decimalSign(style: NumberStyle?, hasExponent: Bool) -> TextReading<UInt8?> {
    let point = UInt8(ascii: ".")
    let comma = UInt8(ascii: ",")
    if points + commas == 0 { return .value(nil) }
    if spaces > 0 {
      // Spaces are thousands, so a point or comma is decimal, and comes once and last.
      guard points + commas == 1, last == point || last == comma else { return .refused(.notANumber) }
      return .value(last)
    }
    if points > 0, commas > 0 {
      guard (last == point ? points : commas) == 1 else { return .refused(.notANumber) }
      return settled(decimal: last, style: style)
    }
    let sign = points > 0 ? point : comma
    let other = points > 0 ? comma : point
    if points + commas > 1 {
      guard style.map({ $0.decimalSign == other }) ?? true else { return .refused(.notANumber) }
      return .value(nil)
    }
    let looksGrouped = digitsAfter == 3 && (1...3).contains(digitsBefore) && !beginsWithZero && !hasExponent
    guard looksGrouped else { return .value(sign) }
    guard let style else { return .ambiguous }
    return .value(style.decimalSign == sign ? sign : nil)
  }

  /// The style that the signs give away, once it is known which of them is decimal.
  ///
  /// - Parameter decimal: The sign before decimals.
  /// - Returns: A style, or `nil` where both would look the same.
  func style(decimal: UInt8?) -> NumberStyle? {
    if let decimal { return NumberStyle.allCases.first { $0.decimalSign == decimal } }
    if points > 0 { return .decimalComma }
    return commas > 0 ? .decimalPoint : nil
  }

  private func settled(decimal: UInt8?, style: NumberStyle?) -> TextReading<UInt8?> {
    guard let style, style.decimalSign != decimal else { return .value(decimal) }
    return .refused(.notANumber)
  }

  /// No-break space (U+00A0), thin space (U+2009), typographic apostrophe (U+2019), narrow no-break space (U+202F).
  private static func isThousandsSpace(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: [0xC2, 0xA0]) || rest.starts(with: [0xE2, 0x80, 0x89]) || rest.starts(with: [0xE2, 0x80, 0x99])
      || rest.starts(with: [0xE2, 0x80, 0xAF])
  }
}
