/// The numbers of a problem as the search uses them: costs above each job's least, in units of a fraction of one.
///
/// Prices of jobs are whole numbers of such units, so that every bound is exact: no tolerance stands between it and the truth.
struct ScaledAssignment: Sendable {
  let agentCount: Int
  let jobCount: Int
  /// Units a cost of one has; a power of two.
  let scale: Int
  /// The sum of the jobs' least costs, which every answer pays; not scaled.
  let constant: Int
  /// Scaled, agent by agent, at least 0.
  let costs: ContiguousArray<Int32>
  let weights: ContiguousArray<Int32>
  let capacities: ContiguousArray<Int32>
  /// The greatest price of a job that is ever tried, scaled.
  let greatestPrice: Int

  init(_ problem: GeneralizedAssignment) {
    agentCount = problem.agentCount
    jobCount = problem.jobCount
    weights = problem.weights
    capacities = problem.capacities
    var costs = problem.costs
    var constant = 0
    var range = 0
    var sum = 0
    for job in 0..<jobCount {
      var least = Int32.max
      for agent in 0..<agentCount { least = min(least, costs[agent * jobCount + job]) }
      var greatest = 0
      for agent in 0..<agentCount {
        let place = agent * jobCount + job
        costs[place] -= least
        if weights[place] <= capacities[agent] { greatest = max(greatest, Int(costs[place])) }
      }
      constant += Int(least)
      range = max(range, greatest)
      sum += greatest
    }
    self.constant = constant
    var scale = 1024
    // Values of a knapsack fit 32 bits whatever the prices are: at most eight times the costs.
    while scale > 1, 8 * (max(sum, range) + 1) * scale > 1 << 30 { scale /= 2 }
    self.scale = scale
    greatestPrice = min(8 * (range + 1) * scale, 1 << 30)
    for place in costs.indices {
      // A pair that the agent cannot carry is never looked at again.
      costs[place] = weights[place] > capacities[place / jobCount] ? 0 : costs[place] * Int32(scale)
    }
    self.costs = costs
  }

  /// The scaled value of an answer that costs `value`.
  func scaled(_ value: Int) -> Int { (value - constant) * scale }

  /// The least whole value that an answer can have whose scaled value is at least `bound`.
  func value(atLeast bound: Int) -> Int {
    let quotient = bound >= 0 ? (bound + scale - 1) / scale : -(-bound / scale)
    return quotient + constant
  }
}

extension ScaledAssignment {
  /// The numbers of some jobs alone, beside what all others take of the capacities.
  init(_ whole: ScaledAssignment, jobs: [Int], around answer: ContiguousArray<Int32>) {
    agentCount = whole.agentCount
    jobCount = jobs.count
    scale = whole.scale
    constant = 0
    greatestPrice = whole.greatestPrice
    var rest = whole.capacities
    for job in answer.indices {
      let agent = Int(answer[job])
      rest[agent] -= whole.weights[agent * whole.jobCount + job]
    }
    for job in jobs {
      let agent = Int(answer[job])
      rest[agent] += whole.weights[agent * whole.jobCount + job]
    }
    capacities = rest
    var costs: ContiguousArray<Int32> = []
    var weights: ContiguousArray<Int32> = []
    costs.reserveCapacity(agentCount * jobs.count)
    weights.reserveCapacity(agentCount * jobs.count)
    for agent in 0..<whole.agentCount {
      for job in jobs {
        costs.append(whole.costs[agent * whole.jobCount + job])
        weights.append(whole.weights[agent * whole.jobCount + job])
      }
    }
    self.costs = costs
    self.weights = weights
  }

  /// No answer is worth more than this, scaled.
  var greatestValue: Int {
    var sum = 0
    for job in 0..<jobCount { sum += (0..<agentCount).reduce(0) { max($0, Int(costs[$1 * jobCount + job])) } }
    return sum
  }

  /// Each job's second least cost among agents that can carry it: prices to begin with.
  var secondCosts: ContiguousArray<Int32> {
    ContiguousArray(
      (0..<jobCount).map { job in
        var (first, second) = (Int32.max, Int32.max)
        for agent in 0..<agentCount where weights[agent * jobCount + job] <= capacities[agent] {
          let cost = costs[agent * jobCount + job]
          if cost < first { (first, second) = (cost, first) } else { second = min(second, cost) }
        }
        return second < Int32.max ? second : first < Int32.max ? first : 0
      })
  }

  /// The scaled value of an answer.
  func value(of agents: ContiguousArray<Int32>) -> Int {
    var sum = 0
    for job in agents.indices { sum += Int(costs[Int(agents[job]) * jobCount + job]) }
    return sum
  }
}
