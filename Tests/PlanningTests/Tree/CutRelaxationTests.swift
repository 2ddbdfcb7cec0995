import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Cuts at the root hold for every whole point, and close more than single rows do.
@Suite("Tree: cuts at the root")
struct CutRelaxationTests {
  @Test("no bound of the cut relaxation exceeds the optimum", arguments: 0..<5)
  func valid(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let answer = try GLPKSolver().minimizeInteger(
      task.program, options: BranchAndCut(), limits: Limits(work: 200_000, gap: 1e-9))
    guard answer.termination == .optimal, let best = answer.values else { return }
    let meter = WorkMeter(limits: Limits(work: 100_000), report: nil)
    var bounds: [Double] = []
    let root = try CutRoot(
      task.program, ownRows: task.program.rowCount, from: nil, GLPKSolver(), meter, towards: .infinity
    ) { bounds.append($0) }
    let optimum = task.program.objective(of: best)
    let cut = try #require(root)
    #expect(cut.bound <= optimum + 1e-6 * abs(optimum))
    #expect(cut.bound >= (bounds.first ?? 0) - 1e-6 * abs(optimum))
    #expect(cut.program.maximumViolation(of: best) < 1e-5, "the best plan is cut off")
  }

  @Test("two halves that cannot both be whole are cut off, though no single row knows it")
  func tableau() throws {
    // 2a + 2b = 1 + c with c at most 1 and dear: one of a and b is whole, so c is 1 or nothing fits.
    var program = LinearProgram()
    let a = program.addColumn(cost: 1, upper: 1, integer: true)
    let b = program.addColumn(cost: 1, upper: 1, integer: true)
    let c = program.addColumn(cost: 10, upper: 1)
    program.addRow(lower: 1, upper: 1)
    program.append(2, a)
    program.append(2, b)
    program.append(-1, c)
    let meter = WorkMeter(limits: Limits(), report: nil)
    let root = try CutRoot(program, ownRows: 1, from: nil, GLPKSolver(), meter, towards: .infinity) { _ in }
    let cut = try #require(root)
    #expect(abs(cut.bound - 11) < 1e-5, "the relaxation alone says 0.5, with cuts \(cut.bound)")
  }

  @Test(
    "what is left once columns are fixed is solved from where it stood, and is bounded as from nowhere",
    arguments: [1, 2, 3] as [UInt64])
  func again(seed: UInt64) throws {
    let task = SearchTask(CompactModel(try Scenario(ScenarioGenerator(people: 8, months: 1, seed: seed).draft())))
    let ownRows = task.program.rowCount
    let meter = WorkMeter(limits: Limits(), report: nil)
    let root = try #require(
      try CutRoot(
        task.program, ownRows: ownRows, from: nil, GLPKSolver(), meter, towards: task.program.objective(of: task.idle)
      ) { _ in })
    let reduced = root.solution.reducedCosts
    let whole = reduced.indices.filter { root.program.isInteger[$0] && reduced[$0] > 0 }
    let dear = Set(whole.sorted { reduced[$0] > reduced[$1] }.prefix(whole.count / 2))
    let isFree = ContiguousArray(reduced.indices.map { !dear.contains($0) })
    let rest = RestrictedProgram(root.program, values: root.program.columnLower, isFree: isFree)
    try #require(!rest.isInfeasible && rest.program.columnCount < root.program.columnCount)
    let basis = root.basis.left(in: rest, rowPrices: root.solution.rowPrices)
    if let basis {
      #expect((basis.columns + basis.rows).count { $0 == .basic } == rest.program.rowCount)
    }
    let own = rest.rows.count { $0.position < ownRows }
    func first(from basis: Basis?) throws -> Double {
      var bounds: [Double] = []
      _ = try CutRoot(rest.program, ownRows: own, from: basis, GLPKSolver(), meter, towards: -.infinity) {
        bounds.append($0)
      }
      return try #require(bounds.first)
    }
    let (warm, cold) = (try first(from: basis), try first(from: nil))
    #expect(abs(warm - cold) <= 1e-7 * abs(cold), "from where it stood \(warm), from nowhere \(cold)")
    #expect(warm >= root.bound - 1e-7 * abs(root.bound))
  }
}
