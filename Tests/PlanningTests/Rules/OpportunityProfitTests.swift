import Staffing
import Testing

@Suite("Opportunity profit")
struct OpportunityProfitTests {
  /// An does Lotus' 10 h at 10; a campaign of 20 h pays 1,000 with other cost of 700 and must leave 20 %.
  private func kit(edit: (inout OpportunityDraft) -> Void = { _ in }) -> DraftKit {
    var kit = DraftKit(.opportunities)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 10])
    kit.opportunity("Tết", for: "Lotus", fee: 1000, ["executive": 20]) {
      $0.otherCost = Given(700)
      $0.leastMargin = Given(0.2)
      edit(&$0)
    }
    return kit
  }

  // It costs 200 + 700 of the 800 that its margin allows: declined, 10 h at 10 remain.
  @Test("a profit below the least margin is declined")
  func binds() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.accepted.isEmpty)
    #expect(agree(plan.objective, 100))
  }

  // 30 h at 10 + 700 − 1,000 = 0 where a margin of 10 % is enough; 900 against 800 where it is not.
  @Test("with a lower margin it is taken, which the audit finds where more is asked")
  func lowerMargin() throws {
    let plan = try kit { $0.leastMargin = Given(0.1) }.plan()
    #expect(plan.isProven)
    #expect(plan.accepted == ["Tết"])
    #expect(agree(plan.objective, 0))
    let breaches = try kit().breaches(of: plan)
    #expect(breaches.map(\.rule) == [.opportunityProfit])
    #expect(breaches.allSatisfy { agree($0.amount, 100) })
  }

  // At 600 of other cost it fits the 800 exactly: 300 + 600 − 1,000. Able to pay 990, it may cost 792 only.
  @Test("a fee counts as far as the client can pay it", arguments: [(1000.0, -100.0), (990, 100)])
  func abilityToPay(money: Double, objective: Double) throws {
    let plan = try kit {
      $0.otherCost = Given(600)
      $0.abilityToPay = Given(money)
    }.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, objective))
  }

  // Accepted before: 30 h at 10 + 700 − 1,000.
  @Test("what was accepted before is not asked again")
  func acceptedBefore() throws {
    let plan = try kit { $0.must = Given(true) }.plan()
    #expect(plan.isProven)
    #expect(plan.accepted == ["Tết"])
    #expect(agree(plan.objective, 0))
  }
}
