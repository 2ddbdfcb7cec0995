import Staffing
import Testing

@Suite("Digest and money of a scenario")
struct BuildingDigestTests {
  private func hash(_ change: (inout ScenarioDraft) -> Void) throws -> String {
    var draft = BuildingSample.draft()
    draft.teams = [BuildingSample.stay("An", "Lotus", quarters: 2)]
    change(&draft)
    return try Scenario(draft).hash
  }

  @Test("the same content has the same digest, whatever is noted beside it")
  func same() throws {
    let hash = try hash { _ in }
    #expect(hash.count == 16)
    #expect(
      try hash
        == self.hash { draft in
          draft.people[0].note = Given("a remark")
          draft.people[0].grade = Given("mid", at: BuildingSample.at(3))
          draft.name = Given("another name")
        })
  }

  static let changes: [BuildingSpoiltDraft] = [
    BuildingSpoiltDraft(.wrongType, "pay") { $0.people[0].costPerHour = Given(21) },
    BuildingSpoiltDraft(.wrongType, "hours") { $0.people[0].hoursPerWeek = Given(39) },
    BuildingSpoiltDraft(.wrongType, "fee") { $0.clients[0].fee = Given(9001) },
    BuildingSpoiltDraft(.wrongType, "quarters") { $0.teams[0].quarters = Given(3) },
    BuildingSpoiltDraft(.wrongType, "grade") { $0.people[1].grade = Given("senior") },
    BuildingSpoiltDraft(.wrongType, "pin") { $0.pins = [BuildingSample.pin("An", "Sen", "never")] },
    BuildingSpoiltDraft(.wrongType, "month") { $0.firstMonth = Given(Month(year: 2027, month: 2)) },
    BuildingSpoiltDraft(.wrongType, "margin") { $0.clients[0].leastMargin = Given(0.3) },
    BuildingSpoiltDraft(.wrongType, "preset") {
      $0.policy = PolicyDraft()
      $0.policy?.preset = Given("keep-teams")
    },
  ]

  @Test("whatever decides a plan changes the digest", arguments: changes)
  func different(_ change: BuildingSpoiltDraft) throws {
    #expect(try hash { _ in } != hash(change.spoil))
  }

  @Test("dollars and dong × 25,000 give the same hours, and prices in proportion")
  func currency() throws {
    let dollars = ScenarioGenerator(people: 30, seed: 5).draft()
    var dong = dollars
    for place in dong.people.indices { dong.people[place].pay?.value *= 25_000 }
    for place in dong.clients.indices { dong.clients[place].fee?.value *= 25_000 }
    for place in dong.opportunities.indices {
      dong.opportunities[place].fee?.value *= 25_000
      dong.opportunities[place].hours = []
    }
    var same = dollars
    for place in same.opportunities.indices { same.opportunities[place].hours = [] }
    for place in 0...4 {
      same.demand.removeAll { $0.client?.value == same.clients[place].name?.value }
      dong.demand.removeAll { $0.client?.value == dong.clients[place].name?.value }
    }
    let (first, second) = (try Scenario(same), try Scenario(dong))
    #expect(first.needs.map { Array($0.hours) } == second.needs.map { Array($0.hours) })
    for price in PriceName.allCases { #expect(first.policy.number(price) == second.policy.number(price)) }
    for (one, other) in zip(first.roles, second.roles) {
      #expect(abs(other.medianCostPerHour / one.medianCostPerHour / 25_000 - 1) < 1e-12)
    }
  }

  @Test("without anybody's pay the fees keep everybody busy for nine tenths of their hours, by the ladder's ratios")
  func noPay() throws {
    var draft = BuildingSample.draft()
    for place in draft.people.indices { draft.people[place].costPerHour = nil }
    let scenario = try Scenario(draft)
    let costs = scenario.people.map(\.costPerHour)
    #expect(abs(costs[1] / costs[0] - 1.5) < 1e-9)
    #expect(abs(costs[2] / costs[0] - 2.5) < 1e-9)
    // A quarter of 36,000 pays for nine tenths of 0.90 × 1 + 0.82 × 1.5 + 0.73 × 2.5 of 512 hours.
    #expect(abs(costs[0] - 9000 / (0.9 * 512 * (0.9 + 1.23 + 1.825))) < 1e-9)
    #expect(scenario.defaults.contains { $0.field == "people[1].cost-per-hour" })
  }

  @Test("a role nobody holds has a median by the ladder, from executives or from whom there is")
  func ladder() throws {
    var draft = BuildingSample.draft()
    let scenario = try Scenario(draft)
    #expect(scenario.roles.map(\.medianCostPerHour) == [13, 20, 26, 30, 50])
    draft.people[0].roles = [Given("planner")]
    draft.people[0].costPerHour = Given(26)
    // 26 ÷ 1.3, 30 ÷ 1.5 and 50 ÷ 2.5 are 20 each.
    #expect(try Scenario(draft).roles[RoleIndex(1)].medianCostPerHour == 20)
  }
}
