import Staffing
import Testing

@Suite("Departments")
struct DepartmentsTests {
  /// An does Lotus' 10 h at 10; two campaigns of 20 h pay 1,000 and 3,000, each with 60 h of design.
  private func kit(design: Double, forClients use: Double = 0) -> DraftKit {
    var kit = DraftKit(.opportunities)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 10])
    kit.department("design", hours: design)
    for (name, fee) in [("Tết", 1000.0), ("Launch", 3000)] {
      kit.opportunity(name, for: "Lotus", fee: fee, ["executive": 20]) { $0.departments = [Setting("design", 60)] }
    }
    var campaign = CampaignDraft()
    campaign.name = Given("always on")
    campaign.client = Given("Lotus")
    campaign.strategyHours = Given(0)
    campaign.directorHours = Given(0)
    campaign.departments = [Setting("design", use)]
    kit.draft.campaigns = [campaign]
    return kit
  }

  // Launch alone: 30 h at 10 less 3,000.
  @Test("opportunities are taken as far as a department has hours")
  func binds() throws {
    let plan = try kit(design: 100).plan()
    #expect(plan.isProven)
    #expect(plan.accepted == ["Launch"])
    #expect(agree(plan.objective, -2700))
  }

  // Neither: 10 h at 10.
  @Test("clients' own use comes first, even where it alone is too much", arguments: [41.0, 150])
  func clientsFirst(use: Double) throws {
    let plan = try kit(design: 100, forClients: use).plan()
    #expect(plan.isProven)
    #expect(plan.accepted.isEmpty)
    #expect(agree(plan.objective, 100))
  }

  // Both: 50 h at 10 less 4,000; 120 h of design against 100.
  @Test("with enough hours both are taken, which the audit finds where there are fewer")
  func enough() throws {
    let plan = try kit(design: 120).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, -3500))
    let breaches = try kit(design: 100).breaches(of: plan)
    #expect(breaches.map(\.rule) == [.departments])
    #expect(breaches.allSatisfy { agree($0.amount, 20) })
  }
}
