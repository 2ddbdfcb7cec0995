import GLPKSolver
import LinearProgramming
import Testing

/// The Wyndor Glass program of Hillier and Lieberman, as a minimisation.
///
/// Maximise 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: 36 at (2, 6). The last two rows bind and meet in one point, at which the
/// objective 3x + 5y = 1.5 · (2y) + 1 · (3x + 2y) falls along both edges, so the optimum is unique; the prices are 0, 1.5 and 1.
@Suite("Wyndor program")
struct WyndorTests {
  private func program() -> LinearProgram {
    var program = LinearProgram()
    let x = program.addColumn(cost: -3)
    let y = program.addColumn(cost: -5)
    program.addRow(upper: 4)
    program.append(1, x)
    program.addRow(upper: 12)
    program.append(2, y)
    program.addRow(upper: 18)
    program.append(3, x)
    program.append(2, y)
    return program
  }

  @Test("36 at (2, 6) with prices 0, -1.5, -1 of the minimised objective", arguments: [SimplexMethod.dual, .primal])
  func optimum(method: SimplexMethod) throws {
    let solution = try GLPKSolver().withModel(program()) { try $0.minimize(method, limits: Limits()) }
    #expect(solution.termination == .optimal)
    #expect(abs(solution.objective + 36) < 1e-9)
    #expect(zip(solution.values, [2, 6]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(zip(solution.rowPrices, [0, -1.5, -1]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(solution.reducedCosts.allSatisfy { abs($0) < 1e-9 })
  }

  @Test("exact arithmetic confirms the optimum")
  func exact() throws {
    let solution = try GLPKSolver().withModel(program()) { model in
      _ = try model.minimize(.dual, limits: Limits())
      return try model.minimizeExactly(limits: Limits())
    }
    #expect(solution.termination == .optimal)
    #expect(abs(solution.objective + 36) < 1e-12)
  }

  // The price of row 3 is 1 from 12 (x = 0) to 24 (x = 4); of row 2, 1.5 from 6 (x = 4) to 18 (x = 0).
  @Test("right-hand sides may move within 6…18 and 12…24, x's profit within 0…7.5")
  func ranges() throws {
    try GLPKSolver().withModel(program()) { model in
      _ = try model.minimize(.dual, limits: Limits())
      let second = try model.rightHandSideRange(RowIndex(1))
      #expect(abs(second.lower - 6) < 1e-9 && abs(second.upper - 18) < 1e-9)
      #expect(abs(second.objectiveAtUpper + 45) < 1e-9)
      let third = try model.rightHandSideRange(RowIndex(2))
      #expect(abs(third.lower - 12) < 1e-9 && abs(third.upper - 24) < 1e-9)
      let profit = try model.costRange(ColumnIndex(0))
      #expect(abs(profit.lower + 7.5) < 1e-9 && abs(profit.upper) < 1e-9)
      #expect(abs(profit.objectiveAtLower + 45) < 1e-9)
    }
  }

  // Integer x with 3x + 2y ≤ 17: at x = 1, y = 6 the profit is 33; at x = 2, y = 5.5 it is 33.5; at x = 3, y = 4, 29.
  @Test("with whole x and 17 hours, 33.5 at (2, 5.5)")
  func whole() throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: -3, integer: true)
    let y = program.addColumn(cost: -5)
    program.addRow(upper: 4)
    program.append(1, x)
    program.addRow(upper: 12)
    program.append(2, y)
    program.addRow(upper: 17)
    program.append(3, x)
    program.append(2, y)
    let solution = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits())
    #expect(solution.termination == .optimal)
    #expect(solution.objective.map { abs($0 + 33.5) < 1e-7 } == true)
    #expect(solution.values?[0] == 2)
  }
}
