import Staffing

extension Cell {
  /// The parts of a list in one cell, each with its place; empty ones are left out.
  ///
  /// - Parameter separators: What stands between parts.
  /// - Returns: The parts.
  func parts(separators: String) -> [Cell] {
    var parts: [Cell] = []
    eachPart(separators: separators) { part in
      parts.append(part)
      return true
    }
    return parts
  }

  /// Goes through the parts of a list in one cell; empty ones are left out.
  ///
  /// - Parameters:
  ///   - separators: What stands between parts.
  ///   - body: Takes a part with its place; returns whether to go on.
  func eachPart(separators: String, _ body: (Cell) -> Bool) {
    let signs = Array(separators.utf8)
    var start = bytes.startIndex
    var counted = bytes.startIndex
    var place = place
    for index in bytes.startIndex...bytes.endIndex where index == bytes.endIndex || signs.contains(bytes[index]) {
      let piece = bytes[start..<index].trimmed
      if !piece.isEmpty {
        for byte in bytes[counted..<piece.startIndex] where byte & 0xC0 != 0x80 { place.column += 1 }
        counted = piece.startIndex
        guard body(Cell(bytes: piece, place: place, isNative: isNative)) else { return }
      }
      start = index + 1
    }
  }
}
