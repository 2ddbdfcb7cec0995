import LinearProgramming

/// The program over the blocks that take part, with the way back to the whole.
struct SiftingMaster {
  /// All that is in no block, and the blocks appended before the solver loads it.
  private(set) var program = LinearProgram()
  private let whole: LinearProgram
  private let layout: SiftingLayout
  /// Per column of the master, the whole's; likewise rows.
  private var columns: ContiguousArray<Int> = []
  private var rows: ContiguousArray<Int> = []
  /// Per column and row of the whole, the master's place, or -1.
  private var placeOfColumn: ContiguousArray<Int>
  private var placeOfRow: ContiguousArray<Int>
  private let byColumn: ColumnTerms
  private var isLoaded = false

  init(_ whole: LinearProgram, _ layout: SiftingLayout) {
    self.whole = whole
    self.layout = layout
    placeOfColumn = ContiguousArray(repeating: -1, count: whole.columnCount)
    placeOfRow = ContiguousArray(repeating: -1, count: whole.rowCount)
    byColumn = ColumnTerms(whole)
    for column in 0..<whole.columnCount where !layout.isInBlock[column] { take(column) }
  }

  private mutating func take(_ column: Int) {
    placeOfColumn[column] = columns.count
    columns.append(column)
  }

  /// Appends blocks: to the program before it is loaded, else as what the live model is to append.
  @discardableResult
  mutating func append(blocks: [Int]) -> (columns: [NewColumn], rows: [NewRow]) {
    let first = columns.count
    for block in blocks { for column in layout.columns[block] { take(column) } }
    let own = blocks.flatMap { layout.rows[$0] }
    guard isLoaded else {
      load(own)
      return ([], [])
    }
    let newColumns = columns[first...].map { column in
      NewColumn(
        cost: whole.costs[column], lower: whole.columnLower[column], upper: whole.columnUpper[column],
        terms: byColumn.terms(of: ColumnIndex(column)).compactMap { term in
          let row = placeOfRow[Int(byColumn.rows[term])]
          return row < 0 ? nil : (RowIndex(row), byColumn.values[term])
        })
    }
    let newRows = own.map { own in
      placeOfRow[own.row] = rows.count
      rows.append(own.row)
      let terms = whole.terms(of: RowIndex(own.row)).compactMap { term in
        let place = placeOfColumn[Int(whole.termColumns[term])]
        return place < 0 ? nil : (column: ColumnIndex(place), coefficient: whole.termValues[term])
      }
      return NewRow(lower: whole.rowLower[own.row], upper: whole.rowUpper[own.row], terms: terms)
    }
    return (newColumns, newRows)
  }

  private mutating func load(_ own: [SiftingLayout.OwnRow]) {
    isLoaded = true
    program.constant = whole.constant
    for column in columns {
      program.addColumn(
        cost: whole.costs[column], lower: whole.columnLower[column], upper: whole.columnUpper[column])
    }
    let shared = (0..<whole.rowCount).filter { !layout.isOwn[$0] }
    for row in shared + own.map(\.row) {
      placeOfRow[row] = rows.count
      rows.append(row)
      program.addRow(lower: whole.rowLower[row], upper: whole.rowUpper[row])
      for term in whole.terms(of: RowIndex(row)) {
        let place = placeOfColumn[Int(whole.termColumns[term])]
        if place >= 0 { program.append(whole.termValues[term], ColumnIndex(place)) }
      }
    }
  }

  /// The whole's values: what takes no part rests at its least.
  func wholeValues(_ values: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var result = whole.columnLower
    for (place, column) in columns.enumerated() where place < values.count { result[column] = values[place] }
    return result
  }

  /// The whole's row prices; those of blocks left out are 0 here.
  func wholePrices(_ prices: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var result = ContiguousArray(repeating: 0.0, count: whole.rowCount)
    for (place, row) in rows.enumerated() where place < prices.count { result[row] = prices[place] }
    return result
  }
}
