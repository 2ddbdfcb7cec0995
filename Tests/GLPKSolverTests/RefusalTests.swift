import CGLPKGuard
import LinearProgramming
import Testing

@testable import GLPKSolver

@Suite("What a live model refuses")
struct RefusalTests {
  private func program() -> LinearProgram { SolvedProgram(seed: 1).program }

  private func code(_ change: (GLPKModel) throws -> Void) throws -> SolverError.Code? {
    try GLPKSolver().withModel(program()) { model in
      let before = try model.minimize(.dual, limits: Limits())
      let error = #expect(throws: SolverError.self) { try change(model) }
      // Nothing was harmed: GLPK never saw it.
      let after = try model.minimize(.dual, limits: Limits())
      #expect(after.objective == before.objective)
      return error?.code
    }
  }

  @Test("numbers that are not finite", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(number: Double) throws {
    let column = ColumnIndex(0)
    let row = RowIndex(0)
    #expect(try code { try $0.setCost(column, number) } == .notFinite)
    #expect(try code { try $0.setTerms(row, [(column, number)]) } == .notFinite)
    #expect(
      try code { try $0.append(columns: [NewColumn(cost: number, lower: 0, upper: 1, terms: [])]) } == .notFinite)
    #expect(
      try code { try $0.append(columns: [NewColumn(cost: 0, lower: 0, upper: 1, terms: [(row, number)])]) }
        == .notFinite)
    #expect(try code { try $0.append(rows: [NewRow(lower: 0, upper: 1, terms: [(column, number)])]) } == .notFinite)
    #expect(try code { try $0.setBounds(column, lower: .nan, upper: 1) } == .notFinite)
    #expect(try code { try $0.setBounds(row, lower: .infinity, upper: .infinity) } == .notFinite)
    var program = program()
    program.constant = number
    #expect(throws: SolverError.self) { try GLPKSolver().withModel(program) { _ in } }
  }

  @Test("places that are not there, places named twice and bounds the wrong way round")
  func badArguments() throws {
    let column = ColumnIndex(0)
    let row = RowIndex(0)
    #expect(try code { try $0.setCost(ColumnIndex(30), 1) } == .badArgument)
    #expect(try code { try $0.setCost(ColumnIndex(-1), 1) } == .badArgument)
    #expect(try code { try $0.setBounds(RowIndex(20), lower: 0, upper: 1) } == .badArgument)
    #expect(try code { try $0.setBounds(column, lower: 2, upper: 1) } == .badArgument)
    #expect(try code { try $0.setTerms(row, [(column, 1), (column, 2)]) } == .badArgument)
    #expect(try code { try $0.append(rows: [NewRow(lower: 2, upper: 1, terms: [])]) } == .badArgument)
    #expect(
      try code { try $0.append(columns: [NewColumn(cost: 0, lower: 0, upper: 1, terms: [(RowIndex(20), 1)])]) }
        == .badArgument)
    #expect(try code { try $0.delete(columns: [ColumnIndex(4), column]) } == .badArgument)
    #expect(try code { try $0.delete(rows: [row, row]) } == .badArgument)
    #expect(try code { try $0.delete(rows: [RowIndex(99)]) } == .badArgument)
  }

  @Test("bases of another shape and with another number of basic variables")
  func badBases() throws {
    #expect(try code { try $0.setBasis(Basis(columns: [], rows: [])) } == .badArgument)
    #expect(
      try code {
        try $0.setBasis(
          Basis(
            columns: ContiguousArray(repeating: .basic, count: 30), rows: ContiguousArray(repeating: .basic, count: 20))
        )
      } == .badArgument)
  }

  @Test("ranges of columns and rows that have none")
  func noRanges() throws {
    try GLPKSolver().withModel(program()) { model in
      #expect(throws: SolverError.self) { try model.costRange(ColumnIndex(0)) }
      _ = try model.minimize(.dual, limits: Limits())
      let basis = try model.basis()
      let basic = try #require(basis.columns.firstIndex(of: .basic))
      let resting = try #require(basis.columns.firstIndex { $0 != .basic })
      #expect(throws: SolverError.self) { try model.boundRange(ColumnIndex(basic)) }
      #expect(throws: SolverError.self) { try model.costRange(ColumnIndex(resting)) }
      #expect(try model.boundRange(ColumnIndex(resting)).upper >= -50)
    }
  }

  @Test("every use after a fatal error on the thread; the next model is right")
  func stale() throws {
    try GLPKSolver().withModel(program()) { first in
      try GLPKSolver().withModel(program()) { second in
        #expect(glpkguard_limit_memory(-1) == .fatal)
        for model in [first, second] {
          let errors = [
            #expect(throws: SolverError.self) { try model.setCost(ColumnIndex(0), 1) },
            #expect(throws: SolverError.self) { _ = try model.minimize(.dual, limits: Limits()) },
            #expect(throws: SolverError.self) { _ = try model.basis() },
          ]
          #expect(errors.allSatisfy { $0?.code == .stale })
        }
      }
    }
    let solved = SolvedProgram(seed: 2)
    let solution = try GLPKSolver().withModel(solved.program) { try $0.minimize(.dual, limits: Limits()) }
    #expect(agree(solution.objective, solved.optimum))
  }
}
