/// Bytes of a program's text in the making.
struct ProgramTextBuffer {
  /// Readers of the LP format stop at 255 bytes a line; lines are broken before.
  static let lineLimit = 200

  private(set) var bytes: [UInt8] = []
  private var lineStart = 0

  /// An empty text.
  ///
  /// - Parameter capacity: How many bytes are expected.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends ASCII words.
  ///
  /// - Parameter text: The words.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends a letter and a number: the name of a column or row.
  ///
  /// - Parameters:
  ///   - letter: What it is the name of.
  ///   - position: Counted from 0.
  mutating func append(_ letter: Unicode.Scalar, _ position: Int) {
    bytes.append(UInt8(truncatingIfNeeded: letter.value))
    bytes.append(contentsOf: position.description.utf8)
  }

  /// Appends the shortest decimal that reads back as the same number.
  ///
  /// - Parameter number: Finite.
  mutating func append(_ number: Double) {
    if number == 0 {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    bytes.append(contentsOf: number.description.utf8)
    if bytes.suffix(2).elementsEqual(".0".utf8) { bytes.removeLast(2) }
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
  }

  /// Ends the line where it is long, and begins the next with a space.
  mutating func breakLongLine() {
    guard bytes.count - lineStart > Self.lineLimit else { return }
    endLine()
    bytes.append(UInt8(ascii: " "))
  }

  /// Appends a name of any characters as part of one comment line: control characters become spaces, the end of what does not
  /// fit on the line is cut off.
  ///
  /// - Parameter name: The name.
  mutating func appendComment(_ name: String) {
    for scalar in name.unicodeScalars {
      if bytes.count - lineStart > Self.lineLimit {
        bytes.append(contentsOf: "…".utf8)
        return
      }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: bytes.append(UInt8(ascii: " "))
      default: bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Appends what the columns and rows mean, one comment line each.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - program: What they are names of.
  ///   - mark: What begins a comment.
  mutating func appendTable(_ names: ProgramNames, _ program: LinearProgram, mark: StaticString) {
    if !names.title.isEmpty {
      append(mark)
      appendComment(names.title)
      endLine()
    }
    appendTable(names.columns.prefix(program.columnCount), "c", mark)
    appendTable(names.rows.prefix(program.rowCount), "r", mark)
  }

  private mutating func appendTable(_ names: ArraySlice<String>, _ letter: Unicode.Scalar, _ mark: StaticString) {
    for (position, name) in names.enumerated() {
      append(mark)
      append(letter, position)
      append(" = ")
      appendComment(name)
      endLine()
    }
  }
}
