import Staffing
import Testing

@Suite("Person conflict")
struct PersonConflictTests {
  /// Rivals Lotus and Sen want 20 h each; An costs 10, Bình 12.
  private func kit(exempt: String = "planner") -> DraftKit {
    var kit = DraftKit(.personConflict)
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", "executive", cost: 12)
    kit.client("Lotus", ["executive": 20])
    kit.client("Sen", ["executive": 20])
    kit.conflict(.person, "Lotus", "Sen", exempt: exempt)
    return kit
  }

  // One each: 200 + 240.
  @Test("nobody works for two rivals")
  func binds() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 440))
    #expect(plan.team("Lotus") != plan.team("Sen"))
  }

  // An does both: 40 h at 10.
  @Test("without the rule the cheaper does both, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().without(.personConflict).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
    let breaches = try kit().breaches(of: plan)
    #expect(breaches.map(\.rule) == [.personConflict])
    #expect(breaches.map(\.amount) == [1])
  }

  @Test("people of an exempt role may work for both")
  func exempts() throws {
    let plan = try kit(exempt: "executive").plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
  }
}
