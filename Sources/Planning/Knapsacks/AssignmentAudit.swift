/// Checks an answer in whole numbers, knowing nothing of how it was found.
public enum AssignmentAudit {
  /// Something wrong with an answer.
  public enum Fault: Sendable, Hashable {
    /// The answer has another number of jobs than the problem.
    case jobCount(Int)
    /// A job is given to no agent there is.
    case noAgent(job: Int)
    /// An agent carries more than it can.
    case overload(agent: Int, load: Int)
    /// The answer costs something else than is claimed.
    case value(Int)
    /// Something is claimed that the answer itself refutes: it costs less than the least possible.
    case bound(Int)
  }

  /// Everything that is wrong with what a search claims; nothing where there is no answer and none is claimed.
  ///
  /// - Parameters:
  ///   - result: Answer, value and bound.
  ///   - problem: The numbers.
  /// - Returns: The faults, in a fixed order.
  public static func faults(of result: GeneralizedAssignmentResult, _ problem: GeneralizedAssignment) -> [Fault] {
    guard let agents = result.agents else { return result.value.map { [.value($0)] } ?? [] }
    guard agents.count == problem.jobCount else { return [.jobCount(agents.count)] }
    var faults: [Fault] = []
    var loads = ContiguousArray(repeating: 0, count: problem.agentCount)
    var value = 0
    for job in agents.indices {
      let agent = Int(agents[job])
      guard loads.indices.contains(agent) else {
        faults.append(.noAgent(job: job))
        continue
      }
      loads[agent] += Int(problem.weights[agent * problem.jobCount + job])
      value += Int(problem.costs[agent * problem.jobCount + job])
    }
    for agent in loads.indices where loads[agent] > Int(problem.capacities[agent]) {
      faults.append(.overload(agent: agent, load: loads[agent]))
    }
    if result.value != value { faults.append(.value(value)) }
    if result.isInfeasible || result.bound.map({ $0 > value }) ?? false { faults.append(.bound(value)) }
    return faults
  }
}
