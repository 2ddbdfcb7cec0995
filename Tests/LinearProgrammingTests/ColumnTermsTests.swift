import LinearProgramming
import Testing

/// The matrix by columns must be the matrix by rows.
@Suite("Column terms")
struct ColumnTermsTests {
  @Test("every term of a row stands in its column, rows ascending, and there is no other")
  func transposes() {
    var program = LinearProgram()
    for _ in 0..<5 { program.addColumn(cost: 0) }
    let rows: [[(Double, Int)]] = [[(2, 4), (3, 0)], [], [(5, 0), (7, 2), (11, 4)]]
    for row in rows {
      program.addRow()
      for (factor, column) in row { program.append(factor, ColumnIndex(column)) }
    }
    let byColumn = ColumnTerms(program)
    let found = (0..<5).map { column in
      byColumn.terms(of: ColumnIndex(column)).map { [Double(byColumn.rows[$0]), byColumn.values[$0]] }
    }
    #expect(found == [[[0, 3], [2, 5]], [], [[2, 7]], [], [[0, 2], [2, 11]]])
  }
}
