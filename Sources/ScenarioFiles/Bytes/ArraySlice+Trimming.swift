extension ArraySlice<UInt8> {
  /// The bytes without white space at both ends: spaces, tabs, line breaks, no-break spaces and a byte order mark.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let length = slice.whiteSpaceAtStart { slice = slice.dropFirst(length) }
    while let length = slice.whiteSpaceAtEnd { slice = slice.dropLast(length) }
    return slice
  }

  /// The text; the bytes are known to be UTF-8.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The length of the white space character that the slice begins with.
  var whiteSpaceAtStart: Int? {
    guard let first else { return nil }
    if Self.isWhiteSpace(first) { return 1 }
    guard first >= 0xC2, count >= 2 else { return nil }
    let second = self[startIndex + 1]
    if first == 0xC2 { return second == 0xA0 ? 2 : nil }
    guard count >= 3 else { return nil }
    return Self.isWideSpace(first, second, self[startIndex + 2]) ? 3 : nil
  }

  private var whiteSpaceAtEnd: Int? {
    guard let last else { return nil }
    if Self.isWhiteSpace(last) { return 1 }
    guard last >= 0x80, count >= 2 else { return nil }
    if self[endIndex - 2] == 0xC2 { return last == 0xA0 ? 2 : nil }
    guard count >= 3 else { return nil }
    return Self.isWideSpace(self[endIndex - 3], self[endIndex - 2], last) ? 3 : nil
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// U+2000 to U+200B (spaces of all widths), U+202F (narrow no-break space) and U+FEFF.
  private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third <= 0x8B || third == 0xAF
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
