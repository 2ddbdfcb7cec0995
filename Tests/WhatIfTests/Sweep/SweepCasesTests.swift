import Staffing
import Testing

@testable import WhatIf

/// Which scenarios a sweep has.
@Suite("Scenarios of a sweep")
struct SweepCasesTests {
  private var agency: SweepAgency {
    var agency = SweepAgency()
    agency.pitch("Bank", 0.4)
    return agency
  }

  @Test("families follow each other, and every key is unique")
  func order() throws {
    let question = SweepQuestion(
      leavesOut: [.clients, .people, .opportunities, .clients],
      grid: [GridAxis(path: "prices.handover", values: ["1", "2"])], samples: SampleOptions(count: 3),
      variations: [Variation(name: "a"), Variation(name: "a")])
    let cases = try agency.cases(question)
    let keys = (0..<cases.count).map { cases[$0].key }
    #expect(
      keys == [
        "client Cola", "client Mai Co. Ltd.", "person p1", "person p2", "person p3", "person p4", "opportunity Bank",
        "grid prices.handover=1", "grid prices.handover=2", "sample 0", "sample 1", "sample 2", "variation a",
        "variation a (2)",
      ])
    #expect((0..<cases.count).map { cases[$0].index } == Array(0..<cases.count))
    #expect((0..<7).map { cases[$0].lost } == ["Cola", "Mai Co. Ltd.", "An", "Ba", "Chi", "Dung", "Bank"])
    #expect(cases[7].lost == nil && cases[9].lost == nil)
  }

  @Test("who is left out has no hours, but keeps the place that is to be filled")
  func person() throws {
    var agency = agency
    var stay = MembershipDraft()
    (stay.person, stay.client, stay.role) = (Given("An"), Given("Cola"), Given("executive"))
    agency.draft.teams = [stay]
    let cases = try agency.cases(SweepQuestion(leavesOut: [.people]))
    let varied = try Scenario(cases[0].variation.applied(to: agency.draft))
    let an = try varied.person(named: "An")
    #expect(varied.people[an].contractHours.allSatisfy { $0 == 0 })
    #expect(varied.memberships.count == 1)
    #expect(varied.people[try varied.person(named: "Ba")].contractHours.allSatisfy { $0 > 0 })
  }

  @Test("a newcomer who does not come is not there at all, and who is gone already is not left out again")
  func comingAndGone() throws {
    var agency = agency
    agency.draft.people[0].start = Given(Month(year: 2027, month: 2).firstDay)
    agency.draft.people[1].end = Given(Day(ordinal: Month(year: 2027, month: 1).firstDay.ordinal - 1))
    let cases = try agency.cases(SweepQuestion(leavesOut: [.people]))
    #expect((0..<cases.count).map { cases[$0].key } == ["person p1", "person p3", "person p4"])
    let varied = try Scenario(cases[0].variation.applied(to: agency.draft))
    #expect(varied.people.map(\.name) == ["Ba", "Chi", "Dung"])
  }

  // Without pay, hourly costs follow from fees and hours: they would rise for all others when somebody is gone.
  @Test("what others cost and how much clients matter stay as they are when somebody is left out")
  func settled() throws {
    var agency = agency
    for place in agency.draft.people.indices { agency.draft.people[place].costPerHour = nil }
    for place in agency.draft.clients.indices { agency.draft.clients[place].tier = nil }
    let before = try Scenario(agency.draft)
    let cases = try agency.cases(SweepQuestion(leavesOut: [.people, .clients]))
    for index in 0..<cases.count {
      let after = try Scenario(cases[index].variation.applied(to: agency.draft))
      for person in after.people {
        let known = before.people[try before.person(named: person.id)]
        #expect(person.costPerHour == known.costPerHour, "\(cases[index].key)")
      }
      for client in after.clients {
        #expect(client.tier == before.clients[try before.client(named: client.id)].tier, "\(cases[index].key)")
      }
      #expect(after.roles.map(\.medianCostPerHour) == before.roles.map(\.medianCostPerHour), "\(cases[index].key)")
    }
  }

  @Test("a client that is left out is gone with its fee")
  func client() throws {
    let cases = try agency.cases(SweepQuestion(leavesOut: [.clients]))
    let varied = try Scenario(cases[0].variation.applied(to: agency.draft))
    #expect(varied.clients.map(\.name) == ["Mai Co. Ltd.", "Bank"])
  }

  @Test("all that is wrong with a question is told at once")
  func problems() throws {
    var lost = ClientLost()
    lost.client = Given("Kola")
    let question = SweepQuestion(
      leavesOut: [.opportunities], grid: [GridAxis(path: "price.handover", values: ["1"])],
      samples: SampleOptions(count: 0, leaveRate: 30, noise: 0.7),
      variations: [Variation(name: "a", changes: [lost])])
    let refused = #expect(throws: ScenarioRefused.self) { try SweepAgency().cases(question) }
    let problems = try #require(refused).problems
    #expect(
      problems.map { "\($0.field): \($0.code.rawValue) \($0.value) → \($0.suggestion ?? "")" } == [
        "--leave-one-out: nothing-there opportunities → people",
        "--grid price.handover: unknown-setting price.handover → prices.handover",
        "--samples: out-of-range 0 → ", "--leave-rate: out-of-range 30 → 0.3", "--noise: out-of-range 0.7 → ",
        "changes[1].client-lost: unknown-client Kola → Cola",
      ])
  }
}
