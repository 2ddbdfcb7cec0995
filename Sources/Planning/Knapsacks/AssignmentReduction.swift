import LinearProgramming

/// Takes out of a program what cannot matter, before an assignment problem is looked for in it.
enum AssignmentReduction {
  /// The program without columns that are shut, that rest at 0 in some best point, or that rows shut; `nil` where it can be no
  /// assignment problem, or no point keeps its rows.
  static func reduced(_ program: LinearProgram) -> RestrictedProgram? {
    let byColumn = ColumnTerms(program)
    var isFree = ContiguousArray(repeating: true, count: program.columnCount)
    for column in 0..<program.columnCount {
      guard program.columnLower[column] < program.columnUpper[column], !rests(column, program, byColumn) else {
        isFree[column] = false
        continue
      }
      // What is no decision makes up for one row: a column that ties several together is hours, overtime, a band.
      guard program.isInteger[column] || byColumn.terms(of: ColumnIndex(column)).count <= 1 else { return nil }
    }
    guard program.columnLower.indices.allSatisfy({ isFree[$0] || program.columnLower[$0].isFinite }) else { return nil }
    while true {
      let reduced = RestrictedProgram(program, values: program.columnLower, isFree: isFree)
      guard !reduced.isInfeasible else { return nil }
      let shut = shutColumns(reduced.program)
      if shut.isEmpty { return reduced }
      for column in shut { isFree[reduced.columns[column].position] = false }
    }
  }

  /// Whether a column may as well be at its least: it costs, and no row asks for it.
  private static func rests(_ column: Int, _ program: LinearProgram, _ byColumn: ColumnTerms) -> Bool {
    guard program.costs[column] >= 0, program.columnLower[column].isFinite else { return false }
    return byColumn.terms(of: ColumnIndex(column)).allSatisfy { term in
      let row = Int(byColumn.rows[term])
      return byColumn.values[term] > 0 ? program.rowLower[row] == -.infinity : program.rowUpper[row] == .infinity
    }
  }

  /// Columns of rows that leave no room for any of theirs, such as places on a team whose work is done already.
  private static func shutColumns(_ program: LinearProgram) -> Set<Int> {
    var shut: Set<Int> = []
    for row in 0..<program.rowCount where abs(program.rowUpper[row]) <= 1e-9 {
      let terms = program.terms(of: RowIndex(row))
      let hasRoom = terms.contains {
        program.termValues[$0] <= 0 || program.columnLower[Int(program.termColumns[$0])] != 0
      }
      if !hasRoom { shut.formUnion(terms.map { Int(program.termColumns[$0]) }) }
    }
    return shut
  }
}
