import Staffing
import Testing

@Suite("One role")
struct OneRoleTests {
  /// Lotus wants 40 manager and 40 executive hours; Chi, a manager at 15, may do both; An, an executive, is at 20.
  private func kit(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("Chi", "manager", cost: 15) { $0.clientLimit = Given(1) }
    kit.person("An", "executive", cost: 20)
    kit.client("Lotus", ["manager": 40, "executive": 40])
    return kit
  }

  // Chi can have one of the roles: 40 × 15 + 40 × 20 = 1,400 with An as executive, the only other hand.
  @Test("a person holds one role on a client, although two would be cheaper")
  func binds() throws {
    let plan = try kit(.oneRole).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Chi manager"])
    #expect(agree(plan.objective, 1400))
  }

  // Chi does all 80 h at 15: 1,200.
  @Test("without the rule one person holds both roles, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Chi executive", "Chi manager"])
    #expect(agree(plan.objective, 1200))
    #expect(try kit(.oneRole).breaches(of: plan).map(\.rule) == [.oneRole])
  }

  // Chi may work for one client: two roles there are one client, so that the 1,200 above stay possible.
  @Test("two roles on one client count as one client")
  func countsOnce() throws {
    let plan = try kit(.clientLimit).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Chi executive", "Chi manager"])
  }
}
