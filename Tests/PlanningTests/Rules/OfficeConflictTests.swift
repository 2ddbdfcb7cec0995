import Staffing
import Testing

@Suite("Office conflict")
struct OfficeConflictTests {
  /// Rivals Lotus and Sen want 20 h each; An (10) and Chi (11) are in Hanoi, Bình (13) is in Saigon.
  private func kit(exempt: String = "planner") -> DraftKit {
    var kit = DraftKit(.officeConflict)
    kit.person("An", "executive", cost: 10) { $0.office = Given("Hanoi") }
    kit.person("Chi", "executive", cost: 11) { $0.office = Given("Hanoi") }
    kit.person("Bình", "executive", cost: 13) { $0.office = Given("Saigon") }
    kit.client("Lotus", ["executive": 20])
    kit.client("Sen", ["executive": 20])
    kit.conflict(.office, "Lotus", "Sen", exempt: exempt)
    return kit
  }

  // One rival in each office: 20 h at 10 and 20 h at 13; An and Chi together would cost 420.
  @Test("rivals are served by different offices, not just by different people")
  func binds() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 460))
  }

  // An does both: 40 h at 10.
  @Test("without the rule the cheapest serves both, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().without(.officeConflict).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
    #expect(try kit().breaches(of: plan).map(\.rule) == [.officeConflict])
  }

  // As if there were no rule: An's main role is exempt.
  @Test("people of an exempt role may serve both")
  func exempts() throws {
    let plan = try kit(exempt: "executive").plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
  }
}
