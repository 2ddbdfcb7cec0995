import GLPKSolver
import LinearProgramming
import Testing

@testable import Planning

/// A relaxation that knows binding rows alone is the relaxation.
@Suite("Tree: binding rows")
struct BindingRowsTests {
  private func program(_ number: Int) throws -> LinearProgram {
    SearchTask(CompactModel(try ToggledScenario.scenario(number))).program
  }

  private func close(_ one: Double, _ two: Double) -> Bool { abs(one - two) <= 1e-6 * (1 + abs(two)) }

  @Test("branching back and forth costs what it costs with all rows", arguments: 0..<4)
  func branching(number: Int) throws {
    let program = try program(number)
    let solver = GLPKSolver()
    let first = try solver.withModel(program) { model in
      (try model.minimize(.dual, limits: Limits()), try model.basis())
    }
    try #require(first.0.termination == .optimal)
    try solver.withBindingRows(of: program, at: first.1) { rows in
      try rows.setBasis(first.1)
      let again = try rows.minimize(limits: Limits())
      #expect(close(again.objective, first.0.objective))
      #expect(again.rowPrices.count == program.rowCount)
      for column in program.columns(brokenAt: first.0.values).prefix(12) {
        for side in [first.0.values[column].rounded(.down), first.0.values[column].rounded(.up)] {
          var branched = program
          branched.setBounds(ColumnIndex(column), lower: side, upper: side)
          try rows.setBounds(ColumnIndex(column), lower: side, upper: side)
          let here = try rows.minimize(limits: Limits())
          let whole = try solver.withModel(branched) { try $0.minimize(.dual, limits: Limits()) }
          #expect(here.termination == whole.termination)
          guard whole.termination == .optimal else { continue }
          #expect(close(here.objective, whole.objective))
          #expect(program.maximumViolation(of: here.values) < 1e-5)
          // Its prices prove it in the program with all rows.
          let proven = try #require(branched.bound(rowPrices: here.rowPrices))
          #expect(close(proven, whole.objective))
        }
        try rows.setBounds(
          ColumnIndex(column), lower: program.columnLower[column], upper: program.columnUpper[column])
        try rows.forgetSlack()
        #expect(try rows.basis().rows.count { $0 != .basic } <= program.columnCount)
      }
      try rows.setBasis(first.1)
      #expect(close(try rows.minimize(limits: Limits()).objective, first.0.objective))
    }
  }

  @Test("cuts come and go, and rows keep their numbers")
  func cuts() throws {
    // x + y ≤ 1.5 and each at most 1: most of x + y is 1.5; whole points have 1.
    var program = LinearProgram()
    let x = program.addColumn(cost: -1, upper: 1, integer: true)
    let y = program.addColumn(cost: -1, upper: 1, integer: true)
    program.addRow(upper: 5)
    program.append(1, x)
    program.addRow(upper: 1.5)
    program.append(1, x)
    program.append(1, y)
    try GLPKSolver().withBindingRows(of: program, at: nil) { rows in
      #expect(try rows.minimize(limits: Limits()).objective == -1.5)
      try rows.forgetSlack()
      let slack = RoundingCut(columns: [0], values: [1], upper: 3)
      let cut = RoundingCut(columns: [0, 1], values: [1, 1], upper: 1)
      try rows.append([slack, cut])
      let found = try rows.minimize(limits: Limits())
      #expect(found.objective == -1)
      #expect(found.rowPrices == [0, 0, 0, -1])
      try rows.drop(cuts: [0])
      #expect(rows.cuts.map(\.upper) == [1])
      #expect(try rows.basis().rows.count == 3)
      let again = try rows.minimize(limits: Limits())
      #expect(again.objective == -1)
      #expect(again.rowPrices == [0, 0, -1])
    }
  }

  @Test("where cuts are of no use it goes back to where it stood before them")
  func back() throws {
    let program = try program(0)
    let solver = GLPKSolver()
    let basis = try solver.withModel(program) { model in
      _ = try model.minimize(.dual, limits: Limits())
      return try model.basis()
    }
    try solver.withBindingRows(of: program, at: basis) { rows in
      try rows.setBasis(basis)
      let before = try rows.minimize(limits: Limits())
      let held = try rows.basis()
      let column = try #require(program.columns(brokenAt: before.values).first)
      let cut = RoundingCut(
        columns: [Int32(column)], values: [1], upper: before.values[column] / 2)
      try rows.forgetSlack()
      try rows.append([cut, cut])
      #expect(try rows.minimize(limits: Limits()).objective > before.objective)
      try rows.forgetCuts(at: held)
      #expect(rows.cuts.isEmpty)
      let again = try rows.minimize(limits: Limits())
      #expect(again.work == 0)
      #expect(close(again.objective, before.objective))
    }
  }

  @Test("work runs out over all rounds of rows together")
  func work() throws {
    let program = try program(0)
    let solver = GLPKSolver()
    let basis = try solver.withModel(program) { try $0.basis() }
    let whole = try solver.withBindingRows(of: program, at: basis) { try $0.minimize(limits: Limits()) }
    let stopped = try solver.withBindingRows(of: program, at: basis) {
      try $0.minimize(limits: Limits(work: whole.work / 2))
    }
    #expect(whole.termination == .optimal)
    #expect(stopped.termination == .stopped(.work))
    #expect(stopped.work <= whole.work / 2 + 1)
  }
}
