import Staffing
import Testing

@Suite("Over-servicing")
struct OverServicingTests {
  /// An, at 10, could do Lotus' 40 h, of which the contract pays 20.
  private func kit(price: Double) -> DraftKit {
    var kit = DraftKit(.overServicing)
    kit.price("over-servicing", price)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 40]) { $0.contractedHours = Given(20) }
    return kit
  }

  // 20 h at 10; beyond them an hour would cost 10 + 20 × 10, left uncovered it costs 100: 200 + 2,000.
  @Test("a dear hour above contract is left uncovered")
  func binds() throws {
    let plan = try kit(price: 20).plan()
    #expect(plan.isProven)
    #expect(agree(plan.shortfall, 20))
    #expect(agree(plan.objective, 2200))
  }

  // 40 h at 10 and 20 h above contract at 3.
  @Test("a modest price is paid")
  func paid() throws {
    let plan = try kit(price: 0.3).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 460))
    #expect(agree(plan.amount(.overServicing), 60))
  }

  // 40 h at 10.
  @Test("without the rule all hours are done")
  func switchedOff() throws {
    let plan = try kit(price: 20).without(.overServicing).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
  }
}
