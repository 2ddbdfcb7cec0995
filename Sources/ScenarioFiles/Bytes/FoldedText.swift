/// A word reduced to what counts when headers and keys are compared: letters and digits, without case, marks or spaces.
///
/// `Giờ mỗi tuần`, `gio_moi_tuan` and `GIO MOI TUAN` fold to the same bytes.
struct FoldedText: Hashable, Sendable {
  /// ASCII letters in lower case, digits, and other letters as they are.
  let bytes: [UInt8]
  /// Behind each folded byte: the offset in the original text after the character it came from.
  let ends: [Int]

  /// The folded form of a text.
  ///
  /// - Parameter text: Any text.
  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// The folded form of UTF-8 bytes.
  ///
  /// - Parameter raw: Known to be UTF-8.
  init(_ raw: ArraySlice<UInt8>) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    bytes.reserveCapacity(raw.count)
    ends.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let first = raw[index]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let end = min(index + length, raw.endIndex)
      defer { index = end }
      if length == 1 {
        guard let folded = Self.fold(ascii: first) else { continue }
        bytes.append(folded)
        ends.append(end - raw.startIndex)
        continue
      }
      var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
      for continuation in raw[(index + 1)..<end] { scalar = scalar << 6 | UInt32(continuation & 0x3F) }
      switch Self.fold(scalar: scalar) {
      case .dropped: continue
      case .letter(let letter):
        bytes.append(letter)
        ends.append(end - raw.startIndex)
      case .kept:
        for byte in raw[index..<end] {
          bytes.append(byte)
          ends.append(end - raw.startIndex)
        }
      }
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// Whether two texts fold to the same.
  static func == (first: Self, second: Self) -> Bool { first.bytes == second.bytes }

  /// Hashes what counts.
  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  private static func fold(ascii byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    default: nil
    }
  }

  private enum Fold {
    case letter(UInt8)
    case kept
    case dropped
  }

  /// The base letter of the letters that Vietnamese and its neighbours write with marks.
  private static func fold(scalar: UInt32) -> Fold {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105, 0x1EA0...0x1EB7: .letter(UInt8(ascii: "a"))
    case 0xC7, 0xE7: .letter(UInt8(ascii: "c"))
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B, 0x1EB8...0x1EC7: .letter(UInt8(ascii: "e"))
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131, 0x1EC8...0x1ECB: .letter(UInt8(ascii: "i"))
    case 0xD1, 0xF1: .letter(UInt8(ascii: "n"))
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151, 0x1A0...0x1A1, 0x1ECC...0x1EE3: .letter(UInt8(ascii: "o"))
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173, 0x1AF...0x1B0, 0x1EE4...0x1EF1: .letter(UInt8(ascii: "u"))
    case 0xDD, 0xFD, 0xFF, 0x1EF2...0x1EF9: .letter(UInt8(ascii: "y"))
    case 0x110...0x111: .letter(UInt8(ascii: "d"))
    case 0xA0...0xBF, 0x300...0x36F, 0x2000...0x206F, 0xFEFF: .dropped
    default: .kept
    }
  }
}
