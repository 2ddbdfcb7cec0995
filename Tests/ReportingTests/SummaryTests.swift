import Staffing
import Testing

@Suite("Summaries of a plan")
struct SummaryTests {
  private let summary = PlanSummary(Sample.scenario, Sample.decisions())

  @Test("hours given, bought and uncovered add up to hours wanted")
  func hoursAddUp() {
    #expect(abs(summary.wantedHours - 3 * (330 + 94)) < 1e-6)
    // The coordinator's 40 h of March, a twentieth of 180 h a month, and a quarter of the planning, which a manager does
    // at three quarters of a planner's speed.
    #expect(abs(summary.shortfallHours - (40 + 3 * 9 + 3 * 5)) < 1e-6)
    let second = summary.clients[ClientIndex(1)]
    #expect(abs(second.givenHours + second.shortfallHours - second.wantedHours) < 1e-6)
  }

  @Test("the result is fees less payroll and what is bought, and equals margin less unused time and overtime")
  func moneyAddsUp() {
    let money = summary.money
    #expect(money.contractFees == 3 * 330_000_000)
    #expect(abs(money.result - (money.fees - money.payroll - money.bought)) < 1e-3)
    #expect(abs(money.result - (money.margin - money.unusedTime - money.overtimePay)) < 1e-3)
  }

  @Test("planning by the manager is a burden of hours and money")
  func planningBurden() throws {
    let manager = try #require(summary.roles.first { Sample.scenario.roles[$0.role].id == "manager" })
    #expect(abs(manager.planningHours - 60) < 1e-6)
    #expect(abs(manager.planningCost - 60 * 312_000) < 1e-3)
  }

  @Test("estimates lie between 0 and 100, worse where hours are missing")
  func satisfaction() {
    for client in summary.clients { #expect((0...100).contains(client.satisfaction.total)) }
    #expect(summary.clients[ClientIndex(0)].satisfaction.coverage < 1)
    #expect(summary.clients[ClientIndex(1)].satisfaction.continuity < 1)
    #expect(summary.clients[ClientIndex(1)].isAtRisk(in: Sample.scenario))
  }

  /// Sông Cola's coverage is 1 − 82 ÷ 990; Mộc is covered, 24 of its 94 hours a month by Nam, who was there before.
  @Test("other weights give the estimate that they give by hand; those left out keep their own")
  func weights() throws {
    func totals(_ weights: KeyValuePairs<String, Double>) throws -> [Double] {
      var draft = Sample.draft
      draft.policy?.satisfaction = weights.map { Setting(name: Given($0.key), number: Given($0.value)) }
      return PlanSummary(try Scenario(draft), Sample.decisions()).clients.map(\.satisfaction.total)
    }
    let covered = 1 - 82.0 / 990
    let familiar = 24.0 / 94
    let alone = try totals(["coverage": 7, "fit": 0, "continuity": 0, "seniority": 0, "load": 0])
    #expect(abs(alone[0] - 100 * covered) < 1e-9)
    #expect(abs(alone[1] - 100) < 1e-9)
    let both = try totals(["coverage": 30, "fit": 0, "continuity": 90, "seniority": 0, "load": 0])
    #expect(abs(both[1] - 100 * (0.25 + 0.75 * familiar)) < 1e-9)
    // Nobody wants expertise, the contact is senior enough: fit is 1 and so is seniority.
    let mixed = try totals(["continuity": 60, "load": 0])
    #expect(abs(mixed[1] - 100 * (40 + 15 + 60 * familiar + 10) / 125) < 1e-9)
  }

  @Test("leaving people make forced changes, replaced ones chosen changes")
  func changes() throws {
    let leaver = try #require(summary.changes.first { $0.person == PersonIndex(4) && $0.kind == .leaves })
    #expect(leaver.cause == .gone)
    let replaced = try #require(summary.changes.first { $0.person == PersonIndex(2) && $0.kind == .leaves })
    #expect(replaced.cause == .chosen)
    #expect(replaced.client == ClientIndex(1))
  }

  @Test("a declined opportunity names the missing amount, or that it is not worth its hours")
  func opportunities() throws {
    let tet = summary.opportunities[OpportunityIndex(0)]
    #expect(tet.reason == .notWorthIt)
    // Cheapest: 30 h of Linh at 200,000 are 6 M; 80 % of 4 M may be spent: 2.8 M are missing.
    let pitch = summary.opportunities[OpportunityIndex(1)]
    #expect(pitch.reason == .tooDear(missing: 2_800_000))
  }
}
