import Staffing
import Testing

/// Costs of 20, 30 and 50 an hour (executive, manager, director); by the ladder a coordinator costs 13 and a planner 26.
///
/// A B-client's average hour costs 0.17 × 13 + 0.42 × 20 + 0.10 × 26 + 0.22 × 30 + 0.09 × 50 = 24.31.
@Suite("Estimated hours")
struct BuildingEstimateTests {
  private func hours(_ scenario: Scenario, _ client: Int = 0, month: Int = 0) -> [Double] {
    var hours = Array(repeating: 0.0, count: scenario.roles.count)
    for need in scenario.needs where need.client == ClientIndex(client) && need.stream == .service {
      hours[need.role.position] += need.hours[MonthIndex(month)]
    }
    return hours
  }

  private func draft(_ change: (inout ClientDraft) -> Void) -> ScenarioDraft {
    var draft = BuildingSample.draft()
    draft.clients = [BuildingSample.client("Lotus")]
    draft.clients[0].tier = Given("B")
    change(&draft.clients[0])
    return draft
  }

  @Test("a quarter of the fee pays for hours in the duties' mix of roles")
  func fromFee() throws {
    // 0.25 × 9,724 ÷ 24.31 = 100 hours.
    let scenario = try Scenario(draft { $0.fee = Given(9724) })
    #expect(hours(scenario) == [17, 42, 10, 22, 9])
    #expect(scenario.needs.allSatisfy { $0.isEstimated })
    let duties = scenario.clients[ClientIndex(0)].duties
    #expect(abs(duties.reduce(0) { $0 + $1.hours } - 100) < 1e-9)
    #expect(duties.count == DutyCatalogue.keys.count)
    #expect(scenario.defaults.contains { $0.field == "clients[1].hours" && $0.value == "100" })
  }

  @Test("retainer hours divide the same way, in halves of an hour")
  func fromHours() throws {
    let scenario = try Scenario(draft { $0.hours = Given(50) })
    #expect(hours(scenario) == [8.5, 21, 5, 11, 4.5])
  }

  @Test("an unhappy client brings disputes to the manager; a renewal, contract work to manager and director")
  func unrest() throws {
    let scenario = try Scenario(
      draft {
        $0.hours = Given(100)
        $0.health = Given("poor")
        $0.renewal = Given(Month(year: 2027, month: 4).firstDay)
      })
    #expect(hours(scenario, month: 0) == [17, 42, 10, 26, 9])
    // March is one month from the renewal: 3 hours more for the manager, 1.5 for the director.
    #expect(hours(scenario, month: 2) == [17, 42, 10, 29, 10.5])
    #expect(scenario.clients[ClientIndex(0)].renewalWindow[StageIndex(0)])
  }

  @Test("peak months take their factor, partial months their share")
  func season() throws {
    let scenario = try Scenario(
      draft {
        $0.hours = Given(100)
        $0.peakMonths = [Given(Month(year: 2027, month: 1))]
        // The last 10 of February's 20 weekdays.
        $0.end = Day(year: 2027, month: 2, day: 14).map { Given($0) }
      })
    #expect(hours(scenario, month: 0)[1] == 54.5)
    #expect(hours(scenario, month: 1)[1] == 21)
    #expect(hours(scenario, month: 2)[1] == 0)
  }

  @Test("briefs go to whom the house setting names")
  func briefs() throws {
    var draft = draft { $0.hours = Given(100) }
    draft.policy = PolicyDraft()
    draft.policy?.settings = [WordSetting(name: Given("briefs"), word: Given("managers"))]
    let scenario = try Scenario(draft)
    #expect(hours(scenario) == [17, 37, 10, 27, 9])
  }

  @Test("demand lines stand instead of an estimate, a line for a month instead of that for every month")
  func demand() throws {
    var draft = draft {
      $0.fee = Given(9724)
      $0.peakMonths = [Given(Month(year: 2027, month: 3))]
      $0.peakFactor = Given(2)
    }
    draft.demand = [
      BuildingSample.demand("Lotus", "AE", 40),
      BuildingSample.demand("Lotus", "AE", 10, month: Month(year: 2027, month: 2)),
    ]
    draft.demand[0].single = Given(true)
    let scenario = try Scenario(draft)
    let need = try #require(scenario.needs.first)
    #expect(scenario.needs.count == 1)
    #expect(Array(need.hours) == [40, 10, 80])
    #expect(need.isSingle)
    #expect(!need.isEstimated)
    #expect(scenario.clients[ClientIndex(0)].duties.isEmpty)
  }

  @Test("campaigns add planner, director and executive hours, and growth hours a stream of their own")
  func campaigns() throws {
    var draft = draft {
      $0.hours = Given(100)
      $0.growthHours = Given(6)
    }
    draft.departments = [DepartmentDraft()]
    draft.departments[0].name = Given("creative")
    var launch = CampaignDraft()
    launch.name = Given("New flavour")
    launch.client = Given("Lotus")
    launch.kind = Given("launch")
    launch.from = Given(Month(year: 2027, month: 2))
    launch.until = Given(Month(year: 2027, month: 2))
    launch.hours = Given(5)
    launch.departments = [BuildingSample.setting("creative", 12)]
    draft.campaigns = [launch]
    let scenario = try Scenario(draft)
    #expect(hours(scenario, month: 0) == [17, 42, 10, 22, 9])
    #expect(hours(scenario, month: 1) == [17, 47, 34, 22, 15])
    let growth = try #require(scenario.needs.first { $0.stream == .growth })
    #expect(Array(growth.hours) == [6, 6, 6])
    #expect(scenario.roles[growth.role].id == "manager")
    #expect(scenario.clientDepartmentHours.map(\.hours) == [12])
  }

  @Test("needs stand in the order of clients, roles and streams, each once")
  func order() throws {
    let scenario = try Scenario(ScenarioGenerator(people: 20, seed: 3).draft())
    let keys = scenario.needs.map { ($0.client, $0.role) }
    for (first, second) in zip(keys, keys.dropFirst()) { #expect(first <= second) }
  }
}
