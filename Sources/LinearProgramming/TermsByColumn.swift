/// The coefficients of a program column by column.
struct TermsByColumn {
  /// Where each column begins in ``rows``; one longer than the columns.
  let starts: ContiguousArray<Int>
  /// The rows of all terms, ascending in each column.
  let rows: ContiguousArray<Int32>
  /// The coefficients of all terms.
  let values: ContiguousArray<Double>

  /// Turns a program's rows around.
  ///
  /// - Parameter program: Where the terms are.
  /// - Complexity: O(columns + rows + terms).
  init(_ program: LinearProgram) {
    var starts = ContiguousArray<Int>(repeating: 0, count: program.columnCount + 1)
    for column in program.termColumns { starts[Int(column) + 1] += 1 }
    for column in 0..<program.columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = ContiguousArray<Int32>(repeating: 0, count: program.termCount)
    var values = ContiguousArray<Double>(repeating: 0, count: program.termCount)
    for row in 0..<program.rowCount {
      for place in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[place])
        rows[next[column]] = Int32(truncatingIfNeeded: row)
        values[next[column]] = program.termValues[place]
        next[column] += 1
      }
    }
    self.starts = starts
    self.rows = rows
    self.values = values
  }
}
