import LinearProgramming
import Testing

@testable import GLPKSolver

/// Rows of the simplex tableau as sums of the program's rows.
@Suite("Rows of the tableau")
struct TableauTests {
  @Test("the sum leaves 1 of its own column and nothing of the other basic ones")
  func identity() throws {
    var program = LinearProgram()
    let columns = [3.0, 2, 4, 1].map { program.addColumn(cost: -$0, upper: 3) }
    for (limit, factors) in [(7.0, [2.0, 1, 3, 0.5]), (5, [1.0, 2, 0, 1]), (4, [0.0, 1, 1, 1.5])] {
      program.addRow(upper: limit)
      for (factor, column) in zip(factors, columns) { program.append(factor, column) }
    }
    try GLPKSolver().withModel(program) { model in
      let solution = try model.minimize(.dual, limits: Limits())
      try #require(solution.termination == .optimal)
      let basis = try model.basis()
      let basic = columns.filter { basis.columns[$0.position] == .basic }
      try #require(!basic.isEmpty)
      for column in basic {
        let factors = try model.multipliers(of: column)
        var sums = [Double](repeating: 0, count: 4)
        for row in 0..<program.rowCount {
          for term in program.terms(of: RowIndex(row)) {
            sums[Int(program.termColumns[term])] += factors[row] * program.termValues[term]
          }
          if basis.rows[row] == .basic { #expect(abs(factors[row]) < 1e-12) }
        }
        for other in basic { #expect(abs(sums[other.position] - (other == column ? 1 : 0)) < 1e-9) }
      }
    }
  }

  @Test("a column that is not basic has no such row")
  func notBasic() throws {
    var program = LinearProgram()
    let column = program.addColumn(cost: 1, upper: 3)
    program.addRow(upper: 2)
    program.append(1, column)
    try GLPKSolver().withModel(program) { model in
      _ = try model.minimize(.dual, limits: Limits())
      #expect(throws: SolverError.self) { try model.multipliers(of: column) }
    }
  }
}
