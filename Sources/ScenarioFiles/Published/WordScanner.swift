/// Cuts text into words at white space, each with its line and column.
struct WordScanner {
  /// One word.
  struct Word {
    var text: String
    /// The word as a whole number, or `nil`.
    var number: Int?
    var line: Int
    var column: Int
  }

  private let bytes: [UInt8]
  private var offset = 0
  private(set) var line = 1
  private var lineStart = 0

  init(_ file: SourceFile) {
    bytes = file.bytes
    skipSpace()
  }

  /// The column where the next word stands, or would.
  var column: Int { bytes[lineStart..<offset].reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }

  /// Whether another word follows.
  var hasMore: Bool { offset < bytes.count }

  /// Whether the next word is the only one of its line.
  var isAloneOnItsLine: Bool {
    var place = offset
    while place < bytes.count, bytes[place] > 0x20 { place += 1 }
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D { place += 1 }
    return hasMore && place < bytes.count && bytes[place] == 0x0A
  }

  /// The next word.
  mutating func next() -> Word? {
    guard hasMore else { return nil }
    let start = offset
    let place = (line, column)
    var value = 0
    var isPlain = true
    while offset < bytes.count, bytes[offset] > 0x20 {
      let digit = Int(bytes[offset]) - 48
      isPlain = isPlain && (0...9).contains(digit) && offset - start < 18
      if isPlain { value = value * 10 + digit }
      offset += 1
    }
    let text = isPlain ? "" : String(decoding: bytes[start..<offset], as: UTF8.self)
    skipSpace()
    // Plain digits are by far the most: their text is only made where somebody reads it.
    return Word(
      text: isPlain ? String(value) : text, number: isPlain ? value : Int(text), line: place.0, column: place.1)
  }

  private mutating func skipSpace() {
    while offset < bytes.count, bytes[offset] <= 0x20 {
      if bytes[offset] == 0x0A {
        line += 1
        lineStart = offset + 1
      }
      offset += 1
    }
  }
}
