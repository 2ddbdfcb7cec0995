import Staffing
import Testing

@Suite("Planner apart from main contact")
struct PlannerApartTests {
  /// Lotus wants 20 manager hours and planning; Chi, the manager at 15, plans at three quarters of a planner's speed.
  private func kit(_ rules: RuleCode..., planning hours: Double) -> DraftKit {
    var kit = DraftKit(.mainContact)
    for rule in rules { kit.rule(rule, true) }
    kit.person("Chi", "manager", cost: 15)
    kit.person("Phú", "planner", cost: 30)
    kit.client("Lotus", ["planner": hours, "manager": 20])
    return kit
  }

  // 50 h of planning are more than 40: Chi leads with 20 × 15, Phú plans 50 × 30: 1,800.
  @Test("where planning is large, the main contact does not plan")
  func binds() throws {
    let plan = try kit(.plannerApart, planning: 50).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Phú planner", "Chi manager"])
    #expect(agree(plan.objective, 1800))
  }

  // Chi does 20 h and 50 ÷ 0.75 h of planning at 15: 300 + 1,000.
  @Test("without the rule the main contact plans, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit(planning: 50).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Chi planner", "Chi manager"])
    #expect(agree(plan.objective, 1300))
    #expect(try kit(.plannerApart, planning: 50).breaches(of: plan).map(\.rule) == [.plannerApart])
  }

  // 30 h are below 40. Chi does 20 + 40 h at 15 = 900 and costs 16 h × 15 for a third of a quarter = 80; Phú: 1,200.
  @Test("where planning is small, a main contact who plans has a price")
  func priced() throws {
    let plan = try kit(.plannerApart, planning: 30).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Chi planner", "Chi manager"])
    #expect(agree(plan.plan.ledger[.plannerApart], 80))
    #expect(agree(plan.objective, 980))
  }

  // At 100 h the price is 500, so that Phú's 1,200 are less than 1,400.
  @Test("a high price keeps them apart")
  func dear() throws {
    var kit = kit(.plannerApart, planning: 30)
    kit.price("planner-apart", 100)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Phú planner", "Chi manager"])
    #expect(agree(plan.objective, 1200))
  }

  // One role each; Đạt, at 16, may not lead. Chi plans, Đạt manages: 1,000 + 320 = 1,320; but Chi leads and may not plan:
  // Chi manages 300, Đạt plans 50 ÷ 0.75 × 16: 300 + 1,066.67.
  @Test("the rule holds among people of one role each")
  func oneRole() throws {
    var kit = DraftKit(.mainContact, .oneRole, .plannerApart)
    kit.person("Chi", "manager", cost: 15)
    kit.person("Đạt", "manager", cost: 16) { $0.leadLimit = Given(0) }
    kit.client("Lotus", ["planner": 50, "manager": 20])
    let apart = try kit.plan()
    #expect(apart.isProven)
    #expect(apart.team("Lotus") == ["Đạt planner", "Chi manager"])
    #expect(agree(apart.objective, 300 + 50 / 0.75 * 16))
    let free = try kit.without(.plannerApart).plan()
    #expect(free.team("Lotus") == ["Chi planner", "Đạt manager"])
    #expect(agree(free.objective, 1320))
  }
}
