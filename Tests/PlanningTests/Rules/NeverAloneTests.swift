import Staffing
import Testing

@Suite("Never alone")
struct NeverAloneTests {
  /// Lotus wants 40 coordinator hours; Nga coordinates at 6, somebody else at 10.
  private func kit(_ rules: RuleCode..., beside role: String = "executive") -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("Nga", "coordinator", cost: 6)
    kit.person("An", role, cost: 10)
    kit.client("Lotus", ["coordinator": 40])
    return kit
  }

  // An has at least 10 h: 10 × 10 + 30 × 6 = 280 (An alone: 400).
  @Test("a coordinator works beside an executive")
  func binds() throws {
    let plan = try kit(.neverAlone).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Nga coordinator", "An coordinator"])
    #expect(agree(plan.objective, 280))
  }

  // Nga alone: 40 × 6 = 240.
  @Test("without the rule the coordinator is alone, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Nga coordinator"])
    #expect(agree(plan.objective, 240))
    #expect(try kit(.neverAlone).breaches(of: plan).map(\.rule) == [.neverAlone])
  }

  // Another coordinator is no company, and An, the executive, is pinned to Sen alone: 40 h uncovered cost 40 × 60 more
  // than Nga's 240 would, which the rule forbids.
  @Test("another beginner is no company")
  func beginners() throws {
    var kit = kit(.neverAlone, .dedicated)
    kit.person("Oanh", "coordinator", cost: 6)
    kit.client("Sen", ["executive": 40])
    kit.draft.people[1].dedicated = Given("Sen")
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus").isEmpty)
    #expect(agree(plan.objective, 40 * 60 + 40 * 10))
  }
}
