import Staffing
import Testing

@Suite("Client margin")
struct ClientMarginTests {
  /// An, at 10, could do Lotus' 40 h; the fee of 250 leaves 200 for staffing at a margin of 20 %.
  private func kit(price: Double) -> DraftKit {
    var kit = DraftKit(.clientMargin)
    kit.price("client-margin", price)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 40]) {
      $0.fee = Given(250)
      $0.leastMargin = Given(0.2)
    }
    return kit
  }

  // 20 h at 10; beyond them an hour would cost 10 + 20 × 10, left uncovered it costs 100: 200 + 2,000.
  @Test("a dear margin leaves hours uncovered")
  func binds() throws {
    let plan = try kit(price: 20).plan()
    #expect(plan.isProven)
    #expect(agree(plan.shortfall, 20))
    #expect(agree(plan.objective, 2200))
  }

  // 40 h at 10 and half of the excess of 200.
  @Test("a modest price is paid")
  func paid() throws {
    let plan = try kit(price: 0.5).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 500))
    #expect(agree(plan.amount(.clientMargin), 100))
  }

  // A quarter of the fee is likely lost: 150 are left for staffing, the excess is 250.
  @Test("credit risk lessens what may be spent")
  func creditRisk() throws {
    var kit = kit(price: 0.5)
    kit.draft.clients[0].creditRisk = Given(0.25)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.amount(.clientMargin), 125))
  }

  // 40 h at 10.
  @Test("without the rule all hours are done")
  func switchedOff() throws {
    let plan = try kit(price: 20).without(.clientMargin).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
  }
}
