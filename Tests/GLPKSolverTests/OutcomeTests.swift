import GLPKSolver
import LinearProgramming
import Testing

@Suite("Outcomes of a linear solve")
struct OutcomeTests {
  private func solve(_ program: LinearProgram, _ method: SimplexMethod = .dual) throws -> Solution {
    try GLPKSolver().withModel(program) { try $0.minimize(method, limits: Limits()) }
  }

  /// Cheapest diet: 2a + 3b with a + b ≥ 4, a + 3b ≥ 6: 9 at (3, 1), where both rows bind; prices 1.5 and 0.5 are unique, as the
  /// two rows are independent and both columns positive.
  private func diet() -> LinearProgram {
    var program = LinearProgram()
    let a = program.addColumn(cost: 2)
    let b = program.addColumn(cost: 3)
    program.addRow(lower: 4)
    program.append(1, a)
    program.append(1, b)
    program.addRow(lower: 6)
    program.append(1, a)
    program.append(3, b)
    return program
  }

  @Test("a binding least amount has a price of at least 0", arguments: [SimplexMethod.dual, .primal])
  func greaterRows(method: SimplexMethod) throws {
    let solution = try solve(diet(), method)
    #expect(agree(solution.objective, 9))
    #expect(zip(solution.rowPrices, [1.5, 0.5]).allSatisfy { agree($0, $1) })
  }

  @Test("one unit more of a row changes the objective by its price")
  func priceIsADerivative() throws {
    try GLPKSolver().withModel(diet()) { model in
      let before = try model.minimize(.dual, limits: Limits())
      try model.setBounds(RowIndex(0), lower: 4.5, upper: .infinity)
      let after = try model.minimize(.dual, limits: Limits())
      #expect(agree(after.objective - before.objective, 0.5 * before.rowPrices[0]))
    }
  }

  @Test("the constant is part of the objective")
  func constant() throws {
    var program = diet()
    program.constant = 100
    #expect(agree(try solve(program).objective, 109))
  }

  @Test("rows that exclude each other are infeasible", arguments: [SimplexMethod.dual, .primal])
  func infeasible(method: SimplexMethod) throws {
    var program = diet()
    program.addRow(upper: 3)
    program.append(1, ColumnIndex(0))
    program.append(1, ColumnIndex(1))
    #expect(try solve(program, method).termination == .infeasible)
    let whole = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits())
    #expect(whole.termination == .infeasible)
    #expect(whole.values == nil && whole.objective == nil && whole.bound == nil)
  }

  @Test("an objective that falls for ever is unbounded", arguments: [SimplexMethod.dual, .primal])
  func unbounded(method: SimplexMethod) throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: -1)
    let y = program.addColumn(cost: 1)
    program.addRow(upper: 5)
    program.append(1, x)
    program.append(-1, y)
    program.setCost(y, 0.5)
    #expect(try solve(program, method).termination == .unbounded)
    let whole = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits())
    #expect(whole.termination == .unbounded)
    #expect(whole.bound == nil)
  }

  @Test(
    "infeasible and with an objective that would fall for ever is infeasible", arguments: [SimplexMethod.dual, .primal])
  func both(method: SimplexMethod) throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: -1)
    let y = program.addColumn(cost: 0)
    program.addRow(lower: 1)
    program.append(1, y)
    program.addRow(upper: 0)
    program.append(1, y)
    program.addRow(lower: 0)
    program.append(1, x)
    #expect(try solve(program, method).termination == .infeasible)
  }

  // All rows meet in (0, 0, 0, 1): Beale's program, on which the textbook method cycles; optimum -0.05.
  @Test("Beale's cycling program ends at -0.05", arguments: [SimplexMethod.dual, .primal])
  func degenerate(method: SimplexMethod) throws {
    var program = LinearProgram()
    let columns = [-0.75, 150, -0.02, 6].map { program.addColumn(cost: $0) }
    for (line, upper) in [([0.25, -60, -0.04, 9], 0.0), ([0.5, -90, -0.02, 3], 0), ([0, 0, 1, 0], 1)] {
      program.addRow(upper: upper)
      for (column, coefficient) in zip(columns, line) { program.append(coefficient, column) }
    }
    #expect(agree(try solve(program, method).objective, -0.05))
  }

  @Test("programs without rows, columns or both are solved")
  func empty() throws {
    var program = LinearProgram()
    program.constant = 3
    #expect(try solve(program).termination == .optimal)
    #expect(try solve(program).objective == 3)
    program.addRow(lower: -1, upper: 1)
    #expect(try solve(program).termination == .optimal)
    program.addRow(lower: 1)
    #expect(try solve(program).termination == .infeasible)
    var columns = LinearProgram()
    columns.addColumn(cost: 2, lower: 1.5, upper: 8, integer: true)
    columns.addColumn(cost: -1, lower: 0, upper: 2.5)
    #expect(try solve(columns).objective == 0.5)
    let whole = try GLPKSolver().minimizeInteger(columns, options: BranchAndCut(), limits: Limits())
    #expect(whole.objective == 1.5)
    columns.addColumn(cost: -1)
    #expect(try solve(columns).termination == .unbounded)
    #expect(
      try GLPKSolver().minimizeInteger(columns, options: BranchAndCut(), limits: Limits()).termination == .unbounded)
  }

  @Test("random programs reach the optimum they were made from, with a valid certificate", arguments: 0..<60)
  func knownOptimum(seed: Int) throws {
    let solved = SolvedProgram(seed: seed)
    for method in [SimplexMethod.dual, .primal] {
      let solution = try solve(solved.program, method)
      #expect(agree(solution.objective, solved.optimum))
      #expect(OptimalityCertificate(program: solved.program, solution: solution).breaches.isEmpty)
      let bound = try #require(solved.program.bound(rowPrices: solution.rowPrices))
      #expect(agree(bound, solved.optimum))
    }
  }
}
