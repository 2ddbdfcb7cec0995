import Staffing
import Testing

@Suite("Small agency")
struct BuildingSmallAgencyTests {
  @Test("fees alone make hours of all five roles for every client")
  func sample() throws {
    let scenario = try Scenario(BuildingSample.draft())
    #expect(scenario.people.count == 3)
    #expect(scenario.needs.count == 10)
    #expect(scenario.policy.isSmallAgency)
  }
}
