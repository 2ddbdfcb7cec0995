import GLPKSolver
import Staffing
import Testing

@testable import Planning

/// A plan that was to stay near another does, as far as it costs no more than was accepted.
@Suite("Nearness")
struct NearnessTests {
  private func distance(_ one: Decisions, _ other: Decisions) -> Int {
    Set(one.assignments).symmetricDifference(other.assignments).count
  }

  @Test("the plan comes nearer to the given teams, and its gap stays within what was accepted", arguments: [2, 5])
  func nearer(seed: UInt64) throws {
    let scenario = try Scenario(ScenarioGenerator(people: 10, months: 1, seed: seed).draft())
    var options = PlanOptions()
    options.seconds = nil
    options.work = .units(100_000)
    options.gap = 0.001
    let best = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    let hers = try #require(best.comparisons.first { $0.kind == .oneByOne }).decisions
    options.gap = 0.05
    options.start = hers
    let near = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    #expect(distance(near.decisions, hers) < distance(best.decisions, hers))
    let gap = try #require(near.proof.gap)
    #expect(gap <= 0.05)
    #expect(near.audit.passed)
  }

  @Test("where nothing may be given up the plan costs no more than without the given teams")
  func nothingGivenUp() throws {
    let scenario = try Scenario(ScenarioGenerator(people: 8, months: 1, seed: 4).draft())
    var options = PlanOptions()
    options.seconds = nil
    options.gap = 0
    let best = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    options.start = try #require(best.comparisons.first { $0.kind == .today }).decisions
    let near = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    #expect(abs(near.proof.objective - best.proof.objective) <= 1e-6 * max(1, abs(best.proof.objective)))
    #expect(near.proof.status == .optimal)
  }
}
