import Foundation
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

  @Test("every variation of lotus-q1 makes a scenario, and another one")
  func variations() throws {
    let draft = try ScenarioReader().draft(at: "\(Self.root)/lotus-q1")
    let folder = "\(Self.root)/lotus-q1-variations"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 5)
    let base = ScenarioWriter().text(of: draft)
    for name in names {
      let variation = try VariationReader().variation(at: "\(folder)/\(name)")
      #expect(!variation.note.isEmpty)
      let varied = try variation.applied(to: draft)
      _ = try Scenario(varied)
      #expect(ScenarioWriter().text(of: varied) != base)
    }
  }

  /// `SUITS_REWRITE=1 swift test --disable-xctest --filter ShippedScenariosTests` writes the two made ones again.
  private func rewrite(_ name: String, _ title: String, _ generator: ScenarioGenerator, _ language: Language) throws {
    guard ProcessInfo.processInfo.environment["SUITS_REWRITE"] == "1" else { return }
    var draft = generator.draft()
    draft.name = Given(title)
    try ScenarioWriter(language: language).write(draft, to: "\(Self.root)/\(name)", replacing: true)
  }

  @Test("harbour-q2 has the sizes of a mid-size agency, and nothing implausible")
  func harbour() throws {
    let generator = ScenarioGenerator(people: 45, seed: 7, firstMonth: Month(year: 2027, month: 4))
    try rewrite("harbour-q2", "Harbour, second quarter 2027", generator, .english)
    let scenario = try scenario("harbour-q2")
    #expect(scenario.people.count == 45)
    #expect(scenario.clients.filter { $0.broughtBy == nil }.count == 24)
    #expect(scenario.months[MonthIndex(0)].month == Month(year: 2027, month: 4))
    #expect(scenario.warnings == [])
  }

  @Test("network-q3 has three offices, a hundred and fifty people, eighty clients, and nothing implausible")
  func network() throws {
    let generator = ScenarioGenerator(
      people: 150, seed: 11, language: .vietnamese, firstMonth: Month(year: 2027, month: 7))
    try rewrite("network-q3", "Mạng lưới, quý 3 năm 2027", generator, .vietnamese)
    let scenario = try scenario("network-q3")
    #expect(scenario.people.count == 150)
    #expect(scenario.offices.count == 3)
    #expect(scenario.clients.filter { $0.broughtBy == nil }.count == 80)
    #expect(scenario.warnings == [])
  }
}
