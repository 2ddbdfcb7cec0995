/// A JSON document whose keys keep the order in which they were given, so that the same answer gives the same bytes.
public enum JSONValue: Sendable {
  /// Keys and values, in this order.
  case object([(String, JSONValue)])
  /// Values in order.
  case array([JSONValue])
  /// Text.
  case string(String)
  /// A number that reads back to the same bits; what is not finite becomes `null`.
  case number(Double)
  /// A whole number.
  case integer(Int)
  /// True or false.
  case bool(Bool)
  /// Nothing.
  case null

  /// The text of an optional, or `null`.
  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  /// The number of an optional, or `null`.
  static func optional(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// The document: two spaces a level, containers of plain values on one line, a line break at the end.
  public var text: String {
    var result = ""
    write(to: &result, indent: 0)
    return result + "\n"
  }

  /// A finite number in the shortest digits that read back to the same bits, which are Swift's own.
  static func digits(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : number.description
  }

  private var isPlain: Bool {
    switch self {
    case .object(let members): members.isEmpty
    case .array(let values): values.isEmpty
    default: true
    }
  }

  private func write(to result: inout String, indent: Int) {
    switch self {
    case .object(let members):
      Self.write(members.map { (Optional($0.0), $0.1) }, "{", "}", &result, indent)
    case .array(let values):
      Self.write(values.map { (nil, $0) }, "[", "]", &result, indent)
    case .string(let text): Self.write(text, &result)
    case .number(let number): result += number.isFinite ? Self.digits(number) : "null"
    case .integer(let number): result += String(number)
    case .bool(let flag): result += flag ? "true" : "false"
    case .null: result += "null"
    }
  }

  private static func write(
    _ items: [(String?, JSONValue)], _ open: String, _ close: String, _ result: inout String, _ indent: Int
  ) {
    // Hours of a year fit on one line; longer lists of terms read better below each other.
    let isFlat = items.count <= 14 && items.allSatisfy { $0.1.isPlain }
    let separator = isFlat ? " " : "\n" + String(repeating: " ", count: 2 * indent + 2)
    result += open
    for (place, (key, value)) in items.enumerated() {
      if place > 0 { result += "," + separator } else if !isFlat { result += separator }
      if let key {
        write(key, &result)
        result += ": "
      }
      value.write(to: &result, indent: indent + 1)
    }
    if !isFlat { result += "\n" + String(repeating: " ", count: 2 * indent) }
    result += close
  }

  private static func write(_ text: String, _ result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    result += "\""
  }
}
