/// Numbers of one generalized assignment problem (GAP): every job is carried by exactly one agent within its capacity.
///
/// In a department agents are people, jobs are clients, weights are hours. All numbers are whole; what an agent cannot carry at all
/// has a weight above the agent's capacity.
public struct GeneralizedAssignment: Sendable, Hashable {
  /// How many agents there are, at least 1.
  public let agentCount: Int
  /// How many jobs there are, at least 1.
  public let jobCount: Int
  /// What each pair costs, agent by agent: element `agent × jobCount + job`; 0 to ``greatestCost``.
  public let costs: ContiguousArray<Int32>
  /// What each pair takes of the agent's capacity, laid out as ``costs``; 0 to ``greatestWeight``.
  public let weights: ContiguousArray<Int32>
  /// What each agent can carry, 0 to ``greatestCapacity``.
  public let capacities: ContiguousArray<Int32>

  /// The greatest cost of a pair: sums of products stay far inside 64 bits.
  public static let greatestCost = 1_000_000
  /// The greatest weight of a pair.
  public static let greatestWeight = 1_000_000
  /// The greatest capacity of an agent.
  public static let greatestCapacity = 1_000_000_000
  /// The greatest number of agents.
  public static let greatestAgentCount = 1_000
  /// The greatest number of jobs.
  public static let greatestJobCount = 10_000
  /// The greatest number of pairs: every open node of a search holds a few bytes for each.
  public static let greatestPairCount = 1_000_000

  /// A problem; counts and ranges that do not fit are a programmer's error.
  ///
  /// - Parameters:
  ///   - agentCount: At least 1.
  ///   - jobCount: At least 1.
  ///   - costs: Agent by agent.
  ///   - weights: Agent by agent.
  ///   - capacities: One for each agent.
  public init(
    agentCount: Int, jobCount: Int, costs: ContiguousArray<Int32>, weights: ContiguousArray<Int32>,
    capacities: ContiguousArray<Int32>
  ) {
    precondition((1...Self.greatestAgentCount).contains(agentCount), "the number of agents is out of range")
    precondition((1...Self.greatestJobCount).contains(jobCount), "the number of jobs is out of range")
    precondition(agentCount * jobCount <= Self.greatestPairCount, "the number of pairs is out of range")
    precondition(costs.count == agentCount * jobCount && weights.count == costs.count, "one number for every pair")
    precondition(capacities.count == agentCount, "one capacity for every agent")
    precondition(costs.allSatisfy { (0...Self.greatestCost).contains(Int($0)) }, "a cost is out of range")
    precondition(weights.allSatisfy { (0...Self.greatestWeight).contains(Int($0)) }, "a weight is out of range")
    precondition(capacities.allSatisfy { (0...Self.greatestCapacity).contains(Int($0)) }, "a capacity is out of range")
    self.agentCount = agentCount
    self.jobCount = jobCount
    self.costs = costs
    self.weights = weights
    self.capacities = capacities
  }

  /// What an answer costs: a sum of whole numbers.
  ///
  /// - Parameter agents: The agent of each job.
  /// - Returns: The sum of the pairs' costs.
  public func value(of agents: ContiguousArray<Int32>) -> Int {
    var sum = 0
    for job in agents.indices { sum += Int(costs[Int(agents[job]) * jobCount + job]) }
    return sum
  }
}
