import Staffing
import Testing

@Suite("Single-handed work")
struct SingleHandedTests {
  /// Lotus wants 100 executive hours; An has 60 at 10.
  private func kit(isSingle: Bool, other hours: Double) -> DraftKit {
    var kit = DraftKit()
    kit.person("An", "executive", cost: 10, hours: 60)
    kit.person("Bình", "executive", cost: 12, hours: hours)
    kit.client("Lotus", ["executive": 100], single: isSingle)
    return kit
  }

  // Bình alone has the time: 100 × 12 = 1,200; shared it would be 600 + 480 = 1,080.
  @Test("one person carries all of it, although sharing is cheaper")
  func binds() throws {
    let plan = try kit(isSingle: true, other: 100).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Bình executive"])
    #expect(agree(plan.objective, 1200))
  }

  // Nobody has 100 h: all 100 are uncovered at 110.
  @Test("nobody does it by halves")
  func nobody() throws {
    let plan = try kit(isSingle: true, other: 60).plan()
    #expect(agree(plan.shortfall, 100))
    #expect(agree(plan.objective, 11_000))
  }

  @Test("work that is shared is found where one person must carry it")
  func audit() throws {
    let shared = try kit(isSingle: false, other: 100).plan()
    #expect(agree(shared.objective, 1080))
    let breaches = try kit(isSingle: true, other: 100).breaches(of: shared)
    #expect(breaches.contains { $0.rule == .singleHanded && $0.person == nil && $0.amount == 1 })
  }
}
