import GLPKSolver
import LinearProgramming
import Testing

@Suite("Warm starts")
struct WarmStartTests {
  /// The same program, solved from nothing.
  private func cold(_ program: LinearProgram) throws -> Solution {
    try GLPKSolver().withModel(program) { try $0.minimize(.primal, limits: Limits()) }
  }

  /// A bounded program: every column has both bounds, so that every change leaves an optimum or infeasibility.
  private func bounded(seed: Int) -> LinearProgram {
    var program = SolvedProgram(seed: seed).program
    for position in 0..<program.columnCount {
      let column = ColumnIndex(position)
      program.setBounds(
        column, lower: max(program.columnLower[position], -50), upper: min(program.columnUpper[position], 50))
    }
    return program
  }

  private func compare(_ warm: Solution, _ program: LinearProgram) throws {
    let cold = try cold(program)
    #expect(warm.termination == cold.termination)
    guard cold.termination == .optimal else { return }
    #expect(agree(warm.objective, cold.objective))
    #expect(OptimalityCertificate(program: program, solution: warm).breaches.isEmpty)
  }

  @Test("after changed bounds and costs a warm solve agrees with a cold one", arguments: 0..<40)
  func boundsAndCosts(seed: Int) throws {
    var random = SeededGenerator(seed: 1_000 + seed)
    var program = bounded(seed: seed)
    try GLPKSolver().withModel(program) { model in
      _ = try model.minimize(.dual, limits: Limits())
      for _ in 0..<5 {
        let column = ColumnIndex(Int.random(in: 0..<program.columnCount, using: &random))
        let lower = Double(Int.random(in: -10...10, using: &random))
        program.setBounds(column, lower: lower, upper: lower + 6)
        try model.setBounds(column, lower: lower, upper: lower + 6)
        let dear = ColumnIndex(Int.random(in: 0..<program.columnCount, using: &random))
        let cost = Double(Int.random(in: -20...20, using: &random))
        program.setCost(dear, cost)
        try model.setCost(dear, cost)
        let row = RowIndex(Int.random(in: 0..<program.rowCount, using: &random))
        let shift = Double(Int.random(in: -3...3, using: &random))
        let sides = (program.rowLower[row.position] + shift, program.rowUpper[row.position] + shift)
        program.setBounds(row, lower: sides.0, upper: sides.1)
        try model.setBounds(row, lower: sides.0, upper: sides.1)
        try compare(try model.minimize(.dual, limits: Limits()), program)
      }
    }
  }

  /// The program with other rows and columns: programs only grow, so it is made anew.
  private func rebuilt(
    _ old: LinearProgram, keepColumns: (Int) -> Bool = { _ in true }, keepRows: (Int) -> Bool = { _ in true }
  ) -> LinearProgram {
    var program = LinearProgram()
    program.constant = old.constant
    var places: [Int: ColumnIndex] = [:]
    for column in 0..<old.columnCount where keepColumns(column) {
      places[column] = program.addColumn(
        cost: old.costs[column], lower: old.columnLower[column], upper: old.columnUpper[column])
    }
    for row in 0..<old.rowCount where keepRows(row) {
      program.addRow(lower: old.rowLower[row], upper: old.rowUpper[row])
      for place in old.terms(of: RowIndex(row)) {
        if let column = places[Int(old.termColumns[place])] { program.append(old.termValues[place], column) }
      }
    }
    return program
  }

  @Test("after deleted rows and columns a warm solve agrees with a cold one", arguments: 0..<20)
  func deletions(seed: Int) throws {
    let program = bounded(seed: seed)
    try GLPKSolver().withModel(program) { model in
      _ = try model.minimize(.dual, limits: Limits())
      try model.delete(columns: [3, 4, 17].map(ColumnIndex.init))
      try model.delete(rows: [0, 9].map(RowIndex.init))
      #expect(model.columnCount == program.columnCount - 3 && model.rowCount == program.rowCount - 2)
      // Deleting a nonbasic row leaves a basis with too many columns: the solver begins anew.
      let smaller = rebuilt(program, keepColumns: { ![3, 4, 17].contains($0) }, keepRows: { ![0, 9].contains($0) })
      try compare(try model.minimize(.dual, limits: Limits()), smaller)
    }
  }

  @Test(
    "after appended rows and columns and replaced coefficients a warm solve agrees with a cold one", arguments: 0..<20)
  func additions(seed: Int) throws {
    var program = bounded(seed: seed)
    try GLPKSolver().withModel(program) { model in
      let first = try model.minimize(.dual, limits: Limits())
      let activity = first.values[0] + first.values[5]
      try model.append(rows: [
        NewRow(lower: -.infinity, upper: activity - 1, terms: [(ColumnIndex(5), 1), (ColumnIndex(0), 1)])
      ])
      program.addRow(upper: activity - 1)
      program.append(1, ColumnIndex(0))
      program.append(1, ColumnIndex(5))
      try compare(try model.minimize(.dual, limits: Limits()), program)
      try model.append(columns: [
        NewColumn(cost: -1, lower: 0, upper: 4, terms: [(RowIndex(20), -1)]),
        NewColumn(cost: 2, lower: -3, upper: 4, terms: []),
      ])
      let column = program.addColumn(cost: -1, upper: 4)
      program.addColumn(cost: 2, lower: -3, upper: 4)
      program.append(-1, column)
      try compare(try model.minimize(.primal, limits: Limits()), program)
      try model.setTerms(RowIndex(20), [(column, -2), (ColumnIndex(1), 1), (ColumnIndex(0), 1)])
      var other = rebuilt(program, keepRows: { $0 < 20 })
      other.addRow(upper: activity - 1)
      for (place, coefficient) in [(column, -2.0), (ColumnIndex(1), 1), (ColumnIndex(0), 1)] {
        other.append(coefficient, place)
      }
      try compare(try model.minimize(.dual, limits: Limits()), other)
    }
  }

  @Test("a kept basis needs no iteration at the same data, and few after a small change")
  func keptBasis() throws {
    let program = SolvedProgram(seed: 4, columns: 200, rows: 120).program
    try GLPKSolver().withModel(program) { model in
      let first = try model.minimize(.dual, limits: Limits())
      let basis = try model.basis()
      try model.setCost(ColumnIndex(7), 1_000)
      _ = try model.minimize(.primal, limits: Limits())
      try model.setCost(ColumnIndex(7), program.costs[7])
      try model.setBasis(basis)
      let again = try model.minimize(.dual, limits: Limits())
      #expect(again.work == 0)
      #expect(agree(again.objective, first.objective))
      #expect(first.work > 20)
      #expect(try model.basis() == basis)
    }
  }
}
