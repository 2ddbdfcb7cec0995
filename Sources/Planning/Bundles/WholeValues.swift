import LinearProgramming

/// Which columns of a program have whole values, declared or implied, and which rows whole slacks for that reason.
struct WholeValues {
  /// One a column.
  private(set) var ofColumns: ContiguousArray<Bool>
  /// One a row: what a side of it leaves is whole wherever columns are.
  private(set) var ofRows: ContiguousArray<Bool> = []

  /// The whole values of a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - ownRows: How many of its rows are its own; what follows are cuts, which say nothing of columns.
  ///   - byColumn: Its terms.
  init(_ program: LinearProgram, ownRows: Int, _ byColumn: ColumnTerms) {
    ofColumns = program.isInteger
    for column in 0..<program.columnCount where !program.isInteger[column] {
      ofColumns[column] = Self.isImplied(column, program, ownRows, byColumn)
    }
    lookAtRows(of: program, from: 0)
  }

  /// Looks at rows that took the place of those that were last.
  ///
  /// - Parameters:
  ///   - program: The program with them.
  ///   - first: The first of them.
  mutating func lookAtRows(of program: LinearProgram, from first: Int) {
    ofRows.removeSubrange(first...)
    for row in first..<program.rowCount {
      ofRows.append(
        Self.hasWholeSides(row, program)
          && program.terms(of: RowIndex(row)).allSatisfy { term in
            let (column, value) = (Int(program.termColumns[term]), program.termValues[term])
            return Self.isShut(column, program) || (ofColumns[column] && value == value.rounded())
          })
    }
  }

  /// Whether a continuous column has a whole value in some best point: all its rows count whole columns in ones.
  private static func isImplied(_ column: Int, _ program: LinearProgram, _ ownRows: Int, _ byColumn: ColumnTerms)
    -> Bool
  {
    let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
    guard lower.isFinite, upper.isFinite, upper > lower, lower == lower.rounded(), upper == upper.rounded() else {
      return false
    }
    return byColumn.terms(of: ColumnIndex(column)).allSatisfy { place in
      let row = Int(byColumn.rows[place])
      if row >= ownRows { return true }
      guard abs(byColumn.values[place]) == 1, hasWholeSides(row, program) else { return false }
      return program.terms(of: RowIndex(row)).allSatisfy { term in
        let (other, value) = (Int(program.termColumns[term]), program.termValues[term])
        return other == column || isShut(other, program) || (program.isInteger[other] && value == value.rounded())
      }
    }
  }

  private static func hasWholeSides(_ row: Int, _ program: LinearProgram) -> Bool {
    let (lower, upper) = (program.rowLower[row], program.rowUpper[row])
    return (!lower.isFinite || lower == lower.rounded()) && (!upper.isFinite || upper == upper.rounded())
  }

  /// Whether a column is 0 whatever is decided, such as a break of a rule that may not be broken.
  private static func isShut(_ column: Int, _ program: LinearProgram) -> Bool {
    program.columnLower[column] == 0 && program.columnUpper[column] == 0
  }
}
