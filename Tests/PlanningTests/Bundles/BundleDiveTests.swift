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
    var bound = try BundleBound(task, threads: 1)
    try bound.raise(rounds: 100, towards: task.program.objective(of: task.idle), meter: meter)
    let proven = bound.bound
    var dive = BundleDive(bound, task)
    let teams = try #require(try dive.run(share: 0.1, rounds: 4, meter: meter))
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

  @Test("plans found side by side keep all rows, differ, and are the same for any number of threads")
  func sideBySide() throws {
    let task = SearchTask(CompactModel(try Scenario(ScenarioGenerator(people: 20, months: 1, seed: 2).draft())))
    let meter = WorkMeter(limits: Limits(), report: nil)
    var bound = try BundleBound(task, threads: 2)
    try bound.raise(rounds: 100, towards: task.program.objective(of: task.idle), meter: meter)
    let dives = PlanDives(solver: GLPKSolver(), task: task)
    let runs = try [1, 2, 3].map { threads in
      let own = WorkMeter(limits: Limits(), report: nil)
      var random = SplitMix(seed: 5)
      return (
        plans: try dives.plans(4, along: bound, threads: threads, meter: own, &random), work: own.spent,
        next: random.next()
      )
    }
    let plans = runs[0].plans
    #expect(plans.count == 4)
    #expect(Set(plans).count > 1)
    for point in plans {
      #expect(task.program.maximumViolation(of: point) < 1e-6)
      #expect(task.program.maximumFraction(of: point) < 1e-6)
    }
    for run in runs {
      #expect(run.plans == plans)
      #expect(run.work == runs[0].work && run.work > 0)
      #expect(run.next == runs[0].next)
    }
  }

  @Test("where the clock has run out, plans side by side count for nothing")
  func outOfTime() throws {
    let task = SearchTask(CompactModel(try Scenario(ScenarioGenerator(people: 12, months: 1, seed: 2).draft())))
    let bound = try BundleBound(task, threads: 1)
    let meter = WorkMeter(limits: Limits(deadline: .now), report: nil)
    var random = SplitMix(seed: 5)
    let plans = try PlanDives(solver: GLPKSolver(), task: task).plans(
      2, along: bound, threads: 2, meter: meter, &random)
    #expect(plans.isEmpty)
    #expect(meter.spent == 0)
  }
}
