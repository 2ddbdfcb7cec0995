import Staffing
import Testing

@Suite("Senior share")
struct SeniorShareTests {
  /// Lotus wants 100 executive hours, 40 % of them by senior people; An is at 10, Bình at 20.
  private func kit(_ rules: RuleCode..., other role: String = "executive", grade: String = "senior") -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", role, cost: 20) { $0.grade = Given(grade) }
    kit.client("Lotus", ["executive": 100]) { $0.seniorShare = Given(0.4) }
    return kit
  }

  // 60 × 10 + 40 × 20 = 1,400.
  @Test(
    "senior people, or those above executives, have their share of hours",
    arguments: [("executive", "senior"), ("manager", "junior")])
  func binds(role: String, grade: String) throws {
    let plan = try kit(.seniorShare, other: role, grade: grade).plan()
    #expect(plan.isProven)
    #expect(agree(plan.hours("Bình", "Lotus"), 40))
    #expect(agree(plan.objective, 1400))
  }

  // An alone: 1,000. What is missing is 40 of 100 hours wanted.
  @Test("without the rule the cheaper one does it all, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive"])
    #expect(agree(plan.objective, 1000))
    let breaches = try kit(.seniorShare).breaches(of: plan)
    #expect(breaches.map(\.rule) == [.seniorShare])
    #expect(agree(breaches.first?.amount ?? 0, 0.4))
  }
}
