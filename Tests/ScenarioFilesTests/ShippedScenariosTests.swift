import ScenarioFiles
import Staffing
import Testing

@Suite("Shipped scenarios")
struct ShippedScenariosTests {
  static let root = ScenarioReaderTests.scenarios

  private func scenario(_ name: String) throws -> Scenario { try ScenarioReader().scenario(at: "\(Self.root)/\(name)") }

  @Test("the smallest scenario has three people, two clients, no manager, and is a small agency")
  func smallest() throws {
    let scenario = try scenario("smallest.yaml")
    #expect(scenario.people.count == 3)
    #expect(scenario.clients.count == 2)
    #expect(scenario.policy.isSmallAgency)
    #expect(Set(scenario.warnings.map(\.code)) == [.concentration, .nobodyHoldsRole])
  }

  @Test("lotus-q1 has the sizes of a small agency, and nothing implausible")
  func lotus() throws {
    let scenario = try scenario("lotus-q1")
    var counts = [Int](repeating: 0, count: scenario.roles.count)
    for person in scenario.people { counts[person.role.position] += 1 }
    #expect(counts == [2, 5, 1, 3, 1])
    #expect(scenario.clients.filter { $0.broughtBy == nil }.count == 7)
    #expect(scenario.opportunities.count == 4)
    #expect(scenario.stages.count == 2)
    #expect(scenario.warnings == [])
  }
}
