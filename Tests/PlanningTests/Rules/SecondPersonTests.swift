import Staffing
import Testing

@Suite("Second person")
struct SecondPersonTests {
  /// Lotus brings all fees and wants 40 executive hours; An is at 10, Bình at 12.
  private func kit(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", "executive", cost: 12)
    kit.client("Lotus", ["executive": 40])
    return kit
  }

  // Bình has at least 10 h: 30 × 10 + 10 × 12 = 420.
  @Test("a large client has two people")
  func binds() throws {
    let plan = try kit(.secondPerson).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Bình executive"])
    #expect(agree(plan.objective, 420))
  }

  // An alone: 400; one person is missing.
  @Test("without the rule one person does it all, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive"])
    #expect(agree(plan.objective, 400))
    let breaches = try kit(.secondPerson).breaches(of: plan)
    #expect(breaches.map(\.rule) == [.secondPerson])
    #expect(breaches.map(\.amount) == [1])
  }

  // Sen brings 10 of 110: below 15 % of all fees, so one person is enough there: 420 + 20 × 10.
  @Test("a client below the share of fees needs one person")
  func small() throws {
    var kit = kit(.secondPerson)
    kit.client("Sen", ["executive": 20]) { $0.fee = Given(100) }
    let plan = try kit.plan()
    #expect(plan.team("Sen") == ["An executive"])
    #expect(agree(plan.objective, 620))
  }
}
