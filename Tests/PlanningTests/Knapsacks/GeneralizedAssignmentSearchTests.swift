import LinearProgramming
import Testing

@testable import Planning

@Suite("Search for generalized assignments")
struct GeneralizedAssignmentSearchTests {
  @Test("small problems get the optimum that trying everything finds, proven, or the proof that there is none")
  func agreesWithBruteForce() throws {
    var (solvable, unsolvable) = (0, 0)
    for seed in 0..<400 {
      let problem = RandomAssignment.problem(UInt64(seed))
      let optimum = RandomAssignment.optimum(problem)
      let result = GeneralizedAssignmentSearch().solve(problem)
      #expect(result.isProven, "seed \(seed)")
      #expect(result.value == optimum, "seed \(seed)")
      #expect(result.isInfeasible == (optimum == nil), "seed \(seed)")
      #expect(AssignmentAudit.faults(of: result, problem) == [], "seed \(seed)")
      if optimum == nil { unsolvable += 1 } else { solvable += 1 }
    }
    // Both kinds are there, or the test shows nothing.
    #expect(solvable > 100 && unsolvable > 20)
  }

  @Test("whenever it is stopped, the bound is at most the optimum and the value at least that", arguments: [0, 1, 200])
  func boundHolds(work: Int) throws {
    for seed in 1_000..<1_060 {
      let problem = RandomAssignment.problem(UInt64(seed), agents: 3, jobs: 8)
      let optimum = RandomAssignment.optimum(problem)
      let result = GeneralizedAssignmentSearch(limits: Limits(work: work)).solve(problem)
      #expect(AssignmentAudit.faults(of: result, problem) == [], "seed \(seed)")
      guard let optimum else {
        #expect(result.value == nil, "seed \(seed)")
        continue
      }
      let bound = try #require(result.bound, "seed \(seed)")
      #expect(bound <= optimum, "seed \(seed)")
      if let value = result.value { #expect(value >= optimum, "seed \(seed)") }
      #expect(result.isProven || result.reached == .work, "seed \(seed)")
    }
  }

  @Test("the answer and the work are the same on one thread and on two")
  func threads() throws {
    for seed in [1, 2] {
      let problem = RandomAssignment.problem(UInt64(seed), agents: 5, jobs: 30)
      let limits = Limits(work: 20_000)
      let one = GeneralizedAssignmentSearch(limits: limits, threads: 1, seed: 7).solve(problem)
      let two = GeneralizedAssignmentSearch(limits: limits, threads: 2, seed: 7).solve(problem)
      #expect(one == two)
    }
  }

  @Test("numbers at the ends of their ranges overflow nothing")
  func extremes() throws {
    let cost = Int32(GeneralizedAssignment.greatestCost)
    let weight = Int32(GeneralizedAssignment.greatestWeight)
    let count = 40
    let problem = GeneralizedAssignment(
      agentCount: 2, jobCount: count,
      costs: ContiguousArray((0..<(2 * count)).map { $0 % 3 == 0 ? cost : cost - Int32($0) }),
      weights: ContiguousArray((0..<(2 * count)).map { weight - Int32($0 % 7) }),
      capacities: [weight * 19, weight * 22])
    let result = GeneralizedAssignmentSearch(limits: Limits(work: 500)).solve(problem)
    #expect(AssignmentAudit.faults(of: result, problem) == [])
    #expect(result.value != nil)
  }

  @Test("a cancelled search gives what it has")
  func cancelled() throws {
    let cancellation = Cancellation()
    cancellation.request()
    let problem = RandomAssignment.problem(3, agents: 4, jobs: 30)
    let result = GeneralizedAssignmentSearch(limits: Limits(cancellation: cancellation)).solve(problem)
    #expect(AssignmentAudit.faults(of: result, problem) == [])
    #expect(result.isProven || result.reached == .cancelled)
  }
}
