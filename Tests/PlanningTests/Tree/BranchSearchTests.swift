import GLPKSolver
import LinearProgramming
import Testing

@testable import Planning

/// Cutting and branching end where the solver's own branch and cut does.
@Suite("Tree: branching")
struct BranchSearchTests {
  @Test("the search ends at the optimum that the solver's own branch and cut finds", arguments: 0..<5)
  func optimum(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let answer = try GLPKSolver().minimizeInteger(
      task.program, options: BranchAndCut(), limits: Limits(work: 200_000, gap: 1e-9))
    guard answer.termination == .optimal, let best = answer.values else { return }
    let search = try outcome(task, threads: 1)
    let (values, bound) = (try #require(search.values), try #require(search.bound))
    let (found, known) = (task.program.objective(of: values), task.program.objective(of: best))
    let scale = 1e-6 * max(1, abs(known))
    #expect(abs(found - known) <= 10 * scale, "\(found) instead of \(known)")
    #expect(bound <= known + scale, "the bound \(bound) exceeds the optimum \(known)")
    #expect(found - bound <= 1e-4 * task.costTerms(values) + scale)
    #expect(task.program.maximumViolation(of: values) < 1e-6)
  }

  @Test("a gap that suffices is proven, whatever of the tree is set aside for it", arguments: [0, 2, 3])
  func within(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let optimum = try #require(try outcome(task, threads: 2).values.map(task.program.objective(of:)))
    for gap in [0.002, 0.02] {
      let search = try outcome(task, threads: 2, gap: gap)
      let (values, bound) = (try #require(search.values), try #require(search.bound))
      #expect(bound <= optimum + 1e-6 * abs(optimum), "the bound \(bound) exceeds the optimum \(optimum)")
      #expect(task.program.objective(of: values) - bound <= gap * task.costTerms(values))
    }
  }

  @Test("any number of threads gives the same plan and bound")
  func threads() throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(3)))
    let (one, three) = (try outcome(task, threads: 1), try outcome(task, threads: 3))
    #expect(one.values == three.values)
    #expect(one.bound == three.bound)
  }

  @Test("what is left open after some work is still bounded from below", arguments: [50, 500, 3_000])
  func unfinished(work: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(5)))
    let whole = try outcome(task, threads: 2)
    let part = try outcome(task, threads: 2, work: work)
    let optimum = try #require(whole.values.map(task.program.objective(of:)))
    if let bound = part.bound { #expect(bound <= optimum + 1e-6 * abs(optimum)) }
    if let values = part.values { #expect(task.program.objective(of: values) >= optimum - 1e-6 * abs(optimum)) }
  }

  private func outcome(_ task: SearchTask, threads: Int, gap: Double = 1e-6, work: Int? = nil) throws -> SearchOutcome {
    let meter = WorkMeter(limits: Limits(work: work), report: nil)
    var search = CompactPartSearch(
      solver: GLPKSolver(), meter: meter, task: task, gap: gap, phase: .improving, threads: threads,
      random: SplitMix(seed: 1))
    return try search.run(start: nil)
  }
}
