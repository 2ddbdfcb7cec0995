import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// What is generated can be planned: nothing that is asked contradicts anything else.
@Suite("Generated scenarios, planned")
struct GeneratedScenarioTests {
  private func scenario(_ people: Int, _ seed: UInt64) throws -> Scenario {
    try Scenario(ScenarioGenerator(people: people, seed: seed).draft())
  }

  /// Each of these had once too few who could lead, or an only director away for weeks.
  @Test(
    "a plan that keeps all rules is found, however tight the agency",
    arguments: [(8, 5), (9, 1), (10, 7), (12, 9), (13, 2), (14, 4)])
  func plans(people: Int, seed: UInt64) throws {
    var options = PlanOptions()
    options.seconds = nil
    options.gap = 1
    let plan = try Optimizer(solver: GLPKSolver()).plan(try scenario(people, seed), options)
    #expect(!plan.isContradictory)
    #expect(plan.audit.passed)
  }

  @Test("rules do not contradict each other, even where people could be in two halves", arguments: 8...20)
  func relaxations(people: Int) throws {
    for seed in UInt64(1)...3 {
      var program = CompactModel(try scenario(people, seed)).program
      for column in 0..<program.columnCount { program.setCost(ColumnIndex(column), 0) }
      let solution = try GLPKSolver().withModel(program) { try $0.minimize(.primal, limits: Limits()) }
      #expect(solution.termination == .optimal, "\(people) people, seed \(seed)")
    }
  }

  @Test("a hundred people make a program of 15,000 columns and more")
  func columns() throws {
    #expect(CompactModel(try scenario(100, 1)).program.columnCount >= 15_000)
  }
}
