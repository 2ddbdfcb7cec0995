import Staffing

/// The digits of a number with its thousands and decimal signs sorted out.
struct NumberShape: Equatable, Sendable {
  /// Digits before the decimal sign, without separators.
  private var whole: [UInt8] = []
  /// Digits behind the decimal sign.
  private var decimals: [UInt8] = []
  private var exponent = 0
  /// The style that the text gives away.
  var style: NumberStyle?

  /// The shape of a text that begins with a digit or a sign before decimals and ends with a digit.
  ///
  /// - Parameters:
  ///   - raw: Digits, separators, an exponent.
  ///   - style: How the scenario writes numbers, where it says so.
  /// - Returns: The shape, or why there is none.
  static func read(_ raw: ArraySlice<UInt8>, style: NumberStyle?) -> TextReading<NumberShape> {
    guard raw.count <= 400 else { return .refused(.notFinite) }
    var shape = NumberShape()
    var body = raw
    if let mark = raw.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      guard let exponent = Int(raw[(mark + 1)...].text), mark > raw.startIndex else { return .refused(.notANumber) }
      shape.exponent = max(-400, min(400, exponent))
      body = raw[..<mark]
    }
    guard let marks = Marks(body) else { return .refused(.notANumber) }
    let decimal: UInt8?
    switch marks.decimalSign(style: style, hasExponent: body.count < raw.count) {
    case .value(let sign): decimal = sign
    case .ambiguous: return .ambiguous
    case .refused(let code): return .refused(code)
    }
    guard shape.fill(from: body, decimal: decimal) else { return .refused(.notANumber) }
    shape.style = marks.style(decimal: decimal)
    return .value(shape)
  }

  /// The number, infinite where it is too large for one.
  var number: Double? {
    let digits = whole + decimals
    let scale = exponent - decimals.count
    if digits.count <= 15, abs(scale) <= 22 {
      var mantissa = 0.0
      for digit in digits { mantissa = mantissa * 10 + Double(digit - UInt8(ascii: "0")) }
      return scale < 0 ? mantissa / Self.powers[-scale] : mantissa * Self.powers[scale]
    }
    return Double(String(decoding: digits, as: UTF8.self) + "e\(scale)")
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// Takes the digits over; false where groups between thousands signs are not of three.
  private mutating func fill(from body: ArraySlice<UInt8>, decimal: UInt8?) -> Bool {
    var isWhole = true
    var groupLength = 0
    var groupCount = 0
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      if NumberText.isDigit(byte) {
        if isWhole {
          whole.append(byte)
          groupLength += 1
        } else {
          decimals.append(byte)
        }
        index += 1
      } else if byte == decimal {
        guard isWhole, groupCount == 0 || groupLength == 3 else { return false }
        isWhole = false
        index += 1
      } else {
        guard isWhole, groupLength > 0, groupCount == 0 ? groupLength <= 3 : groupLength == 3 else { return false }
        groupCount += 1
        groupLength = 0
        index += Marks.length(of: byte)
      }
    }
    return !isWhole || groupCount == 0 || groupLength == 3
  }
}
