/// What is still undecided in a node of the search: open pairs, capacities that are left, jobs that have their agent.
struct AssignmentDomain: Sendable {
  /// 1 where a pair is possible, agent by agent.
  private(set) var openPairs: ContiguousArray<UInt8>
  /// Per agent the jobs that may still be given to it, in an order that the bound keeps; closed ones go when it is next walked.
  var items: ContiguousArray<Int32>
  var itemCounts: ContiguousArray<Int32>
  /// How many agents a job may still be given to.
  private(set) var openCounts: ContiguousArray<Int32>
  /// The agent of a job, or -1.
  private(set) var agents: ContiguousArray<Int32>
  /// Capacity left, per agent.
  private(set) var rest: ContiguousArray<Int32>
  /// Scaled cost of the jobs that have their agent.
  private(set) var cost = 0
  /// Jobs without an agent.
  private(set) var looseCount: Int
  /// Whether some job can be given to nobody.
  private(set) var isEmpty = false
  /// Agents whose capacity fell: what is too heavy for them now is closed by ``settle(_:)``.
  private var tightened: ContiguousArray<Int32> = []
  /// Jobs that only one agent is left for.
  private var forced: ContiguousArray<Int32> = []

  /// All that a problem leaves open, conclusions drawn.
  init(_ problem: ScaledAssignment) {
    self.init(unsettled: problem)
    settle(problem)
  }

  /// All pairs, with nothing concluded yet but what no agent can carry at all.
  init(unsettled problem: ScaledAssignment) {
    let (agentCount, jobCount) = (problem.agentCount, problem.jobCount)
    openPairs = ContiguousArray(repeating: 1, count: agentCount * jobCount)
    items = ContiguousArray((0..<agentCount).flatMap { _ in (0..<jobCount).map { Int32($0) } })
    itemCounts = ContiguousArray(repeating: Int32(jobCount), count: agentCount)
    openCounts = ContiguousArray(repeating: Int32(agentCount), count: jobCount)
    agents = ContiguousArray(repeating: -1, count: jobCount)
    rest = problem.capacities
    looseCount = jobCount
    if agentCount == 1 { forced = ContiguousArray((0..<jobCount).map { Int32($0) }) }
    for agent in 0..<agentCount {
      for job in 0..<jobCount where problem.weights[agent * jobCount + job] > problem.capacities[agent] {
        close(agent, job, problem)
      }
    }
  }

  func isOpen(_ agent: Int, _ job: Int, of problem: ScaledAssignment) -> Bool {
    openPairs[agent * problem.jobCount + job] != 0
  }

  /// Says that an agent does not carry a job.
  mutating func close(_ agent: Int, _ job: Int, _ problem: ScaledAssignment) {
    let place = agent * problem.jobCount + job
    guard openPairs[place] != 0 else { return }
    openPairs[place] = 0
    openCounts[job] -= 1
    if openCounts[job] == 0 { isEmpty = true }
    if openCounts[job] == 1 { forced.append(Int32(job)) }
  }

  /// Gives a job to an agent for good.
  mutating func give(_ job: Int, to agent: Int, _ problem: ScaledAssignment) {
    guard agents[job] < 0 else {
      if agents[job] != Int32(agent) { isEmpty = true }
      return
    }
    let place = agent * problem.jobCount + job
    guard openPairs[place] != 0, problem.weights[place] <= rest[agent] else {
      isEmpty = true
      return
    }
    agents[job] = Int32(agent)
    looseCount -= 1
    cost += Int(problem.costs[place])
    rest[agent] -= problem.weights[place]
    for other in 0..<problem.agentCount { openPairs[other * problem.jobCount + job] = 0 }
    openCounts[job] = 1
    if problem.weights[place] > 0 { tightened.append(Int32(agent)) }
  }

  /// Draws all conclusions: too heavy pairs are closed, jobs with one agent left are given to it.
  mutating func settle(_ problem: ScaledAssignment) {
    while !isEmpty {
      if let job = forced.popLast().map({ Int($0) }) {
        guard agents[job] < 0 else { continue }
        for agent in 0..<problem.agentCount where isOpen(agent, job, of: problem) {
          give(job, to: agent, problem)
          break
        }
      } else if let agent = tightened.popLast().map({ Int($0) }) {
        let base = agent * problem.jobCount
        for index in 0..<Int(itemCounts[agent]) {
          let job = Int(items[base + index])
          if problem.weights[base + job] > rest[agent] { close(agent, job, problem) }
        }
      } else {
        return
      }
    }
  }
}
