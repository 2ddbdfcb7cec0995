/// The matrix of a program column by column: which rows each column stands in.
public struct ColumnTerms: Sendable {
  /// Where each column begins in ``rows``; one longer than the number of columns.
  private let starts: ContiguousArray<Int32>
  /// The rows of all terms, column by column, ascending in each.
  public let rows: ContiguousArray<Int32>
  /// The coefficients of all terms, column by column.
  public let values: ContiguousArray<Double>

  /// The terms of a program, sorted by column.
  ///
  /// - Parameter program: The program, as it is now.
  /// - Complexity: O(columns + terms).
  public init(_ program: LinearProgram) {
    var starts = ContiguousArray(repeating: Int32(0), count: program.columnCount + 1)
    for column in program.termColumns { starts[Int(column) + 1] += 1 }
    for column in 0..<program.columnCount { starts[column + 1] += starts[column] }
    var rows = ContiguousArray(repeating: Int32(0), count: program.termCount)
    var values = ContiguousArray(repeating: 0.0, count: program.termCount)
    var next = starts
    for row in 0..<program.rowCount {
      for term in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[term])
        let place = Int(next[column])
        rows[place] = Int32(truncatingIfNeeded: row)
        values[place] = program.termValues[term]
        next[column] += 1
      }
    }
    self.starts = starts
    self.rows = rows
    self.values = values
  }

  /// The places of a column's terms in ``rows`` and ``values``.
  ///
  /// - Parameter column: A column of the program.
  /// - Returns: The range of places.
  public func terms(of column: ColumnIndex) -> Range<Int> {
    Int(starts[column.position])..<Int(starts[column.position + 1])
  }
}
