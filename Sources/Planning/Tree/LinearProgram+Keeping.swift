import LinearProgramming

extension LinearProgram {
  /// The program with some of its rows alone.
  ///
  /// - Parameter rows: Which ones, ascending.
  /// - Returns: The program.
  func keeping(rows: [Int]) -> LinearProgram {
    var kept = LinearProgram()
    kept.constant = constant
    for column in 0..<columnCount {
      kept.addColumn(
        cost: costs[column], lower: columnLower[column], upper: columnUpper[column], integer: isInteger[column])
    }
    for row in rows {
      kept.addRow(lower: rowLower[row], upper: rowUpper[row])
      for term in terms(of: RowIndex(row)) { kept.append(termValues[term], ColumnIndex(Int(termColumns[term]))) }
    }
    return kept
  }
}
