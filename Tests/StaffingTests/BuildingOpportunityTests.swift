import Staffing
import Testing

@Suite("Opportunities of a draft")
struct BuildingOpportunityTests {
  private func opportunity(_ kind: String, client: String? = nil) -> OpportunityDraft {
    var opportunity = OpportunityDraft()
    opportunity.name = Given("Mekong")
    opportunity.kind = Given(kind)
    opportunity.client = client.map { Given($0) }
    opportunity.fee = Given(9724)
    return opportunity
  }

  private func scenario(_ opportunities: [OpportunityDraft], creative: Bool = false) throws -> Scenario {
    var draft = BuildingSample.draft()
    draft.opportunities = opportunities
    if creative {
      draft.departments = [DepartmentDraft()]
      draft.departments[0].name = Given("Creative director")
      draft.departments[0].hours = Given(40)
    }
    return try Scenario(draft)
  }

  private func hours(_ scenario: Scenario, _ stream: Need.Stream) -> [String: [Double]] {
    var hours: [String: [Double]] = [:]
    for need in scenario.needs where need.stream == stream {
      hours[scenario.roles[need.role].id] = Array(need.hours)
    }
    return hours
  }

  @Test("a campaign extends its client: its hours stand beside the client's own")
  func campaign() throws {
    var campaign = opportunity("campaign", client: "lotus")
    campaign.from = Given(Month(year: 2027, month: 2))
    campaign.hours = [BuildingSample.setting("AE", 30)]
    let scenario = try scenario([campaign])
    let built = try #require(scenario.opportunities.first)
    #expect(!built.bringsClient)
    #expect(built.client == ClientIndex(0))
    #expect(built.probability == 1)
    #expect(built.months.map(\.position) == [1, 2])
    #expect(scenario.clients.count == 2)
    #expect(hours(scenario, .delivery(OpportunityIndex(0))) == ["executive": [0, 30, 30]])
  }

  @Test("a pitch brings a client that exists from the pitch on, with no fee of its own")
  func pitch() throws {
    var pitch = opportunity("pitch", client: "Mekong Tea")
    pitch.from = Given(Month(year: 2027, month: 3))
    pitch.pitchHours = [BuildingSample.setting("director", 10), BuildingSample.setting("executive", 20)]
    pitch.hours = [BuildingSample.setting("executive", 30)]
    pitch.tier = Given("C")
    let scenario = try scenario([pitch], creative: true)
    let built = try #require(scenario.opportunities.first)
    let client = scenario.clients[built.client]
    #expect(built.bringsClient)
    #expect(built.probability == 0.43)
    #expect(built.pitchMonth == MonthIndex(1))
    #expect(client.name == "Mekong Tea")
    #expect(client.broughtBy == OpportunityIndex(0))
    #expect(client.tier == .c)
    #expect(Array(client.isActive) == [false, true, true])
    #expect(Array(client.fee) == [0, 0, 0])
    #expect(hours(scenario, .pitch(OpportunityIndex(0))) == ["director": [0, 10, 0], "executive": [0, 20, 0]])
    #expect(hours(scenario, .delivery(OpportunityIndex(0))) == ["executive": [0, 0, 30]])
    // As many hours of the creative director as of the director, in the month of the pitch.
    #expect(built.departmentHours.map(\.hours) == [10])
    #expect(built.departmentHours.map(\.month.position) == [1])
  }

  @Test("without a client's name, the new client is called as the opportunity is")
  func named() throws {
    let scenario = try scenario([opportunity("client")])
    #expect(scenario.clients.last?.name == "Mekong")
  }

  @Test("hours that are not given are estimated from the fee, spread over the months")
  func estimated() throws {
    let scenario = try scenario([opportunity("client")])
    // 100 hours in three months.
    let delivery = hours(scenario, .delivery(OpportunityIndex(0)))
    #expect(delivery["executive"] == [14, 14, 14])
    #expect(delivery["planner"] == [3.5, 3.5, 3.5])
    #expect(scenario.needs.contains { $0.stream == .delivery(OpportunityIndex(0)) && $0.isEstimated })
  }

  @Test("two opportunities cannot bring the same client")
  func twice() {
    var draft = BuildingSample.draft()
    draft.opportunities = [opportunity("client", client: "Mekong"), opportunity("pitch", client: "mekong")]
    draft.opportunities[1].name = Given("Other")
    #expect(BuildingSample.codes(draft) == [.duplicateName])
  }

  @Test("the expected fee is capped by the client's ability to pay, and weighted by win and credit risk")
  func expected() throws {
    var opportunity = opportunity("client")
    opportunity.fee = Given(1000)
    opportunity.abilityToPay = Given(800)
    opportunity.probability = Given(0.5)
    opportunity.creditRisk = Given(0.1)
    let built = try scenario([opportunity]).opportunities.first
    #expect(built.map { abs($0.expectedFee - 360) < 1e-9 } == true)
  }
}
