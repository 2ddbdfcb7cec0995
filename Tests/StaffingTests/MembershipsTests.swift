import Staffing
import Testing

/// Stays are found by client.
@Suite("Stays by client")
struct MembershipsTests {
  @Test("a client's stays are those of the whole list, in its order", arguments: [5, 60])
  func byClient(people: Int) throws {
    let scenario = try Scenario(ScenarioGenerator(people: people).draft())
    var found = 0
    for client in scenario.clients.ids {
      let own = scenario.memberships(of: client)
      let all = scenario.memberships.filter { $0.client == client }
      #expect(own.map(\.person) == all.map(\.person))
      #expect(own.map(\.quarters) == all.map(\.quarters))
      found += own.count
    }
    #expect(found == scenario.memberships.count && found > 0)
  }

  @Test("a role's people are ascending, none twice, and on today's team")
  func incumbents() throws {
    let scenario = try Scenario(ScenarioGenerator(people: 60).draft())
    for client in scenario.clients.ids {
      for role in scenario.roles.ids {
        let today = scenario.memberships.filter { $0.client == client && $0.role == role && $0.ended == nil }
        let people = scenario.incumbents(of: client, role)
        #expect(Set(people) == Set(today.map(\.person)))
        #expect(zip(people, people.dropFirst()).allSatisfy { $0 < $1 })
      }
    }
  }
}
