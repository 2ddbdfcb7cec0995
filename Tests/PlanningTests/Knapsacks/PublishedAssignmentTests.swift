import Foundation
import GLPKSolver
import LinearProgramming
import Planning
import ScenarioFiles
import Staffing
import Testing

@Suite("Published generalized assignments")
struct PublishedAssignmentTests {
  /// The published problems beside the repository, or `nil` where the environment names no folder that holds them.
  static let folder = ProcessInfo.processInfo.environment["SUITS_SHARED"].map { $0 + "/data/gap/instances" }
    .flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }

  /// Small enough for an unoptimised build.
  static let names = [1, 2, 3, 4, 5, 6, 7, 9, 10].flatMap { size in (0...2).map { "gap\(size)-\($0)" } }

  @Test(
    "the optimum that the literature knows is found and proven",
    .enabled(if: folder != nil, "SUITS_SHARED names no folder with data/gap/instances in it"), arguments: names)
  func proven(name: String) throws {
    let (problem, bestKnown) = try published(name)
    let result = GeneralizedAssignmentSearch().solve(problem)
    #expect(result.isProven)
    #expect(AssignmentAudit.faults(of: result, problem) == [])
    #expect(result.value == bestKnown)
    #expect(bestKnown != nil)
  }

  @Test(
    "said as a scenario the optimum is found and proven, and the plan keeps all rules",
    .enabled(if: folder != nil, "SUITS_SHARED names no folder with data/gap/instances in it"),
    arguments: ["c05100", "gap12-0"])
  func scenario(name: String) throws {
    let (problem, bestKnown) = try published(name)
    let made = try AssignmentScenario(problem)
    var options = PlanOptions()
    options.seconds = nil
    options.work = .units(400_000)
    options.gap = 0
    let plan = try Optimizer(solver: GLPKSolver()).plan(made.scenario, options)
    #expect(plan.proof.status == .optimal)
    #expect(plan.audit.passed && plan.broken.isEmpty)
    #expect(plan.engine == "knapsacks")
    let best = Double(try #require(bestKnown))
    #expect(agree(plan.proof.objective + made.lead, best))
    #expect(agree((plan.proof.bound ?? 0) + made.lead, best))
  }

  /// A published problem, and the best value that the literature knows.
  private func published(_ name: String) throws -> (problem: GeneralizedAssignment, bestKnown: Int?) {
    let folder = try #require(Self.folder)
    let ranges = AssignmentReader.Ranges(
      agents: 1...100, jobs: 1...1_000, pairLimit: 100_000, costs: 0...10_000, hours: 0...10_000,
      capacities: 0...100_000)
    let published = try #require(try AssignmentReader(ranges).problems(at: ["\(folder)/\(name).txt"]).first)
    let problem = GeneralizedAssignment(
      agentCount: published.agentCount, jobCount: published.jobCount, costs: published.costs,
      weights: published.hours, capacities: published.capacities)
    return (problem, published.bestKnown)
  }
}
