/// Reads JSON (RFC 8259) with the place of every value; nesting is limited, so that no file overflows the stack.
struct JSONScanner {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  /// An offset in the current line whose column is known: columns are counted on from there, so that a document on one
  /// line takes no longer than any other.
  private var anchor = (offset: 0, column: 1)

  /// Deeper documents are refused.
  static let depthLimit = 64

  /// Why a document is no JSON.
  struct Fault: Error {
    var line: Int
    var column: Int
    var found: String
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The document's only value.
  mutating func document() throws(Fault) -> JSONNode {
    let node = try value(depth: 0)
    skipSpace()
    guard offset == bytes.count else { throw fault() }
    return node
  }

  private mutating func column() -> Int {
    let end = min(offset, bytes.count)
    let column = bytes[anchor.offset..<max(anchor.offset, end)].reduce(anchor.column) {
      $0 + ($1 & 0xC0 != 0x80 ? 1 : 0)
    }
    anchor = (max(anchor.offset, end), column)
    return column
  }

  private mutating func fault() -> Fault {
    let rest = bytes[min(offset, bytes.count)...].prefix(12).prefix { $0 >= 0x20 }
    return Fault(line: line, column: column(), found: String(decoding: rest, as: UTF8.self))
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A:
        offset += 1
        line += 1
        anchor = (offset, 1)
      case 0x20, 0x09, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONNode {
    skipSpace()
    guard depth < Self.depthLimit, offset < bytes.count else { throw fault() }
    let place = (line, column())
    let found: JSONNode.Value
    switch bytes[offset] {
    case UInt8(ascii: "{"): found = try object(depth)
    case UInt8(ascii: "["): found = try array(depth)
    case UInt8(ascii: "\""): found = .string(try string())
    case UInt8(ascii: "t"): found = try word("true", .bool(true))
    case UInt8(ascii: "f"): found = try word("false", .bool(false))
    case UInt8(ascii: "n"): found = try word("null", .null)
    default: found = .number(try number())
    }
    return JSONNode(value: found, line: place.0, column: place.1)
  }

  private mutating func object(_ depth: Int) throws(Fault) -> JSONNode.Value {
    offset += 1
    var members: [(key: String, node: JSONNode)] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { throw fault() }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw fault() }
      members.append((key, try value(depth: depth + 1)))
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw fault() }
    }
  }

  private mutating func array(_ depth: Int) throws(Fault) -> JSONNode.Value {
    offset += 1
    var nodes: [JSONNode] = []
    if take(UInt8(ascii: "]")) { return .array(nodes) }
    while true {
      nodes.append(try value(depth: depth + 1))
      if take(UInt8(ascii: "]")) { return .array(nodes) }
      guard take(UInt8(ascii: ",")) else { throw fault() }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(Fault) -> JSONNode.Value {
    let expected = Array(word.description.utf8)
    guard bytes[offset...].starts(with: expected) else { throw fault() }
    offset += expected.count
    return value
  }

  private mutating func number() throws(Fault) -> Double {
    let start = offset
    while offset < bytes.count, "+-.0123456789eE".utf8.contains(bytes[offset]) { offset += 1 }
    guard let number = Double(String(decoding: bytes[start..<offset], as: UTF8.self)), number.isFinite else {
      offset = start
      throw fault()
    }
    return number
  }

  private mutating func string() throws(Fault) -> String {
    offset += 1
    var units: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        offset += 1
        units += try escape()
      case 0..<0x20: throw fault()
      default:
        units.append(byte)
        offset += 1
      }
    }
    throw fault()
  }

  private mutating func escape() throws(Fault) -> [UInt8] {
    guard offset < bytes.count else { throw fault() }
    defer { offset += 1 }
    switch bytes[offset] {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[offset]]
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800..<0xDC00).contains(unit), bytes[(offset + 1)...].starts(with: "\\u".utf8) {
        offset += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw fault() }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw fault() }
      return Array(String(scalar).utf8)
    default: throw fault()
    }
  }

  /// Four digits behind the `u` at the offset; leaves the offset on the last.
  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    let digits = bytes[(offset + 1)...].prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw fault()
    }
    offset += 4
    return unit
  }
}
