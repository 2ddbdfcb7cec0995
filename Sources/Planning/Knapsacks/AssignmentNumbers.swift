/// A part in whole numbers: exactly where hours and money lie on grids, else rounded so that what is proven stays true.
struct AssignmentNumbers: Sendable {
  /// People, and last of all nobody, who also does what takes no capacity.
  let problem: GeneralizedAssignment
  /// What one unit of the problem's costs stands for.
  let unit: Double
  /// What every answer costs beside.
  let base: Double
  /// Whether costs are whole multiples of ``unit``; else they are rounded down.
  let hasExactCosts: Bool
  /// Whether hours are whole multiples of something for everyone.
  let hasExactWeights: Bool
  /// Of every agent and job the place of the pair, -1 for nobody.
  private let places: ContiguousArray<Int32>

  /// The greatest capacity of a person in whole numbers: knapsack tables grow with it.
  private static let mostCapacity = 20_000.0
  /// The capacity of a person whose hours lie on no grid.
  private static let coarseCapacity = 5_000.0

  /// The whole numbers of a part, or `nil` where it is too large.
  ///
  /// - Parameters:
  ///   - part: What to give away.
  ///   - isStrict: Whether hours without a grid are rounded up, so that every answer keeps the capacities; else they are rounded
  ///     down, so that every point is an answer.
  init?(_ part: AssignmentPart, isStrict: Bool) {
    let jobCount = part.jobs.count
    let agentCount = part.capacities.count + 1
    guard (1...GeneralizedAssignment.greatestJobCount).contains(jobCount),
      agentCount <= GeneralizedAssignment.greatestAgentCount,
      agentCount * jobCount <= GeneralizedAssignment.greatestPairCount
    else { return nil }
    var prices = ContiguousArray<Double?>(repeating: nil, count: agentCount * jobCount)
    var places = ContiguousArray(repeating: Int32(-1), count: prices.count)
    var loads = ContiguousArray(repeating: 0.0, count: prices.count)
    for (job, work) in part.jobs.enumerated() {
      prices[(agentCount - 1) * jobCount + job] = work.nobody
      for (choice, pair) in work.pairs.enumerated() {
        let place = (pair.agent < 0 ? agentCount - 1 : pair.agent) * jobCount + job
        if let other = prices[place], other <= pair.cost { continue }
        prices[place] = pair.cost
        places[place] = Int32(choice)
        loads[place] = pair.weight
      }
    }
    self.places = places
    var base = part.constant
    for job in 0..<jobCount {
      let own = stride(from: job, to: prices.count, by: jobCount)
      let least = own.reduce(Double.infinity) { min($0, prices[$1] ?? .infinity) }
      guard least.isFinite else { return nil }
      base += least
      for place in own { prices[place] = prices[place].map { $0 - least } }
    }
    self.base = base
    let greatest = prices.reduce(0) { max($0, $1 ?? 0) }
    let most = Double(GeneralizedAssignment.greatestCost)
    let measure = CommonMeasure.of(prices.compactMap(\.self), limit: most)
    unit = measure ?? greatest / most
    hasExactCosts = measure != nil
    var weights = ContiguousArray(repeating: Int32(1), count: prices.count)
    var capacities = ContiguousArray(repeating: Int32(0), count: agentCount)
    var isExact = true
    for agent in 0..<agentCount - 1 {
      let own = agent * jobCount..<(agent + 1) * jobCount
      let capacity = part.capacities[agent]
      let measure = CommonMeasure.of(
        own.lazy.map { loads[$0] }, limit: Self.mostCapacity
      ).flatMap { capacity / $0 <= Self.mostCapacity ? $0 : nil }
      isExact = isExact && measure != nil
      let unit = measure ?? capacity / Self.coarseCapacity
      // Within what rows may be off by.
      let room = unit > 0 ? (capacity + 1e-7 * (1 + capacity)) / unit : 0
      capacities[agent] = Int32(room)
      for place in own {
        guard prices[place] != nil else {
          weights[place] = capacities[agent] + 1
          continue
        }
        let load = loads[place] / unit
        let rule: FloatingPointRoundingRule = measure != nil ? .toNearestOrEven : isStrict ? .up : .down
        weights[place] = Int32(min(load.rounded(rule), Double(capacities[agent]) + 1))
      }
    }
    for job in 0..<jobCount where prices[(agentCount - 1) * jobCount + job] != nil {
      weights[(agentCount - 1) * jobCount + job] = 0
    }
    hasExactWeights = isExact
    let unit = unit
    problem = GeneralizedAssignment(
      agentCount: agentCount, jobCount: jobCount,
      costs: ContiguousArray(
        prices.map { price in
          let units = (price ?? 0) / unit
          return Int32(min(most, units.rounded(measure != nil ? .toNearestOrEven : .down)))
        }), weights: weights, capacities: capacities)
  }

  /// What a value of the problem stands for.
  func amount(_ value: Int) -> Double { base + unit * Double(value) }

  /// Of each job the place of its pair, or -1, as an answer has it.
  func choices(_ agents: ContiguousArray<Int32>) -> ContiguousArray<Int> {
    ContiguousArray(agents.indices.map { Int(places[Int(agents[$0]) * problem.jobCount + $0]) })
  }
}
