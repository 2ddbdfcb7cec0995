import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// A dive along the bound ends with teams that a plan can be made of.
@Suite("Bundles: dive")
struct BundleDiveTests {
  @Test("with the dive's teams a plan keeps all rows, near what is proven", arguments: [1, 2, 3, 5] as [UInt64])
  func teams(seed: UInt64) throws {
    let task = SearchTask(CompactModel(try Scenario(ScenarioGenerator(people: 12, months: 1, seed: seed).draft())))
    let meter = WorkMeter(limits: Limits(), report: nil)
    var bound = BundleBound(task, threads: 1)
    bound.raise(rounds: 100, towards: task.program.objective(of: task.idle), meter: meter)
    let proven = bound.bound
    var dive = BundleDive(bound, task)
    let found = dive.run(share: 0.1, rounds: 4, meter: meter)
    let teams = try #require(found)
    let assignments = task.owners.indices.filter { task.owners[$0].part == .assignment }
    #expect(assignments.allSatisfy { teams.values[$0] == 0 || teams.values[$0] == 1 })
    #expect(assignments.contains { teams.values[$0] == 1 })
    #expect(teams.open.count <= bound.unitCount)
    #expect(teams.open.allSatisfy { task.owners[$0].part == .assignment && teams.values[$0] == 0 })
    var isFree = ContiguousArray(task.owners.map { $0.part != .assignment })
    for column in teams.open { isFree[column] = true }
    let restricted = RestrictedProgram(task.program, values: teams.values, isFree: isFree)
    try #require(!restricted.isInfeasible)
    let answer = try GLPKSolver().minimizeInteger(
      restricted.program, options: BranchAndCut(), limits: Limits(work: 20_000, gap: 1e-4))
    let point = restricted.whole(try #require(answer.values))
    #expect(task.program.maximumViolation(of: point) < 1e-6)
    let gap = (task.program.objective(of: point) - proven) / task.costTerms(point)
    #expect(gap >= 0 && gap < 0.1, "gap \(gap)")
  }

  @Test("dives with chance find plans that keep all rows and differ, each the same again from a copy of the bound")
  func chance() throws {
    let task = SearchTask(CompactModel(try Scenario(ScenarioGenerator(people: 20, months: 1, seed: 2).draft())))
    var bound = BundleBound(task, threads: 2)
    bound.raise(
      rounds: 100, towards: task.program.objective(of: task.idle), meter: WorkMeter(limits: Limits(), report: nil))
    let dives = PlanDives(solver: GLPKSolver(), task: task)
    func dive(_ seed: UInt64) throws -> (point: ContiguousArray<Double>, work: Int) {
      let meter = WorkMeter(limits: Limits(), report: nil)
      let point = try dives.plan(along: bound.apart(), share: 0.05, rounds: 5, meter: meter, SplitMix(seed: seed))
      return (try #require(point), meter.spent)
    }
    let found = try (1...4).map { try dive($0) }
    #expect(Set(found.map(\.point)).count > 1)
    for one in found {
      #expect(task.program.maximumViolation(of: one.point) < 1e-6)
      #expect(task.program.maximumFraction(of: one.point) < 1e-6)
      #expect(one.work > 0)
    }
    let again = try dive(3)
    #expect(again.point == found[2].point && again.work == found[2].work)
  }

  @Test("where the clock has run out, a dive finds nothing")
  func outOfTime() throws {
    let task = SearchTask(CompactModel(try Scenario(ScenarioGenerator(people: 12, months: 1, seed: 2).draft())))
    let bound = BundleBound(task, threads: 1)
    let meter = WorkMeter(limits: Limits(deadline: .now), report: nil)
    let dives = PlanDives(solver: GLPKSolver(), task: task)
    #expect(try dives.plan(along: bound, share: 0.05, rounds: 5, meter: meter, SplitMix(seed: 5)) == nil)
  }
}
