import Staffing
import Testing

@Suite("New face")
struct NewFaceTests {
  /// An (10) is on Lotus today, Bình (12) is not; 40 h are wanted; a team of today's people costs 16 h at the median of 11.
  private var kit: DraftKit {
    var kit = DraftKit(.newFace, .opportunities)
    kit.price("new-face", 16)
    kit.limit("renewal-window", 1)
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", "executive", cost: 12)
    kit.client("Lotus", ["executive": 40])
    kit.team("An", "Lotus", "executive")
    return kit
  }

  private var renewing: DraftKit {
    var kit = kit
    kit.draft.clients[0].renewal = Day(year: 2027, month: 3, day: 10).map { Given($0) }
    return kit
  }

  // Bình's least hours: 30 × 10 + 10 × 12 = 420; An alone would cost 400 + 176.
  @Test("a renewing client gets a new face")
  func renewal() throws {
    let plan = try renewing.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Bình executive"])
    #expect(agree(plan.objective, 420))
  }

  // 420 as above, 10 h more of An for the campaign, its fee of 1,000.
  @Test("a pitch gets a new face")
  func pitch() throws {
    var kit = kit
    kit.opportunity("Tết", for: "Lotus", fee: 1000, ["executive": 10]) { $0.pitchMonth = $0.from }
    kit.draft.opportunities[0].pitchMonth = Given(Month(year: 2027, month: 2))
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Bình executive"])
    #expect(agree(plan.objective, 420 + 100 - 1000))
  }

  // 40 h at 10.
  @Test("neither renewing nor pitched to, a team stays as it is")
  func atRest() throws {
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive"])
    #expect(agree(plan.objective, 400))
  }

  // Bình is away all February: 400 + 176.
  @Test("where nobody else can come, the price is paid")
  func paid() throws {
    var kit = renewing
    kit.leave("Bình", month: 2, 1...28)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400 + 16 * 11))
    #expect(agree(plan.amount(.newFace), 176))
  }

  @Test("without the rule a renewing team stays as it is")
  func switchedOff() throws {
    let plan = try renewing.without(.newFace).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive"])
    #expect(agree(plan.objective, 400))
  }
}
