import LinearProgramming

/// Finds an answer that keeps all capacities, from any hint: shifts and swaps of jobs, overload at a price that follows the need.
///
/// After Yagiura, Ibaraki and Glover (2004), without their ejection chains: what those would gain, exact neighbourhoods gain here.
struct AssignmentDescent {
  private let problem: ScaledAssignment
  private var agents: ContiguousArray<Int32>
  private var loads: ContiguousArray<Int>
  private var overload = 0
  private var value = 0
  /// The price of one unit of overload, scaled.
  private var price: Int
  private var random: SplitMix
  /// An answer that keeps all capacities, or `nil` where none was found.
  private(set) var best: ContiguousArray<Int32>?

  /// A descent from a hint.
  ///
  /// - Parameters:
  ///   - problem: The numbers.
  ///   - hint: Per job an agent, or -1.
  ///   - random: What kicks it out of dead ends.
  init(_ problem: ScaledAssignment, hint: ContiguousArray<Int32>, random: SplitMix) {
    self.problem = problem
    self.random = random
    agents = hint
    loads = ContiguousArray(repeating: 0, count: problem.agentCount)
    var costs = 0
    var weights = 0
    for place in problem.costs.indices {
      costs += Int(problem.costs[place])
      weights += Int(problem.weights[place])
    }
    price = max(1, costs / max(1, weights))
    for job in agents.indices where agents[job] >= 0 { add(job, to: Int(agents[job])) }
    for job in agents.indices where agents[job] < 0 {
      var (agent, least) = (0, Int.max)
      for candidate in 0..<problem.agentCount where fits(job, candidate) {
        let change = cost(job, candidate) + price * overloadChange(candidate, weight(job, candidate))
        if change < least { (agent, least) = (candidate, change) }
      }
      agents[job] = Int32(agent)
      add(job, to: agent)
    }
  }

  /// What it has done, counted as knapsacks.
  private(set) var work = 0

  /// Descends and kicks until an answer is found, at most so many times.
  mutating func run(kicks: Int, until limits: Limits) {
    for kick in 0...kicks where limits.reached == nil {
      descend()
      work += problem.agentCount
      if overload == 0 { best = agents }
      guard overload > 0, kick < kicks, problem.agentCount > 1 else { return }
      price = min(price * 3 / 2 + 1, 1 << 40)
      if kick % 4 == 3 { shake() }
    }
  }

  private func cost(_ job: Int, _ agent: Int) -> Int { Int(problem.costs[agent * problem.jobCount + job]) }
  private func weight(_ job: Int, _ agent: Int) -> Int { Int(problem.weights[agent * problem.jobCount + job]) }
  private func fits(_ job: Int, _ agent: Int) -> Bool { weight(job, agent) <= Int(problem.capacities[agent]) }

  private func overloadChange(_ agent: Int, _ weight: Int) -> Int {
    let capacity = Int(problem.capacities[agent])
    return max(0, loads[agent] + weight - capacity) - max(0, loads[agent] - capacity)
  }

  private mutating func add(_ job: Int, to agent: Int) {
    overload += overloadChange(agent, weight(job, agent))
    loads[agent] += weight(job, agent)
    value += cost(job, agent)
  }

  private mutating func remove(_ job: Int, from agent: Int) {
    overload += overloadChange(agent, -weight(job, agent))
    loads[agent] -= weight(job, agent)
    value -= cost(job, agent)
  }

  private mutating func move(_ job: Int, to agent: Int) {
    remove(job, from: Int(agents[job]))
    add(job, to: agent)
    agents[job] = Int32(agent)
  }

  private mutating func descend() {
    var isMoving = true
    while isMoving {
      isMoving = false
      for job in agents.indices where shift(job) { isMoving = true }
      if isMoving { continue }
      for first in agents.indices {
        for second in (first + 1)..<max(first + 1, agents.count) where swap(first, second) { isMoving = true }
      }
    }
  }

  /// Gives a job to the agent where it is cheapest, overload counted.
  private mutating func shift(_ job: Int) -> Bool {
    let own = Int(agents[job])
    let relief = price * overloadChange(own, -weight(job, own)) - cost(job, own)
    var (agent, least) = (own, 0)
    for candidate in 0..<problem.agentCount where candidate != own && fits(job, candidate) {
      let change = relief + cost(job, candidate) + price * overloadChange(candidate, weight(job, candidate))
      if change < least { (agent, least) = (candidate, change) }
    }
    guard agent != own else { return false }
    move(job, to: agent)
    return true
  }

  private mutating func swap(_ first: Int, _ second: Int) -> Bool {
    let (own, other) = (Int(agents[first]), Int(agents[second]))
    guard own != other, fits(first, other), fits(second, own) else { return false }
    let money = cost(first, other) + cost(second, own) - cost(first, own) - cost(second, other)
    // Most swaps cost more than any relief of overload could be worth.
    guard money < 0 || overload > 0 else { return false }
    let change =
      money + price
      * (overloadChange(own, weight(second, own) - weight(first, own))
        + overloadChange(other, weight(first, other) - weight(second, other)))
    guard change < 0 else { return false }
    move(first, to: other)
    move(second, to: own)
    return true
  }

  /// Moves a few jobs anywhere they may go.
  private mutating func shake() {
    for _ in 0..<max(2, problem.jobCount / 25) {
      let job = random.below(problem.jobCount)
      let agent = random.below(problem.agentCount)
      if fits(job, agent), agent != Int(agents[job]) { move(job, to: agent) }
    }
  }
}
