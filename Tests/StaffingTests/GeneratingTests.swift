import Staffing
import Testing

@Suite("Generated scenarios")
struct GeneratingTests {
  static let sizes = [3, 5, 8, 12, 20, 45, 100, 150]

  @Test("every size makes a scenario that is accepted, with as many people as were asked for", arguments: sizes)
  func accepted(people: Int) throws {
    for seed in UInt64(1)...2 {
      for language in ScenarioGenerator.Language.allCases {
        let draft = ScenarioGenerator(people: people, seed: seed, language: language).draft()
        let scenario = try Scenario(draft)
        #expect(scenario.people.count == people)
        #expect(scenario.months.count == 3)
        #expect(scenario.stages.count == 1)
      }
    }
  }

  @Test("people and clients have names of their own")
  func names() {
    for language in ScenarioGenerator.Language.allCases {
      let draft = ScenarioGenerator(people: 600, seed: 9, language: language).draft()
      #expect(Set(draft.people.compactMap { $0.name?.value }).count == 600)
      #expect(Set(draft.clients.compactMap { $0.name?.value }).count == draft.clients.count)
    }
  }

  @Test("the same seed gives the same scenario, another seed another")
  func seeds() throws {
    func hash(_ seed: UInt64) throws -> String { try Scenario(ScenarioGenerator(people: 40, seed: seed).draft()).hash }
    let hashes = try [UInt64(7), 7, 8].map(hash)
    #expect(hashes[0] == hashes[1])
    #expect(hashes[0] != hashes[2])
  }

  @Test(
    "what is wanted of a role is what its people can give, within a twentieth",
    arguments: [8, 12, 20, 45, 70, 100, 150])
  func load(people: Int) throws {
    for seed in UInt64(1)...2 {
      let facts = ScenarioFacts(try Scenario(ScenarioGenerator(people: people, seed: seed).draft()))
      for role in facts.roles {
        let ratio = role.allWanted / role.allThere
        #expect((0.95...1.05).contains(ratio), "\(people) people, seed \(seed), role \(role.role.position): \(ratio)")
      }
    }
  }

  @Test("an agency has the roles, clients, campaigns and opportunities of its size")
  func proportions() {
    let draft = ScenarioGenerator(people: 150, seed: 2).draft()
    let counts = ["coordinator", "executive", "planner", "manager", "director"].map { role in
      draft.people.count { $0.roles.first?.value == role }
    }
    for (count, wanted) in zip(counts, [28, 60, 14, 36, 12]) { #expect(abs(count - wanted) <= 2) }
    #expect(draft.clients.count == 80)
    #expect((180...220).contains(draft.campaigns.count))
    #expect((32...38).contains(draft.opportunities.count))
    #expect((10...25).contains(draft.conflicts.count))
    #expect(Set(draft.people.compactMap { $0.office?.value }).count == 3)
    #expect(ScenarioGenerator(people: 100).draft().people.allSatisfy { $0.office == nil })
  }

  @Test(
    "nine clients in ten have a team, and most teams a main contact and nobody from elsewhere", arguments: [45, 150])
  func teams(people: Int) throws {
    let scenario = try Scenario(ScenarioGenerator(people: people, seed: 4).draft())
    let held = scenario.clients.ids.filter { scenario.clients[$0].broughtBy == nil }
    let staffed = Set(scenario.memberships.map(\.client))
    let led = Set(scenario.memberships.filter(\.isMainContact).map(\.client))
    #expect(Double(staffed.count) >= 0.85 * Double(held.count))
    #expect(Double(led.count) >= 0.75 * Double(held.count))
    for stay in scenario.memberships {
      #expect(scenario.people[stay.person].office == scenario.clients[stay.client].office)
    }
  }

  @Test("every client can have a main contact of its own who may lead it", arguments: Array(8...20) + [45, 100, 150])
  func contacts(people: Int) throws {
    for seed in UInt64(1)...3 {
      let scenario = try Scenario(ScenarioGenerator(people: people, seed: seed).draft())
      let held = scenario.clients.ids.filter { scenario.clients[$0].broughtBy == nil }
      var matching = GeneratingContactMatching(scenario)
      let count = matching.leads(of: held)
      #expect(count == held.count, "\(people) people, seed \(seed)")
    }
  }

  @Test("at a hundred people there are enough possible assignments to need a real solver")
  func largeEnough() throws {
    let scenario = try Scenario(ScenarioGenerator(people: 100, seed: 1).draft())
    let triples = Eligibility(scenario).triples.count
    #expect((4000...14_000).contains(triples))
  }

  @Test("a year has stages of a quarter each, and people who come and go at their boundaries only")
  func year() throws {
    let scenario = try Scenario(ScenarioGenerator(people: 45, months: 12, seed: 1).draft())
    #expect(scenario.stages.map(\.months) == [0..<3, 3..<6, 6..<9, 9..<12])
    let leavers = scenario.people.filter { $0.capacityHours[0] > 0 && $0.capacityHours[11] == 0 }
    #expect(!leavers.isEmpty)
  }

  @Test("chance of a seed is the published sequence of SplitMix64")
  func splitMix() {
    var random = SeededRandom(seed: 1_234_567)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    var other = SeededRandom(seed: 1)
    let draws = (0..<2000).map { _ in other.unit() }
    #expect(draws.allSatisfy { (0..<1).contains($0) })
    #expect(abs(draws.reduce(0, +) / 2000 - 0.5) < 0.03)
  }
}
