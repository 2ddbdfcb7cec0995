import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// What bundles prove holds, and is worth something.
@Suite("Bundles: bound")
struct BundleBoundTests {
  @Test("no bound exceeds the optimum, and most of the way to the relaxation is proven", arguments: 0..<12)
  func valid(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let relaxation = try GLPKSolver().withModel(task.program) { try $0.minimize(.dual, limits: Limits()) }
    guard relaxation.termination == .optimal else { return }
    let answer = try GLPKSolver().minimizeInteger(
      task.program, options: BranchAndCut(), limits: Limits(work: 60_000, gap: 1e-6))
    let meter = WorkMeter(limits: Limits(), report: nil)
    var bound = BundleBound(task, threads: 1)
    let target = answer.objective ?? relaxation.objective * 1.05
    let first = bound.bound
    bound.raise(rounds: 300, towards: target, meter: meter)
    for _ in 0..<4 where bound.cut(most: 30) > 0 { bound.raise(rounds: 60, towards: target, meter: meter) }
    if let value = answer.objective { #expect(bound.bound <= value + 1e-6 * max(1, abs(value))) }
    let way = relaxation.objective - first
    #expect(bound.bound >= relaxation.objective - 0.1 * way, "\(bound.bound) of \(relaxation.objective) from \(first)")
  }

  @Test("what an assignment costs in excess is a bound with it in use", arguments: 0..<6)
  func excess(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let meter = WorkMeter(limits: Limits(), report: nil)
    let best = try GLPKSolver().minimizeInteger(
      task.program, options: BranchAndCut(), limits: Limits(work: 60_000, gap: 1e-6))
    guard let value = best.objective, let point = best.values else { return }
    var bound = BundleBound(task, threads: 1)
    bound.raise(rounds: 100, towards: value, meter: meter)
    let excess = bound.guide().excess
    // The best plan uses its assignments, so none of them can cost more than the plan is worth.
    for column in point.indices where task.owners[column].part == .assignment && point[column] > 0.5 {
      #expect(bound.bound + excess[column] <= value + 1e-6 * max(1, abs(value)))
    }
  }

  @Test("the average of known bundles costs what is proven and misses little", arguments: 0..<8)
  func average(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let meter = WorkMeter(limits: Limits(), report: nil)
    var bound = BundleBound(task, threads: 1)
    bound.raise(rounds: 300, towards: task.program.objective(of: task.idle), meter: meter)
    let program = bound.program
    let room = 0.01 * max(1, abs(bound.bound))
    // What is missing counts at the row's price: where a price is at its limit, paying it is as good as keeping the row.
    let activities = program.rowActivities(of: bound.average)
    var paid = program.objective(of: bound.average)
    for row in bound.prices.rows where bound.center[row] != 0 {
      let side = bound.center[row] > 0 ? program.rowLower[row] : program.rowUpper[row]
      paid += bound.center[row] * (side - activities[row])
    }
    #expect(abs(paid - bound.bound) < room, "\(paid) of \(bound.bound)")
    for column in bound.average.indices where program.isInteger[column] {
      #expect(bound.average[column] > program.columnLower[column] - 1e-6)
      #expect(bound.average[column] < program.columnUpper[column] + 1e-6)
    }
  }

  // Steps that gain nothing any more come ever nearer; what is proposed has to stay an answer to all rows together.
  @Test("in the end no less than the relaxation is proven, and the average misses little", arguments: 1...3)
  func settled(seed: Int) throws {
    let scenario = try Scenario(ScenarioGenerator(people: 14, months: 1, seed: UInt64(seed)).draft())
    let task = SearchTask(CompactModel(scenario))
    let meter = WorkMeter(limits: Limits(), report: nil)
    var bound = BundleBound(task, threads: 1)
    let relaxation = try GLPKSolver().withModel(task.program) { try $0.minimize(.dual, limits: Limits()) }
    for _ in 0..<30 { bound.raise(rounds: 20, towards: relaxation.objective * 1.05, meter: meter) }
    #expect(bound.bound >= relaxation.objective * (1 - 1e-4))
    let (program, activities) = (bound.program, bound.program.rowActivities(of: bound.average))
    let wanted = bound.prices.rows.filter { program.rowLower[$0] > 0 && program.rowLower[$0].isFinite }
    let missing = wanted.reduce(0) { $0 + max(0, program.rowLower[$1] - activities[$1]) }
    #expect(missing < 0.08 * wanted.reduce(0) { $0 + program.rowLower[$1] })
  }

  @Test("what a plan costs above the bound is found with clients and people", arguments: 0..<6)
  func losses(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let meter = WorkMeter(limits: Limits(), report: nil)
    let best = try GLPKSolver().minimizeInteger(
      task.program, options: BranchAndCut(), limits: Limits(work: 20_000, gap: 1e-3))
    guard let value = best.objective, let point = best.values else { return }
    var bound = BundleBound(task, threads: 1)
    bound.raise(rounds: 100, towards: value, meter: meter)
    let losses = bound.guide().prices.losses(of: point)
    let sum = (losses.clients + losses.people).reduce(0, +)
    let open = value - bound.bound
    #expect((losses.clients + losses.people).allSatisfy { $0 >= 0 })
    #expect(sum <= open + 1e-6 * max(1, abs(value)), "\(sum) of \(open)")
    #expect(sum >= 0.5 * open, "\(sum) of \(open)")
  }
}
