import Testing

@testable import Planning

@Suite("Knapsacks")
struct KnapsackTests {
  /// Items as one agent's jobs, their worth as prices.
  private func items(_ seed: UInt64) -> (profits: [Int32], weights: [Int32], capacity: Int) {
    var random = SplitMix(seed: seed)
    let count = 1 + random.below(11)
    let isEven = random.below(2) == 0
    let weights = (0..<count).map { _ in Int32(random.below(30)) }
    let profits = weights.map { Int32(isEven ? Int($0) + random.below(5) - 1 : random.below(60) - 10) }
    return (profits, weights, random.below(20 + 10 * count))
  }

  @Test("the core's answer is worth what the best subset is, keeps the capacity, and is below the relaxation")
  func solver() {
    for seed in 0..<400 {
      let (profits, weights, capacity) = items(UInt64(seed))
      let problem = ScaledAssignment(
        GeneralizedAssignment(
          agentCount: 1, jobCount: profits.count, costs: ContiguousArray(repeating: 0, count: profits.count),
          weights: ContiguousArray(weights), capacities: [Int32(capacity)]))
      var domain = AssignmentDomain(unsettled: problem)
      var solver = KnapsackSolver(jobCount: profits.count)
      // With a threshold above all items none is sorted, and the split is not found.
      let isHigh = seed % 4 == 0
      solver.load(0, &domain, problem, ContiguousArray(profits), threshold: isHigh ? 1e9 : seed % 4 == 1 ? 0.5 : 0)
      var isFound = solver.solve(capacity: capacity)
      if !isFound {
        solver.load(0, &domain, problem, ContiguousArray(profits))
        isFound = solver.solve(capacity: capacity)
      }
      #expect(isFound, "seed \(seed)")
      #expect(
        solver.value == RandomAssignment.knapsack(profits, weights, capacity: capacity), "seed \(seed)")
      var (worth, weight) = (0, 0)
      for item in 0..<solver.count where solver.isTaken[item] != 0 {
        worth += Int(profits[Int(solver.jobs[item])])
        weight += Int(weights[Int(solver.jobs[item])])
      }
      #expect(worth == solver.value, "seed \(seed)")
      #expect(weight <= capacity, "seed \(seed)")
      #expect(solver.relaxed >= solver.value * solver.breakWeight, "seed \(seed)")
    }
  }

  @Test("the tables hold the best worth with each item forced in and out")
  func tables() {
    var tables = KnapsackTables()
    for seed in 0..<300 {
      let (profits, weights, capacity) = items(UInt64(seed))
      let isFilled = tables.fill(
        ContiguousArray(profits), ContiguousArray(weights), count: profits.count, capacity: capacity)
      #expect(isFilled)
      for item in profits.indices {
        let inside = RandomAssignment.knapsack(profits, weights, capacity: capacity, forced: (item, true))
        let outside = RandomAssignment.knapsack(profits, weights, capacity: capacity, forced: (item, false))
        #expect(tables.inside[item] == inside ?? .min, "seed \(seed), item \(item)")
        #expect(tables.outside[item] == outside, "seed \(seed), item \(item)")
      }
    }
  }

  @Test("tables that would be too large are refused")
  func tooLarge() {
    var tables = KnapsackTables()
    let isFilled = tables.fill([1], [1], count: 1, capacity: KnapsackTables.cellLimit)
    #expect(!isFilled)
  }
}
