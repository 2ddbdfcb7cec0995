import Staffing
import Testing

@testable import Planning

/// Goals in order: what comes first is not given up for what comes later.
@Suite("Ordered goals")
struct OrderedGoalsTests {
  /// One client wants 100 hours; An is on its team today and has 60, Bình is new and has 100, both cost 10.
  ///
  /// Weighed together, 40 uncovered hours cost 10 × 10 each, 4,000, and save 400 of work; a handover costs 24 hours × 20 ×
  /// 10 = 4,800: An alone. With coverage first: nothing uncovered, Bình joins.
  private func kit(order: [String]) -> DraftKit {
    var kit = DraftKit(.handover)
    kit.price("handover", 20)
    kit.person("An", "executive", cost: 10, hours: 60)
    kit.person("Bình", "executive", cost: 10)
    kit.client("Sen", ["executive": 100])
    kit.team("An", "Sen", "executive")
    kit.draft.policy?.order = order.map { Given($0) }
    return kit
  }

  @Test("weighed together, the dear handover is avoided")
  func together() throws {
    let plan = try kit(order: []).plan().plan
    #expect(plan.decisions.assignments.count == 1)
    #expect(plan.proof.goals.isEmpty)
  }

  @Test("with coverage first, the newcomer joins and nothing is left uncovered")
  func coverageFirst() throws {
    let plan = try kit(order: ["coverage", "continuity", "money"]).plan().plan
    #expect(plan.ledger[.shortfall] < 1e-4)
    #expect(plan.decisions.assignments.contains { plan.scenario.people[$0.person].name == "Bình" })
    #expect(plan.proof.goals.map(\.goal) == [.coverage, .continuity, .money])
    #expect(plan.audit.passed)
  }

  @Test("what a goal costs the next one is the handover that full coverage asks for, and nothing beyond it")
  func costToNext() throws {
    let goals = try kit(order: ["coverage", "continuity", "money"]).plan().plan.proof.goals
    let first = try #require(goals[0].costToNext)
    let second = try #require(goals[1].costToNext)
    #expect(abs(first - 24 * 20 * 10) < 1e-3)
    #expect(abs(second) < 1e-3)
    #expect(goals[2].costToNext == nil)
  }

  @Test("with continuity first, nobody joins whatever that leaves uncovered")
  func continuityFirst() throws {
    let plan = try kit(order: ["continuity", "coverage", "money"]).plan().plan
    #expect(plan.ledger[.handover] == 0)
    #expect(abs(plan.ledger[.shortfall] - 40 * 10 * 10) < 1e-3)
  }
}
