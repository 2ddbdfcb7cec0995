import GLPKSolver
import LinearProgramming
import Testing

@testable import Planning

/// Cuts take away points of the relaxation and never a whole point worth having.
@Suite("Bundles: rounding cuts")
struct RoundingCutsTests {
  @Test(
    "cuts raise the relaxation, and the best whole point keeps every one of them", arguments: 0..<16,
    [false, true])
  func valid(number: Int, isVertex: Bool) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let answer = try GLPKSolver().minimizeInteger(
      task.program, options: BranchAndCut(), limits: Limits(work: 100_000, gap: 1e-7))
    guard let best = answer.values else { return }
    var cuts = RoundingCuts(task.program)
    try GLPKSolver().withModel(task.program) { model in
      var solution = try model.minimize(.dual, limits: Limits())
      guard solution.termination == .optimal else { return }
      let first = solution.objective
      for _ in 0..<8 {
        let found = cuts.separate(solution.values, isVertex: isVertex, most: 40)
        guard !found.isEmpty else { break }
        for cut in found {
          #expect(cut.violation(solution.values) > 0)
          #expect(cut.violation(best) < 1e-6, "the best plan is cut off by \(cut.violation(best))")
        }
        try model.append(rows: found.map(\.row))
        solution = try model.minimize(.dual, limits: Limits())
        try #require(solution.termination == .optimal)
      }
      let scale = 1e-6 * max(1, abs(first))
      #expect(solution.objective >= first - scale)
      #expect(solution.objective <= task.program.objective(of: best) + scale)
    }
  }

  @Test("a fixed charge that is paid in part is cut to the whole")
  func fixedCharge() throws {
    // Seven hours are wanted, a person opens five: two people, where the relaxation opens 1.4.
    var program = LinearProgram()
    let teams = (0..<3).map { _ in program.addColumn(cost: 10, upper: 1, integer: true) }
    let hours = (0..<3).map { _ in program.addColumn(cost: 1, upper: 5) }
    program.addRow(lower: 7, upper: 7)
    for column in hours { program.append(1, column) }
    for (team, column) in zip(teams, hours) {
      program.addRow(upper: 0)
      program.append(1, column)
      program.append(-5, team)
    }
    let point: ContiguousArray = [1, 0.4, 0, 5, 2, 0]
    var cuts = RoundingCuts(program)
    let found = cuts.separate(point, most: 10)
    #expect(!found.isEmpty)
    for cut in found {
      #expect(cut.violation([1, 1, 0, 5, 2, 0]) < 1e-8)
      #expect(cut.violation([1, 1, 1, 3, 2, 2]) < 1e-8)
    }
    // With them the relaxation opens two.
    try GLPKSolver().withModel(program) { model in
      var values = point
      for _ in 0..<20 {
        let more = cuts.separate(values, most: 10)
        if more.isEmpty { break }
        try model.append(rows: more.map(\.row))
        values = try model.minimize(.dual, limits: Limits()).values
      }
      #expect(abs(program.objective(of: values) - 27) < 1e-5)
    }
  }
}
