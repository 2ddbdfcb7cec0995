import Staffing
import Testing

@Suite("Reporting line")
struct ReportingLineTests {
  /// Em, an executive at 5, reports to the manager An (10); the manager Bình costs 9.
  ///
  /// Lotus wants 20 h of each role.
  private var kit: DraftKit {
    var kit = DraftKit(.reportingLine, .mainContact)
    kit.price("reporting-line", 2)
    kit.person("An", "manager", cost: 10)
    kit.person("Bình", "manager", cost: 9)
    kit.person("Em", "executive", cost: 5) { $0.lineManager = Given("An") }
    kit.client("Lotus", ["manager": 20, "executive": 20])
    return kit
  }

  // An leads with 10 h: 100 + 90 + 100 less one month's 2 h at the managers' median of 9.5: 271; Bình alone: 280.
  @Test("the main contact is the executive's line manager where that is worth more than it costs")
  func binds() throws {
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["An"])
    #expect(agree(plan.objective, 271))
    #expect(agree(plan.amount(.reportingLine), -19))
  }

  // Bình does the managers' hours: 180 + 100.
  @Test("without the rule the cheaper manager leads")
  func switchedOff() throws {
    let plan = try kit.without(.reportingLine).plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["Bình"])
    #expect(agree(plan.objective, 280))
  }
}
