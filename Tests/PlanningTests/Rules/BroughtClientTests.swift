import Staffing
import Testing

@Suite("Rules for a client that an opportunity would bring")
struct BroughtClientTests {
  /// Mai would come with 40 executive and 20 director hours; she would like to see An there.
  private func kit(isAccepted: Bool) -> DraftKit {
    var kit = DraftKit(.presence, .directorOver, .mainContact, .preference, .secondPerson, .pinMust)
    kit.person("An", "executive", cost: 10)
    kit.person("Chi", "manager", cost: 15)
    kit.person("Dung", "director", cost: 25)
    kit.client("Sen", ["executive": 20, "director": 10])
    var offer = OpportunityDraft()
    offer.name = Given("Mai launch")
    offer.kind = Given("client")
    offer.client = Given("Mai")
    offer.fee = Given(100_000)
    offer.probability = Given(1)
    offer.from = Given(Month(year: 2027, month: 2))
    offer.until = Given(Month(year: 2027, month: 2))
    offer.hours = [Setting("executive", 40), Setting("director", 20)]
    offer.must = Given(isAccepted)
    kit.draft.opportunities = [offer]
    kit.pin("An", "Mai", .prefer)
    kit.pin("Chi", "Mai", .must)
    kit.price("preference", 100)
    return kit
  }

  @Test("a client that does not come has no team, whatever would be worth it")
  func declined() throws {
    let plan = try kit(isAccepted: false).plan()
    #expect(plan.isProven)
    #expect(plan.team("Mai").isEmpty)
    #expect(plan.contacts("Mai").isEmpty)
    #expect(plan.contacts("Sen") == ["Dung"])
  }

  @Test("a client that comes has a team by all rules")
  func accepted() throws {
    let plan = try kit(isAccepted: true).plan()
    #expect(plan.isProven)
    let team = plan.team("Mai")
    #expect(team.contains("An executive"))
    #expect(team.contains("Dung director"))
    #expect(team.contains { $0.hasPrefix("Chi") })
    #expect(plan.contacts("Mai").count == 1)
  }
}
