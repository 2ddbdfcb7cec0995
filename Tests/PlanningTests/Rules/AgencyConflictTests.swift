import Staffing
import Testing

@Suite("Agency conflict")
struct AgencyConflictTests {
  /// An does Lotus' 50 h at 10; Sen would bring 5,000 for 20 h, but is Lotus' rival.
  private var kit: DraftKit {
    var kit = DraftKit(.agencyConflict, .opportunities)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 50])
    kit.opportunity("Sen", fee: 5000, ["executive": 20])
    kit.conflict(.agency, "Lotus", "Sen")
    return kit
  }

  // Lotus alone: 50 h at 10.
  @Test("an opportunity that brings a rival of a client held is declined whatever it pays")
  func binds() throws {
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.accepted.isEmpty)
    #expect(agree(plan.objective, 500))
  }

  // Both: 70 h at 10 less the fee of 5,000.
  @Test("without the rule both are held, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit.without(.agencyConflict).plan()
    #expect(plan.isProven)
    #expect(plan.accepted == ["Sen"])
    #expect(agree(plan.objective, -4300))
    #expect(try kit.breaches(of: plan).map(\.rule) == [.agencyConflict])
  }
}
