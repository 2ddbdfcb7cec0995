import Staffing
import Testing

@Suite("Opportunities")
struct OpportunitiesTests {
  /// An, 100 h at 10, does Lotus' 10 h; a campaign wants `hours` and pays 1,000 at 50 %, with other cost of 500.
  private func kit(hours: Double = 20, edit: (inout OpportunityDraft) -> Void = { _ in }) -> DraftKit {
    var kit = DraftKit(.opportunities)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 10])
    kit.opportunity("Tết", for: "Lotus", fee: 1000, ["executive": hours]) {
      $0.probability = Given(0.5)
      $0.otherCost = Given(500)
      edit(&$0)
    }
    return kit
  }

  // Lotus 100; half of 20 h at 10, half of 500, half of 1,000: 100 + 100 + 250 − 500 = −50.
  @Test("fee, delivery hours and other cost count at the win probability")
  func weighs() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, -50))
    #expect(agree(plan.amount(.opportunityFees), -500))
    #expect(agree(plan.amount(.opportunityCosts), 250))
  }

  // The pitch costs 90 whether won or lost, and a tenth of the fee may not be paid: −450 + 250 + 90 + 100 + 100.
  @Test("pitch cost counts in full, credit risk lessens the fee")
  func pitchAndRisk() throws {
    let plan = try kit {
      $0.pitchCost = Given(90)
      $0.creditRisk = Given(0.1)
      $0.must = Given(true)
    }.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 90))
  }

  // Nothing is brought, so nothing is taken: 10 h at 10.
  @Test("without the rule nothing is taken")
  func switchedOff() throws {
    let plan = try kit().without(.opportunities).plan()
    #expect(plan.isProven)
    #expect(plan.accepted.isEmpty)
    #expect(agree(plan.objective, 100))
  }

  // 150 h in a month of 100 h cannot be done: it is given up, and said so.
  @Test("what was accepted but cannot be done is given up as a broken rule")
  func impossible() throws {
    let plan = try kit(hours: 150) { $0.must = Given(true) }.plan()
    #expect(plan.broken == [.opportunities])
    #expect(plan.accepted.isEmpty)
    #expect(agree(plan.objective, 100))
  }

  /// An (10) and Bình (11), managers, do Lotus' 20 h and a campaign's 10 h that pays 1,000.
  private func led(commission: Double) -> DraftKit {
    var kit = DraftKit(.opportunities, .mainContact)
    kit.person("An", "manager", cost: 10) { $0.commission = Given(commission) }
    kit.person("Bình", "manager", cost: 11)
    kit.client("Lotus", ["manager": 20])
    kit.opportunity("Tết", for: "Lotus", fee: 1000, ["manager": 10])
    return kit
  }

  // With commission of 100 Bình leads, for which 10 h of his are enough: 20 × 10 + 10 × 11 − 1,000. Else An does all.
  @Test("the main contact's commission counts", arguments: [(0.1, "Bình", -690.0), (0, "An", -700)])
  func commission(share: Double, contact: String, objective: Double) throws {
    let plan = try led(commission: share).plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == [contact])
    #expect(agree(plan.objective, objective))
  }

  // An alone is paid 100: 30 × 10 + 100 − 1,000.
  @Test("commission is charged where nobody else can lead")
  func commissionPaid() throws {
    var kit = led(commission: 0.1)
    kit.draft.people.removeLast()
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, -600))
    #expect(agree(plan.amount(.opportunityCosts), 100))
  }
}
