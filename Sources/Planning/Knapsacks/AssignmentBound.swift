import LinearProgramming

/// The Lagrangian bound of a node: jobs have prices, every agent picks its best knapsack, and prices move until few jobs are
/// picked twice or never.
///
/// The bound is `Σ prices − Σ best knapsacks`, exact in whole units whatever the prices are. The method is that of Held, Wolfe and
/// Crowder (1974) with a deflected direction (Camerini, Fratta and Maffioli 1975).
struct AssignmentBound {
  let problem: ScaledAssignment
  /// The prices of the last evaluation, and those of the best.
  private(set) var prices: ContiguousArray<Int32>
  private(set) var bestPrices: ContiguousArray<Int32>
  /// The bound of the last evaluation, and the best.
  private(set) var bound = Int.min
  private(set) var bestBound = Int.min
  /// How many agents picked each job in the last evaluation, and the last agent that did.
  private(set) var picks: ContiguousArray<Int32>
  private(set) var pickers: ContiguousArray<Int32>
  /// Knapsacks solved.
  private(set) var work = 0

  private var exactPrices: ContiguousArray<Double>
  private var direction: ContiguousArray<Double>
  private var knapsack: KnapsackSolver
  /// Of each agent's knapsack: value, relaxation, the item that the relaxation splits.
  private var facts: ContiguousArray<(value: Int, relaxed: Int, breakProfit: Int, breakWeight: Int)>
  private var tables = KnapsackTables()
  private var forcedIn: ContiguousArray<Int32> = []
  /// The bound with a pair forced, agent by agent; what was not computed is the bound itself.
  private(set) var forcedBounds: ContiguousArray<Int>

  init(_ problem: ScaledAssignment) {
    self.problem = problem
    prices = ContiguousArray(repeating: 0, count: problem.jobCount)
    bestPrices = prices
    picks = prices
    pickers = prices
    exactPrices = ContiguousArray(repeating: 0, count: problem.jobCount)
    direction = exactPrices
    knapsack = KnapsackSolver(jobCount: problem.jobCount)
    facts = ContiguousArray(repeating: (0, 0, 0, 1), count: problem.agentCount)
    forcedBounds = ContiguousArray(repeating: 0, count: problem.agentCount * problem.jobCount)
  }

  /// What each agent's best knapsack is worth in the last evaluation.
  var knapsackValues: ContiguousArray<Int> { ContiguousArray(facts.map(\.value)) }

  /// Begins a node with the given prices.
  mutating func begin(_ start: ContiguousArray<Int32>) {
    for job in start.indices {
      exactPrices[job] = Double(start[job])
      direction[job] = 0
    }
    bestBound = Int.min
    bestPrices = start
  }

  /// Whether the agents' picks of the last evaluation are an answer: every job exactly once.
  func picksAnswer(_ domain: AssignmentDomain) -> Bool {
    picks.indices.allSatisfy { domain.agents[$0] >= 0 || picks[$0] == 1 }
  }

  /// The agents of the last evaluation's picks; only where ``picksAnswer(_:)``.
  func answer(_ domain: AssignmentDomain) -> ContiguousArray<Int32> {
    ContiguousArray(picks.indices.map { domain.agents[$0] >= 0 ? domain.agents[$0] : pickers[$0] })
  }

  /// Computes the bound at the current prices.
  mutating func evaluate(_ domain: inout AssignmentDomain) {
    var sum = domain.cost
    for job in prices.indices {
      picks[job] = 0
      guard domain.agents[job] < 0 else { continue }
      prices[job] = Int32(max(0, min(exactPrices[job], Double(problem.greatestPrice))))
      sum += Int(prices[job])
    }
    for agent in 0..<problem.agentCount {
      guard domain.itemCounts[agent] > 0 else {
        facts[agent] = (0, 0, 0, 1)
        continue
      }
      // The split moves little from one evaluation to the next.
      let threshold = 0.8 * Float(facts[agent].breakProfit) / Float(facts[agent].breakWeight)
      knapsack.load(agent, &domain, problem, prices, threshold: threshold)
      if !knapsack.solve(capacity: Int(domain.rest[agent])) {
        knapsack.load(agent, &domain, problem, prices)
        _ = knapsack.solve(capacity: Int(domain.rest[agent]))
      }
      sum -= knapsack.value
      facts[agent] = (knapsack.value, knapsack.relaxed, knapsack.breakProfit, knapsack.breakWeight)
      for item in 0..<knapsack.count where knapsack.isTaken[item] != 0 {
        let job = Int(knapsack.jobs[item])
        picks[job] += 1
        pickers[job] = Int32(agent)
      }
    }
    work += problem.agentCount
    bound = sum
    guard sum > bestBound else { return }
    bestBound = sum
    for job in prices.indices { bestPrices[job] = prices[job] }
  }

  /// Moves the prices towards where the bound would be `target`, `pace` times Polyak's step.
  mutating func step(_ domain: AssignmentDomain, target: Int, pace: Double) {
    var length = 0.0
    for job in picks.indices where domain.agents[job] < 0 {
      direction[job] = 0.3 * Double(1 - picks[job]) + 0.7 * direction[job]
      length += direction[job] * direction[job]
    }
    guard length > 1e-9 else { return }
    let stride = pace * Double(max(1, target - bound)) / length
    let greatest = Double(problem.greatestPrice)
    for job in picks.indices where domain.agents[job] < 0 {
      exactPrices[job] = max(0, min(greatest, exactPrices[job] + stride * direction[job]))
    }
  }

  /// Raises the bound from the present prices until the steps have become too small to matter.
  ///
  /// - Parameters:
  ///   - domain: What is open; its lists are kept sorted.
  ///   - limit: Ends as soon as the bound is above it.
  ///   - stepLimit: The greatest number of evaluations.
  ///   - start: The first step's size, a share of Polyak's.
  ///   - limits: The clock, looked at now and then.
  mutating func climb(
    _ domain: inout AssignmentDomain, limit: Int, stepLimit: Int, pace start: Double = 1, until limits: Limits? = nil
  ) {
    var pace = start
    var idle = 0
    for count in 0..<stepLimit {
      if count % 64 == 63, limits?.reached != nil { return }
      let before = bestBound
      evaluate(&domain)
      if bound > limit || pace < 1e-5 { return }
      idle = bound > before + problem.scale / 1000 ? 0 : idle + 1
      if idle == 5 { (idle, pace) = (0, pace * 0.8) }
      step(domain, target: bestBound + abs(bestBound) / 30 + problem.scale, pace: pace)
    }
  }

  /// Goes back to the best prices.
  mutating func returnToBest() {
    for job in bestPrices.indices {
      exactPrices[job] = Double(bestPrices[job])
      direction[job] = 0
    }
  }

  /// Closes or gives what the relaxation of the last evaluation proves: the other decision would lift the bound above `limit`.
  ///
  /// - Returns: How many pairs were decided.
  mutating func fix(_ domain: inout AssignmentDomain, limit: Int) -> Int {
    var decided = 0
    for agent in 0..<problem.agentCount {
      let fact = facts[agent]
      let base = agent * problem.jobCount
      let least = (bound + fact.value - limit) * fact.breakWeight
      // Only where deciding otherwise costs more than the knapsack's own slack can anything be decided.
      for index in 0..<Int(domain.itemCounts[agent]) {
        let job = Int(domain.items[base + index])
        guard domain.openPairs[base + job] != 0, domain.agents[job] < 0 else { continue }
        let profit = Int(prices[job]) - Int(problem.costs[base + job])
        let lead = profit * fact.breakWeight - Int(problem.weights[base + job]) * fact.breakProfit
        guard fact.relaxed - abs(lead) < least else { continue }
        decided += 1
        if lead < 0 { domain.close(agent, job, problem) } else { forcedIn.append(Int32(job)) }
      }
      while let job = forcedIn.popLast() { domain.give(Int(job), to: agent, problem) }
    }
    if decided > 0 { domain.settle(problem) }
    return decided
  }

  /// As ``fix(_:limit:)`` with each agent's exact tables, where those are small; also notes ``forcedBounds``.
  ///
  /// - Returns: How many pairs were decided.
  mutating func fixExactly(_ domain: inout AssignmentDomain, limit: Int) -> Int {
    var decided = 0
    var profits: ContiguousArray<Int32> = []
    var weights: ContiguousArray<Int32> = []
    var jobs: ContiguousArray<Int32> = []
    for agent in 0..<problem.agentCount {
      let base = agent * problem.jobCount
      profits.removeAll(keepingCapacity: true)
      weights.removeAll(keepingCapacity: true)
      jobs.removeAll(keepingCapacity: true)
      for index in 0..<Int(domain.itemCounts[agent]) {
        let job = domain.items[base + index]
        guard domain.openPairs[base + Int(job)] != 0, domain.agents[Int(job)] < 0 else { continue }
        jobs.append(job)
        profits.append(prices[Int(job)] - problem.costs[base + Int(job)])
        weights.append(problem.weights[base + Int(job)])
      }
      let others = bound + facts[agent].value
      guard !jobs.isEmpty,
        tables.fill(profits, weights, count: jobs.count, capacity: Int(domain.rest[agent]))
      else {
        noteRelaxed(agent, jobs)
        continue
      }
      work += jobs.count
      for (item, job) in jobs.enumerated() {
        let inside = tables.inside[item]
        if inside == Int.min || others - inside > limit {
          domain.close(agent, Int(job), problem)
          decided += 1
        } else {
          forcedBounds[base + Int(job)] = others - inside
          if others - tables.outside[item] > limit {
            forcedIn.append(job)
            decided += 1
          }
        }
      }
      while let job = forcedIn.popLast() { domain.give(Int(job), to: agent, problem) }
    }
    if decided > 0 { domain.settle(problem) }
    return decided
  }

  /// Notes the relaxation's bounds where an agent's tables would be too large.
  private mutating func noteRelaxed(_ agent: Int, _ jobs: ContiguousArray<Int32>) {
    let fact = facts[agent]
    for job in jobs {
      let place = agent * problem.jobCount + Int(job)
      let profit = Int(prices[Int(job)]) - Int(problem.costs[place])
      let lead = profit * fact.breakWeight - Int(problem.weights[place]) * fact.breakProfit
      forcedBounds[place] = lead >= 0 ? bound : bound + max(0, fact.value - (fact.relaxed + lead) / fact.breakWeight)
    }
  }
}
