import Staffing
import Testing

@Suite("Warnings and facts of a scenario")
struct BuildingWarningTests {
  private func warnings(_ change: (inout ScenarioDraft) -> Void) throws -> [ProblemCode] {
    var draft = BuildingSample.draft()
    draft.people.append(BuildingSample.person("Dung", "coordinator", cost: 13))
    draft.people.append(BuildingSample.person("Em", "planner", cost: 26))
    draft.policy = PolicyDraft()
    draft.policy?.limits = [BuildingSample.setting("concentration", 0.8)]
    change(&draft)
    return try Scenario(draft).warnings.map(\.code)
  }

  @Test("a plausible scenario has no warnings")
  func none() throws {
    #expect(try warnings { _ in }.isEmpty)
  }

  static let implausible: [BuildingSpoiltDraft] = [
    BuildingSpoiltDraft(.implausibleFee, "") { $0.clients[0].fee = Given(900_000) },
    BuildingSpoiltDraft(.implausiblePay, "") { $0.people[1].costPerHour = Given(30_000) },
    BuildingSpoiltDraft(.yearlyHours, "") { $0.clients[1].hours = Given(1650) },
    BuildingSpoiltDraft(.yearlyHours, "") { $0.people[0].hoursPerMonth = Given(400) },
    BuildingSpoiltDraft(.wideSpan, "") { draft in
      draft.people[0].lineManager = Given("Binh")
      draft.people[3].lineManager = Given("Binh")
      draft.roles = [RoleDraft()]
      draft.roles[0].name = Given("manager")
      draft.roles[0].limits = [BuildingSample.setting("span", 1)]
    },
    BuildingSpoiltDraft(.outsideMonths, "") {
      $0.demand = [BuildingSample.demand("Lotus", "AE", 5, month: Month(year: 2028, month: 1))]
    },
    BuildingSpoiltDraft(.outsideMonths, "") { $0.people[4].end = Given(Month(year: 2025, month: 1).firstDay) },
    BuildingSpoiltDraft(.nobodyHoldsRole, "") { $0.people.remove(at: 4) },
    BuildingSpoiltDraft(.noWorkForPerson, "") { draft in
      draft.demand = ["Lotus", "Sen"].flatMap { client in
        ["AC", "AE", "AM", "AD"].map { BuildingSample.demand(client, $0, 10) }
      }
    },
    BuildingSpoiltDraft(.concentration, "") { $0.clients[0].fee = Given(15_000) },
    BuildingSpoiltDraft(.unratedSkill, "") { $0.clients[0].leastSkills = [BuildingSample.setting("communication", 3)] },
  ]

  @Test("what is implausible is planned, and said", arguments: implausible)
  func warned(_ spoilt: BuildingSpoiltDraft) throws {
    #expect(try warnings(spoilt.spoil).contains(spoilt.code))
  }

  @Test("every warning there is is tested here")
  func complete() {
    let tested = Set(Self.implausible.map(\.code))
    #expect(ProblemCode.allCases.drop { $0 != .implausibleFee }.allSatisfy { tested.contains($0) })
  }

  @Test("somebody who left in the quarter before is listed without a warning")
  func leaver() throws {
    let codes = try warnings { $0.people[4].end = Given(Month(year: 2026, month: 12).lastDay) }
    #expect(!codes.contains(.outsideMonths))
  }

  @Test("facts add up what is wanted and what is there")
  func facts() throws {
    var draft = BuildingSample.draft()
    draft.demand = [
      BuildingSample.demand("Lotus", "AE", 40),
      BuildingSample.demand("Sen", "AM", 10, month: Month(year: 2027, month: 2)),
    ]
    let facts = ScenarioFacts(try Scenario(draft))
    #expect(facts.peopleCount == 3)
    #expect(facts.clientCount == 2)
    #expect(facts.hoursWanted == 130)
    // 512 contract hours each: 0.90, 0.82 and 0.73 of them may go to clients.
    #expect(abs(facts.hoursThere - 512 * (0.9 + 0.82 + 0.73)) < 1e-6)
    #expect(facts.payroll == 512 * 100)
    #expect(facts.fees == 36_000)
    #expect(facts.roles.map(\.people) == [1, 1, 1])
    #expect(Array(facts.roles[1].wanted) == [0, 10, 0])
    #expect(facts.estimatedClients == 0)
    #expect(facts.defaultCount > 0)
  }
}
