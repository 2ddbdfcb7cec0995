import Staffing
import Testing

@Suite("Grade of the main contact")
struct ContactSeniorityTests {
  /// Lotus wants 40 manager hours and a senior main contact; An is a junior at 10.
  private func kit(_ rules: RuleCode..., other role: String, grade: String) -> DraftKit {
    var kit = DraftKit(.mainContact)
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "manager", cost: 10) { $0.grade = Given("junior") }
    kit.person("Bình", role, cost: 15) { $0.grade = Given(grade) }
    kit.client("Lotus", ["manager": 40]) { $0.contactSeniority = Given("senior") }
    return kit
  }

  // A main contact is on the team with at least 10 h: An 30 × 10 + Bình 10 × 15 = 450 (Bình alone: 600).
  @Test(
    "the main contact has the grade asked for, or stands above the role that leads",
    arguments: [("manager", "senior"), ("director", "junior")])
  func binds(role: String, grade: String) throws {
    let plan = try kit(.contactSeniority, other: role, grade: grade).plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["Bình"])
    #expect(agree(plan.objective, 450))
  }

  // An alone leads and works: 40 × 10 = 400.
  @Test("without the rule the junior leads, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit(other: "manager", grade: "senior").plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["An"])
    #expect(agree(plan.objective, 400))
    let breaches = try kit(.contactSeniority, other: "manager", grade: "senior").breaches(of: plan)
    #expect(breaches.map(\.rule) == [.contactSeniority])
  }

  // Both managers are too junior: whoever leads breaks the rule, and the plan says so.
  @Test("where nobody has the grade, the plan lists the breach")
  func contradiction() throws {
    let plan = try kit(.contactSeniority, other: "manager", grade: "mid").plan()
    #expect(plan.broken == [.contactSeniority])
    #expect(plan.plan.audit.passed)
    #expect(agree(plan.objective, 400))
  }
}
