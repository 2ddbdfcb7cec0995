import Staffing
import Testing

@Suite("Handler and approver")
struct HandlerApproverTests {
  /// Lotus wants 40 executive and 20 manager hours; Chi leads at 15, Đạt may not lead and is at 20.
  private func kit(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit(.mainContact)
    for rule in rules { kit.rule(rule, true) }
    kit.person("Chi", "manager", cost: 15)
    kit.person("Đạt", "manager", cost: 20) { $0.leadLimit = Given(0) }
    kit.client("Lotus", ["executive": 40, "manager": 20])
    return kit
  }

  // Chi must lead, and may not handle the budget as executive: 20 × 15 + 40 × 20 = 1,100.
  @Test("the main contact does not handle the budget", arguments: [true, false])
  func binds(isOneRole: Bool) throws {
    var kit = kit(.handlerApprover)
    kit.rule(.oneRole, isOneRole)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Đạt executive", "Chi manager"])
    #expect(agree(plan.objective, 1100))
  }

  // One role each: Chi 40 × 15 + Đạt 20 × 20 = 1,000. Several: Chi 60 × 15 = 900.
  @Test(
    "without the rule the main contact handles the budget, which the audit finds once it is on",
    arguments: [(true, 1000.0), (false, 900.0)])
  func switchedOff(isOneRole: Bool, objective: Double) throws {
    var free = kit()
    free.rule(.oneRole, isOneRole)
    let plan = try free.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus").first == "Chi executive")
    #expect(agree(plan.objective, objective))
    #expect(try kit(.handlerApprover).breaches(of: plan).map(\.rule) == [.handlerApprover])
  }
}
