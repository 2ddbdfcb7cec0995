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
    var bound = try BundleBound(task, threads: 1)
    let target = answer.objective ?? relaxation.objective * 1.05
    let first = bound.bound
    try bound.raise(rounds: 300, towards: target, meter: meter)
    for _ in 0..<4 where bound.cut(most: 30) > 0 { try bound.raise(rounds: 60, towards: target, meter: meter) }
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
    var bound = try BundleBound(task, threads: 1)
    try bound.raise(rounds: 100, towards: value, meter: meter)
    let excess = try bound.excess()
    // The best plan uses its assignments, so none of them can cost more than the plan is worth.
    for column in point.indices where task.owners[column].part == .assignment && point[column] > 0.5 {
      #expect(bound.bound + excess[column] <= value + 1e-6 * max(1, abs(value)))
    }
  }
}
