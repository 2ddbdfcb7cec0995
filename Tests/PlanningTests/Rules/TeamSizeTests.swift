import Staffing
import Testing

@Suite("Team size")
struct TeamSizeTests {
  /// Lotus wants 100 executive hours; An has 60 at 10, Bình 60 at 12; median 11, so an uncovered hour costs 110.
  private var kit: DraftKit {
    var kit = DraftKit(.teamSize)
    kit.person("An", "executive", cost: 10, hours: 60)
    kit.person("Bình", "executive", cost: 12, hours: 60)
    kit.client("Lotus", ["executive": 100]) { $0.teamLimits = [Setting("executive", 1)] }
    return kit
  }

  // One person: An's 60 h at 10 and 40 h uncovered at 110: 600 + 4,400 = 5,000 (Bình alone: 5,120).
  @Test("a team limit of one leaves hours uncovered that a second person could do")
  func binds() throws {
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive"])
    #expect(agree(plan.shortfall, 40))
    #expect(agree(plan.objective, 5000))
  }

  // Two people: An's 60 h at 10 and Bình's 40 h at 12: 600 + 480 = 1,080.
  @Test("without the rule both share the hours, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit.without(.teamSize).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Bình executive"])
    #expect(agree(plan.objective, 1080))
    let breaches = try kit.breaches(of: plan)
    #expect(breaches.map(\.rule) == [.teamSize])
    #expect(breaches.map(\.amount) == [1])
  }
}
