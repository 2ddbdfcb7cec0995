@testable import Planning

/// Small random problems, and their optimum by trying everything.
enum RandomAssignment {
  /// A problem of a shape that the seed chooses: loose, tight, with weights of nothing, with costs against weights.
  static func problem(_ seed: UInt64, agents: Int? = nil, jobs: Int? = nil) -> GeneralizedAssignment {
    var random = SplitMix(seed: seed)
    let agentCount = agents ?? 1 + random.below(4)
    let jobCount = jobs ?? 1 + random.below(6)
    let isAgainst = random.below(2) == 0
    let range = [3, 20, 1_000][random.below(3)]
    var costs: ContiguousArray<Int32> = []
    var weights: ContiguousArray<Int32> = []
    for _ in 0..<(agentCount * jobCount) {
      let weight = random.below(21) - (random.below(8) == 0 ? 20 : 0)
      weights.append(Int32(max(0, weight)))
      costs.append(Int32(isAgainst ? max(0, 21 - weight + random.below(7) - 3) : random.below(range)))
    }
    let share = 5 + random.below(15)
    let capacities = ContiguousArray(
      (0..<agentCount).map { _ in Int32(jobCount * share / agentCount + random.below(9)) })
    return GeneralizedAssignment(
      agentCount: agentCount, jobCount: jobCount, costs: costs, weights: weights, capacities: capacities)
  }

  /// The least cost of all answers that keep the capacities, or `nil` where none does.
  static func optimum(_ problem: GeneralizedAssignment) -> Int? {
    var best: Int?
    var rest = problem.capacities
    func descend(_ job: Int, _ cost: Int) {
      guard job < problem.jobCount else {
        best = min(best ?? .max, cost)
        return
      }
      for agent in 0..<problem.agentCount {
        let place = agent * problem.jobCount + job
        guard problem.weights[place] <= rest[agent] else { continue }
        rest[agent] -= problem.weights[place]
        descend(job + 1, cost + Int(problem.costs[place]))
        rest[agent] += problem.weights[place]
      }
    }
    descend(0, 0)
    return best
  }

  /// The best worth of items within a capacity by trying every subset; `forced` is an item that must be in or out.
  static func knapsack(
    _ profits: [Int32], _ weights: [Int32], capacity: Int, forced: (item: Int, isIn: Bool)? = nil
  ) -> Int? {
    var best: Int?
    for subset in 0..<(1 << profits.count) {
      if let forced, (subset >> forced.item & 1 == 1) != forced.isIn { continue }
      var (worth, weight) = (0, 0)
      for item in profits.indices where subset >> item & 1 == 1 {
        worth += Int(profits[item])
        weight += Int(weights[item])
      }
      if weight <= capacity { best = max(best ?? .min, worth) }
    }
    return best
  }
}
