import GLPKSolver
import LinearProgramming
import Testing

@Suite("Branch and cut")
struct BranchAndCutTests {
  private func solve(
    _ program: LinearProgram, _ options: BranchAndCut = BranchAndCut(), _ limits: Limits = Limits()
  ) throws -> IntegerSolution {
    try GLPKSolver().minimizeInteger(program, options: options, limits: limits)
  }

  @Test("knapsacks reach the optimum of trying every set, with cuts and presolve on or off", arguments: 0..<12)
  func knapsacks(seed: Int) throws {
    let knapsack = Knapsack(seed: seed)
    for cuts in [true, false] {
      for presolve in [true, false] {
        var options = BranchAndCut()
        options.cuts = cuts
        options.presolve = presolve
        let solution = try solve(knapsack.program, options)
        #expect(solution.termination == .optimal)
        #expect(solution.objective == knapsack.optimum)
        #expect(solution.bound == knapsack.optimum)
        let values = try #require(solution.values)
        #expect(values.allSatisfy { $0 == 0 || $0 == 1 })
        #expect(knapsack.program.maximumViolation(of: values) == 0)
      }
    }
  }

  @Test("whatever limit stops the search, bound ≤ optimum ≤ objective", arguments: 0..<12, [false, true])
  func boundIsValid(seed: Int, presolve: Bool) throws {
    let knapsack = Knapsack(seed: 100 + seed, items: 15)
    let optimum = knapsack.optimum
    var options = BranchAndCut()
    options.presolve = presolve
    for work in [0, 1, 8, 12, 16, 20, 30, 60] {
      let solution = try solve(knapsack.program, options, Limits(work: work))
      if let bound = solution.bound { #expect(bound <= optimum + 1e-6) }
      if let objective = solution.objective, let values = solution.values {
        #expect(objective >= optimum)
        #expect(objective == knapsack.program.objective(of: values))
        #expect(knapsack.program.maximumViolation(of: values) == 0)
      }
      #expect(solution.termination == .optimal || solution.termination == .stopped(.work))
    }
  }

  @Test("a gap limit ends with a proof of that gap", arguments: 0..<12)
  func gap(seed: Int) throws {
    let knapsack = Knapsack(seed: 200 + seed, items: 15)
    let solution = try solve(knapsack.program, BranchAndCut(), Limits(gap: 0.02))
    let objective = try #require(solution.objective)
    let bound = try #require(solution.bound)
    #expect(solution.termination == .withinGap || solution.termination == .optimal)
    #expect(objective - bound <= 0.02 * abs(objective) + 1e-9)
    #expect(bound <= knapsack.optimum + 1e-6)
  }

  // Items of weight 2 in a capacity of 15: 7 fit, the relaxation takes 7.5.
  private func symmetric() -> LinearProgram {
    var program = LinearProgram()
    let columns = (0..<20).map { _ in program.addColumn(cost: -1, upper: 1, integer: true) }
    program.addRow(upper: 15)
    for column in columns { program.append(2, column) }
    return program
  }

  @Test("a start plan that holds is kept when nothing better comes in time")
  func start() throws {
    let knapsack = Knapsack(seed: 5)
    var options = BranchAndCut()
    options.start = ContiguousArray(repeating: 0, count: 12)
    options.start?[0] = 1
    let stopped = try solve(knapsack.program, options, Limits(work: 1))
    #expect(stopped.termination == .stopped(.work))
    #expect(stopped.values == options.start)
    #expect(stopped.objective == 1_000 - knapsack.profits[0])
    let full = try solve(knapsack.program, options)
    #expect(full.objective == knapsack.optimum)
  }

  @Test("an optimal start plan is the first incumbent and is returned")
  func optimalStart() throws {
    var options = BranchAndCut()
    options.start = ContiguousArray((0..<20).map { $0 % 3 == 0 ? 1 : 0 })
    var told: [ContiguousArray<Double>] = []
    options.onIncumbent = { values, objective, bound in
      told.append(values)
      #expect(objective == -7)
      #expect(bound.map { $0 <= -7 && $0 >= -7.5 } == true)
      return true
    }
    let solution = try solve(symmetric(), options)
    #expect(solution.termination == .optimal)
    #expect(solution.values == options.start)
    #expect(told.first == options.start)
  }

  @Test("a start plan within the gap needs no search")
  func startWithinGap() throws {
    var options = BranchAndCut()
    options.start = ContiguousArray((0..<20).map { $0 < 7 ? 1 : 0 })
    let solution = try solve(symmetric(), options, Limits(gap: 0.1))
    #expect(solution.termination == .withinGap)
    #expect(solution.nodes == 0)
    #expect(solution.bound == -7.5)
  }

  @Test("a start plan that breaks a row or is not whole is not used")
  func wrongStart() throws {
    var options = BranchAndCut()
    options.start = ContiguousArray(repeating: 1, count: 12)
    #expect(try solve(Knapsack(seed: 5).program, options, Limits(work: 1)).values == nil)
    options.start = ContiguousArray(repeating: 0.01, count: 12)
    #expect(try solve(Knapsack(seed: 5).program, options, Limits(work: 1)).values == nil)
    options.start = ContiguousArray(repeating: 0, count: 11)
    #expect(throws: SolverError.self) { try solve(Knapsack(seed: 5).program, options) }
    options.start = ContiguousArray(repeating: .nan, count: 12)
    #expect(throws: SolverError.self) { try solve(Knapsack(seed: 5).program, options) }
  }

  @Test("incumbents get better and better, hold, and are above the bound told with them")
  func incumbents() throws {
    let knapsack = Knapsack(seed: 77, items: 16)
    var options = BranchAndCut()
    var objectives: [Double] = []
    options.onIncumbent = { values, objective, bound in
      #expect(knapsack.program.maximumViolation(of: values) == 0)
      #expect(knapsack.program.objective(of: values) == objective)
      #expect(bound.map { $0 <= objective } == true)
      objectives.append(objective)
      return true
    }
    let solution = try solve(knapsack.program, options)
    #expect(solution.objective == objectives.last)
    #expect(zip(objectives, objectives.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("an incumbent callback may stop the search, and may itself solve")
  func stopAtIncumbent() throws {
    let knapsack = Knapsack(seed: 78, items: 16)
    var options = BranchAndCut()
    options.start = ContiguousArray(repeating: 0, count: 16)
    options.onIncumbent = { values, _, _ in
      do {
        let solved = SolvedProgram(seed: 3)
        let inner = try GLPKSolver().withModel(solved.program) { try $0.minimize(.dual, limits: Limits()) }
        #expect(agree(inner.objective, solved.optimum))
      } catch { Issue.record(error) }
      return false
    }
    let solution = try solve(knapsack.program, options)
    #expect(solution.termination == .stopped(.cancelled))
    #expect(solution.values == options.start)
    #expect(solution.bound.map { $0 <= knapsack.optimum } == true)
  }

  @Test("a flag raised during the search stops it with the best point so far")
  func cancellation() throws {
    let knapsack = Knapsack(seed: 79, items: 16)
    let flag = Cancellation()
    var options = BranchAndCut()
    options.start = ContiguousArray(repeating: 0, count: 16)
    options.onIncumbent = { _, _, _ in
      flag.request()
      return true
    }
    let solution = try solve(knapsack.program, options, Limits(cancellation: flag))
    #expect(solution.termination == .stopped(.cancelled))
    #expect(solution.values == options.start)
  }

  @Test("bounds of integer columns need not be whole; none between them is infeasible")
  func fractionalBounds() throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: -1, lower: 0.3, upper: 2.9, integer: true)
    let y = program.addColumn(cost: -1, lower: -1.5, upper: 0.5)
    program.addRow(upper: 10)
    program.append(1, x)
    program.append(1, y)
    #expect(try solve(program).objective == -2.5)
    program.addColumn(cost: 0, lower: 0.2, upper: 0.8, integer: true)
    #expect(try solve(program).termination == .infeasible)
  }

  // x whole, 3x + y ≥ 7.5, y ≤ 0.4, so x ≥ 2.37: x = 3, y = 0 costs 3; y is continuous.
  @Test("whole and divisible columns together: 3 at (3, 0)")
  func mixed() throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: 1, upper: 100, integer: true)
    let y = program.addColumn(cost: 0.1, upper: 0.4)
    program.addRow(lower: 7.5)
    program.append(3, x)
    program.append(1, y)
    let solution = try solve(program)
    #expect(solution.objective == 3)
    #expect(solution.values.map(Array.init) == [3, 0])
  }

  // 2x + 2y = 3 has no whole solution, though its relaxation has many.
  @Test("a program with points but no whole one is infeasible")
  func wholeInfeasible() throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: 1, upper: 9, integer: true)
    let y = program.addColumn(cost: 1, upper: 9, integer: true)
    program.addRow(lower: 3, upper: 3)
    program.append(2, x)
    program.append(2, y)
    let solution = try solve(program)
    #expect(solution.termination == .infeasible)
    #expect(solution.bound == nil)
  }
}
