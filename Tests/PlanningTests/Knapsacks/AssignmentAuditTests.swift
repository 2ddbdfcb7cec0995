import Testing

@testable import Planning

@Suite("Audit of assignments")
struct AssignmentAuditTests {
  /// Two agents, three jobs; the only optimum is 0, 0, 1 at 1 + 2 + 1 = 4, as agent 0 has no room for all three.
  private let problem = GeneralizedAssignment(
    agentCount: 2, jobCount: 3, costs: [1, 2, 1, 9, 9, 1], weights: [2, 2, 2, 3, 3, 3], capacities: [4, 3])

  private func result() throws -> GeneralizedAssignmentResult { GeneralizedAssignmentSearch().solve(problem) }

  @Test("the known optimum passes")
  func passes() throws {
    let result = try result()
    #expect(result.agents == [0, 0, 1])
    #expect(result.value == 4)
    #expect(result.isProven)
    #expect(AssignmentAudit.faults(of: result, problem) == [])
  }

  @Test("a job given to nobody, a missing job, an overload, a wrong value and a bound above the value are all found")
  func finds() throws {
    var tampered = try result()
    tampered.agents = [0, 0, 2]
    #expect(AssignmentAudit.faults(of: tampered, problem) == [.noAgent(job: 2), .value(3), .bound(3)])
    tampered.agents = [0, 0, -1]
    #expect(AssignmentAudit.faults(of: tampered, problem).first == .noAgent(job: 2))
    tampered.agents = [0, 0]
    #expect(AssignmentAudit.faults(of: tampered, problem) == [.jobCount(2)])
    tampered = try result()
    tampered.agents = [0, 0, 0]
    #expect(AssignmentAudit.faults(of: tampered, problem) == [.overload(agent: 0, load: 6)])
    tampered = try result()
    tampered.value = 3
    #expect(AssignmentAudit.faults(of: tampered, problem) == [.value(4)])
    tampered = try result()
    tampered.bound = 5
    #expect(AssignmentAudit.faults(of: tampered, problem) == [.bound(4)])
    tampered = try result()
    tampered.isInfeasible = true
    #expect(AssignmentAudit.faults(of: tampered, problem) == [.bound(4)])
    tampered = try result()
    tampered.agents = nil
    #expect(AssignmentAudit.faults(of: tampered, problem) == [.value(4)])
  }
}
