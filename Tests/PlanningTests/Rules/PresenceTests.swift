import Staffing
import Testing

@Suite("Presence")
struct PresenceTests {
  /// Lotus wants 40 executive hours; Chi, a manager at 15, covers them cheaper than An, an executive at 20.
  private func kit(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "executive", cost: 20)
    kit.person("Chi", "manager", cost: 15)
    kit.client("Lotus", ["executive": 40])
    return kit
  }

  // An has at least 10 h: 10 × 20 + 30 × 15 = 650.
  @Test("an executive is on every client that wants executive hours")
  func binds() throws {
    let plan = try kit(.presence).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Chi executive"])
    #expect(agree(plan.objective, 650))
  }

  // Chi alone: 40 × 15 = 600.
  @Test("without the rule a manager covers alone, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Chi executive"])
    #expect(agree(plan.objective, 600))
    #expect(try kit(.presence).breaches(of: plan).map(\.rule) == [.presence])
  }

  // In a small agency substitutes count, and that is listed: Chi alone, 600.
  @Test("a listed substitute makes the role present")
  func substitute() throws {
    var small = kit(.presence)
    small.draft.policy?.profile = Given("small-agency")
    #expect(try small.scenario().relaxations.contains { $0.rule == .presence && $0.reason == .smallAgency })
    let plan = try small.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Chi executive"])
  }

  // Only An may coordinate: 20 × 20; Chi does the executive hours: 40 × 15; together 1,000, and An is there.
  @Test("an executive counts in whatever role they serve the client")
  func otherRole() throws {
    var kit = DraftKit(.presence, .oneRole)
    kit.person("An", "executive", cost: 20)
    kit.person("Chi", "manager", cost: 15)
    kit.client("Lotus", ["executive": 40, "coordinator": 20])
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An coordinator", "Chi executive"])
    #expect(agree(plan.objective, 1000))
  }
}
