import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Sets are held against the program itself: together they have no whole point, without any one of them they have.
@Suite("Smallest sets of clashing rules")
struct SmallestSetTests {
  @Test("fifty generated contradictions: every set clashes, and dropping any one rule makes it hold together")
  func fifty() throws {
    var count = 0
    for seed in 0..<400 where count < 50 {
      let scenario = try ClashingScenario.kit(UInt64(seed)).scenario()
      var options = PlanOptions()
      options.seconds = nil
      let report = try Optimizer(solver: GLPKSolver()).contradictions(in: scenario, options, reckonsWaysOut: false)
      #expect(report.rest != .open, "seed \(seed)")
      let program = Held(scenario)
      for contradiction in report.contradictions where count < 50 {
        count += 1
        #expect(contradiction.isSmallest, "seed \(seed)")
        #expect(try !program.holds(contradiction.rules), "seed \(seed): \(contradiction.rules)")
        for left in contradiction.rules {
          let others = contradiction.rules.filter { $0 != left }
          #expect(try program.holds(others), "seed \(seed): \(contradiction.rules) without \(left)")
        }
      }
    }
    #expect(count == 50)
  }

  @Test("a contradiction is found where a plan has to break rules, and nowhere else")
  func asPlans() throws {
    var contradictory = 0
    for seed in 1000..<1030 {
      let kit = ClashingScenario.kit(UInt64(seed))
      var options = PlanOptions()
      (options.seconds, options.gap) = (nil, 0.05)
      let scenario = try kit.scenario()
      let plan = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
      let report = try Optimizer(solver: GLPKSolver()).contradictions(in: scenario, options, reckonsWaysOut: false)
      #expect(plan.isContradictory == !report.contradictions.isEmpty, "seed \(seed)")
      if plan.isContradictory { contradictory += 1 }
    }
    #expect(contradictory > 5 && contradictory < 30)
  }
}

/// A program in which some rules hold and all others may be broken.
private struct Held {
  private let model: CompactModel

  init(_ scenario: Scenario) {
    var all: Set<Triple> = []
    for person in scenario.people.ids {
      for client in scenario.clients.ids {
        for role in scenario.roles.ids { all.insert(Triple(person: person, client: client, role: role)) }
      }
    }
    model = CompactModel(scenario, allowsBreaks: true, calledFor: all)
  }

  /// Whether the rules hold together.
  func holds(_ rules: [RuleGroup]) throws -> Bool {
    var program = model.program
    for column in 0..<program.columnCount { program.setCost(ColumnIndex(column), 0) }
    for (rule, groups) in zip(model.breaks, model.breakGroups) where groups.contains(where: rules.contains) {
      program.setBounds(rule.column, lower: 0, upper: 0)
    }
    let answer = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits())
    try #require(answer.termination == .optimal || answer.termination == .infeasible)
    return answer.termination == .optimal
  }
}
