import Staffing
import Testing

@Suite("Hunting")
struct HuntingTests {
  /// An, a manager at 10 with 100 h, serves Lotus for 20 h; 40 h of growth cost 15 each if left undone.
  ///
  /// The cap is 25 %.
  private func kit(health: String) -> DraftKit {
    var kit = DraftKit(.hunting)
    kit.price("growth-shortfall", 1.5)
    kit.limit("hunting-share", 0.25)
    kit.person("An", "manager", cost: 10)
    kit.client("Lotus", ["manager": 20]) {
      $0.growthHours = Given(40)
      $0.growth = Given(1)
      $0.health = Given(health)
    }
    return kit
  }

  // 20 h of service and 25 h of growth at 10, 15 h of growth undone at 15: 200 + 250 + 225.
  @Test("hunting stops at the share of capacity")
  func caps() throws {
    let plan = try kit(health: "good").plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 675))
  }

  // 20 h of service at 10, all 40 h of growth undone at 15: 200 + 600.
  @Test("whoever serves a client in poor health does not hunt")
  func keeps() throws {
    let plan = try kit(health: "poor").plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 800))
  }

  // 60 h at 10; 40 h hunted against 25 and against 0.
  @Test(
    "without the rule all growth is done, which the audit finds once it is on",
    arguments: [("good", 15.0), ("poor", 40)])
  func switchedOff(health: String, excess: Double) throws {
    let plan = try kit(health: health).without(.hunting).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 600))
    let breaches = try kit(health: health).breaches(of: plan)
    #expect(breaches.map(\.rule) == [.hunting])
    #expect(breaches.allSatisfy { agree($0.amount, excess) })
  }
}
