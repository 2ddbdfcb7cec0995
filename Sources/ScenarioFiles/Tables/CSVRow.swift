/// One row of a table: where its cells lie in the file's bytes.
struct CSVRow {
  /// One cell.
  struct Cell {
    /// The bytes between separators or quotes.
    var range: Range<Int>
    /// Whether quotes inside are doubled.
    var hasDoubledQuotes: Bool
    /// Counted from 1.
    var line: Int
    /// Counted from 1 in characters.
    var column: Int
  }

  /// The line on which the row begins.
  var line = 1
  /// The cells, at most as many as the scanner was told to keep.
  var cells: [Cell] = []
  /// The first cell that is not empty beyond those.
  var surplus: Cell?
  /// Whether no cell has anything in it.
  var isBlank: Bool { surplus == nil && cells.allSatisfy { $0.range.isEmpty } }
}
