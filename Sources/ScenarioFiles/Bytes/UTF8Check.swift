/// Finds the first byte of a file that is not plain UTF-8 text.
enum UTF8Check {
  /// Where the bytes stop being text: invalid UTF-8 or a control character other than tab and line breaks.
  ///
  /// - Parameter bytes: A whole file.
  /// - Returns: An offset, or `nil` where all of it is text.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    let count = bytes.count
    var offset = 0
    while offset < count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F { return offset }
        offset += 1
        continue
      }
      guard let length = sequenceLength(in: bytes, at: offset) else { return offset }
      offset += length
    }
    return nil
  }

  /// Line and column of an offset, both counted from 1, columns in characters.
  ///
  /// - Parameters:
  ///   - offset: Into the bytes.
  ///   - bytes: A whole file.
  /// - Returns: The position.
  static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes[..<min(offset, bytes.count)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// The length of a well-formed sequence of two to four bytes; overlong forms, surrogates and C1 controls are refused.
  private static func sequenceLength(in bytes: [UInt8], at offset: Int) -> Int? {
    let first = bytes[offset]
    let length: Int
    var least: UInt8 = 0x80
    var greatest: UInt8 = 0xBF
    switch first {
    case 0xC2: (length, least) = (2, 0xA0)
    case 0xC3...0xDF: length = 2
    case 0xE0: (length, least) = (3, 0xA0)
    case 0xED: (length, greatest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, least) = (4, 0x90)
    case 0xF4: (length, greatest) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard offset + length <= bytes.count else { return nil }
    let second = bytes[offset + 1]
    guard second >= least, second <= greatest else { return nil }
    var index = offset + 2
    while index < offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      index += 1
    }
    return length
  }
}
