/// Cuts the bytes of a table into rows and cells: RFC 4180, with line breaks of all systems.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var offset: Int
  private var line: Int
  private var column = 1

  /// A scanner at the start of a table.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - separator: Between cells; found from the header where missing.
  init(_ bytes: [UInt8], separator: UInt8? = nil) {
    self.bytes = bytes
    // Excel's own first line `sep=;` says what separates cells.
    if separator == nil, bytes.count >= 5, bytes.starts(with: "sep=".utf8), bytes.count == 5 || bytes[5] < 0x20 {
      self.separator = bytes[4]
      offset = 5
      line = 1
      column = 6
    } else {
      self.separator = separator ?? Self.separator(of: bytes)
      offset = 0
      line = 1
    }
  }

  /// The separator that the first line with anything in it has most of.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasText = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if hasText { break }
        continue
      }
      if byte > 0x20 { hasText = true }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  private static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// The next row, blank ones included.
  ///
  /// - Parameters:
  ///   - row: Filled with the row; its storage is used again.
  ///   - limit: Keep at most so many cells.
  ///   - faults: What is wrong with the row's quotes.
  /// - Returns: Whether there was a row.
  mutating func next(_ row: inout CSVRow, limit: Int, faults: inout [CSVFault]) -> Bool {
    row.cells.removeAll(keepingCapacity: true)
    row.surplus = nil
    row.line = line
    guard offset < bytes.count else { return false }
    while true {
      let cell = nextCell(&faults)
      if row.cells.count < limit {
        row.cells.append(cell)
      } else if row.surplus == nil, !cell.range.isEmpty {
        row.surplus = cell
      }
      guard offset < bytes.count else { return true }
      let byte = bytes[offset]
      advance()
      if byte == separator { continue }
      if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
      line += 1
      column = 1
      return true
    }
  }

  /// The bytes of a cell without the quotes around it, its doubled quotes made single, white space cut off its ends.
  ///
  /// - Parameter cell: A cell of this table.
  /// - Returns: What the cell says.
  func content(_ cell: CSVRow.Cell) -> ArraySlice<UInt8> {
    let raw = bytes[cell.range]
    guard cell.hasDoubledQuotes else { return raw.trimmed }
    var single: [UInt8] = []
    single.reserveCapacity(raw.count)
    var wasQuote = false
    for byte in raw {
      if byte == UInt8(ascii: "\""), wasQuote {
        wasQuote = false
        continue
      }
      wasQuote = byte == UInt8(ascii: "\"")
      single.append(byte)
    }
    return single[...].trimmed
  }

  private mutating func advance() {
    if bytes[offset] & 0xC0 != 0x80 { column += 1 }
    offset += 1
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func nextCell(_ faults: inout [CSVFault]) -> CSVRow.Cell {
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09, bytes[offset] != separator { advance() }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return quotedCell(&faults) }
    var cell = CSVRow.Cell(range: offset..<offset, hasDoubledQuotes: false, line: line, column: column)
    let start = offset
    while offset < bytes.count, !isEnd(bytes[offset]) { advance() }
    cell.range = start..<offset
    return cell
  }

  private mutating func quotedCell(_ faults: inout [CSVFault]) -> CSVRow.Cell {
    var cell = CSVRow.Cell(range: offset..<offset, hasDoubledQuotes: false, line: line, column: column)
    advance()
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else { break }
        cell.hasDoubledQuotes = true
        advance()
      }
      advance()
      if byte == 0x0A || (byte == 0x0D && (offset >= bytes.count || bytes[offset] != 0x0A)) {
        line += 1
        column = 1
      }
    }
    cell.range = start..<offset
    guard offset < bytes.count else {
      faults.append(CSVFault(kind: .openQuote, line: cell.line, column: cell.column))
      return cell
    }
    advance()
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09, bytes[offset] != separator { advance() }
    if offset < bytes.count, !isEnd(bytes[offset]) {
      faults.append(CSVFault(kind: .textBehindQuote, line: line, column: column))
      while offset < bytes.count, !isEnd(bytes[offset]) { advance() }
    }
    return cell
  }
}
