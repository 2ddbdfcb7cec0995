import GLPKSolver
import LinearProgramming
import Testing

/// Presolve with a start plan: the search knows what the plan costs, and looks for cheaper points alone.
@Suite("Branch and cut of a presolved copy, with a start plan")
struct PresolvedSearchTests {
  private let random = SplitStarts()

  private func solve(
    _ program: LinearProgram, from start: ContiguousArray<Double>, _ limits: Limits = Limits()
  ) throws -> IntegerSolution {
    var options = BranchAndCut()
    options.presolve = true
    options.start = start
    return try GLPKSolver().minimizeInteger(program, options: options, limits: limits)
  }

  @Test("from any start plan the optimum of trying every set is found and proven", arguments: 0..<16)
  func reachesOptimum(seed: Int) throws {
    let knapsack = BoughtKnapsack(seed: seed)
    let start = knapsack.point(of: random.set(seed))
    let solution = try solve(knapsack.program, from: start)
    let values = try #require(solution.values)
    #expect(solution.termination == .optimal)
    #expect(abs((solution.objective ?? .infinity) - knapsack.optimum) < 1e-6)
    #expect(abs((solution.bound ?? -.infinity) - knapsack.optimum) < 1e-6)
    #expect(knapsack.program.maximumViolation(of: values) < 1e-6)
    #expect(knapsack.program.maximumFraction(of: values) == 0)
  }

  @Test("a start plan that nothing beats stands as it is, and is proven to be the best", arguments: 0..<16)
  func optimumStands(seed: Int) throws {
    let knapsack = BoughtKnapsack(seed: seed)
    let start = knapsack.point(of: knapsack.bestSet)
    let solution = try solve(knapsack.program, from: start)
    #expect(solution.termination == .optimal)
    #expect(solution.values == start)
    #expect(solution.objective == knapsack.program.objective(of: start))
    #expect(solution.bound == solution.objective)
  }

  @Test("whatever ends the search, bound ≤ optimum ≤ objective ≤ the start plan's", arguments: 0..<16)
  func limits(seed: Int) throws {
    let knapsack = BoughtKnapsack(seed: 50 + seed)
    let start = knapsack.point(of: random.set(seed))
    for limits in [0, 1, 4, 8, 12, 16, 24].map({ Limits(work: $0) }) + [Limits(gap: 0.05), Limits(gap: 0.5)] {
      let solution = try solve(knapsack.program, from: start, limits)
      let objective = try #require(solution.objective)
      #expect(objective <= knapsack.program.objective(of: start))
      #expect(objective >= knapsack.optimum - 1e-6)
      if let bound = solution.bound {
        #expect(bound <= knapsack.optimum + 1e-6)
        if limits.gap > 0 { #expect(objective - bound <= limits.gap * abs(objective) + 1e-6) }
      } else {
        #expect(solution.termination == .stopped(.work))
      }
    }
  }

  @Test("without a continuous column that costs something the search goes without knowing the plan", arguments: 0..<8)
  func wholeAlone(seed: Int) throws {
    let knapsack = Knapsack(seed: seed)
    let none = ContiguousArray(repeating: 0.0, count: knapsack.program.columnCount)
    let solution = try solve(knapsack.program, from: none)
    #expect(solution.termination == .optimal)
    #expect(solution.objective == knapsack.optimum)
  }

  @Test("a start plan that breaks a row is left aside")
  func brokenStart() throws {
    let knapsack = Knapsack(seed: 3)
    let all = ContiguousArray(repeating: 1.0, count: knapsack.program.columnCount)
    let solution = try solve(knapsack.program, from: all)
    #expect(solution.termination == .optimal)
    #expect(solution.objective == knapsack.optimum)
  }
}

/// A knapsack whose capacities may be exceeded at a price.
private struct BoughtKnapsack {
  let inner: Knapsack
  private let price = 1.7

  init(seed: Int) { inner = Knapsack(seed: 900 + seed, items: 10) }

  var program: LinearProgram {
    var program = inner.program
    for row in inner.capacities.indices {
      let bought = program.addColumn(cost: price, lower: 0, upper: .infinity)
      program.addRow(upper: inner.capacities[row])
      for (item, weight) in inner.weights[row].enumerated() { program.append(weight, ColumnIndex(item)) }
      program.append(-1, bought)
      // What may not be bought: a capacity twice as large.
      program.setBounds(RowIndex(row), lower: -.infinity, upper: 1.5 * inner.capacities[row])
    }
    return program
  }

  /// The point of a set of items: what it exceeds is bought.
  func point(of set: Int) -> ContiguousArray<Double> {
    var values = ContiguousArray(inner.profits.indices.map { Double(set >> $0 & 1) })
    values.append(contentsOf: excess(of: set))
    return values
  }

  private func excess(of set: Int) -> [Double] {
    inner.capacities.indices.map { row in
      let load = inner.weights[row].enumerated().reduce(0) { $0 + (set >> $1.offset & 1 == 1 ? $1.element : 0) }
      return max(0, load - inner.capacities[row])
    }
  }

  /// The cheapest set of items, by trying all.
  var bestSet: Int {
    let program = program
    var best = (set: 0, cost: Double.infinity)
    for set in 0..<(1 << inner.profits.count) {
      let point = point(of: set)
      let cost = program.objective(of: point)
      if cost < best.cost, program.maximumViolation(of: point) < 1e-9 { best = (set, cost) }
    }
    return best.set
  }

  var optimum: Double { program.objective(of: point(of: bestSet)) }
}

/// Small sets of items, so that they keep every capacity.
private struct SplitStarts {
  func set(_ seed: Int) -> Int {
    var random = SeededGenerator(seed: seed)
    return 1 << Int.random(in: 0..<10, using: &random) | 1 << Int.random(in: 0..<10, using: &random)
  }
}
