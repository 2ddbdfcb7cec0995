import GLPKSolver
import Planning
import Staffing
import Testing

@testable import WhatIf

/// Why somebody is or is not on a team, by hand.
@Suite("Why")
struct WhyTests {
  /// An (20 an hour) and Ba (30) are executives of 160 hours a month; Cola needs 100 of them; Chi is a coordinator.
  private func draft() -> ScenarioDraft {
    var draft = ScenarioDraft()
    draft.name = Given("test")
    draft.firstMonth = Given(Month(year: 2027, month: 1))
    draft.monthCount = Given(1)
    for (name, role, cost) in [("An", "executive", 20.0), ("Ba", "executive", 30), ("Chi", "coordinator", 10)] {
      var person = PersonDraft()
      (person.name, person.roles, person.costPerHour) = (Given(name), [Given(role)], Given(cost))
      draft.people.append(person)
    }
    var client = ClientDraft()
    (client.name, client.fee) = (Given("Cola"), Given(20_000))
    draft.clients = [client]
    var line = DemandDraft()
    (line.client, line.role, line.hours) = (Given("Cola"), Given("executive"), Given(100))
    draft.demand = [line]
    var policy = PolicyDraft()
    // Only what hours cost and what nobody covers is left to weigh.
    let kept: Set<RuleCode> = [.cost, .eligibility, .coverage, .pinMust, .pinNever]
    policy.rules = RuleCode.allCases.filter { !$0.isPhysical && !kept.contains($0) }.map {
      Setting(name: Given($0.rawValue), number: Given(0))
    }
    draft.policy = policy
    return draft
  }

  private func answer(
    _ person: String, alternatives: Int = 1, changing change: (inout ScenarioDraft) -> Void = { _ in }
  ) throws -> WhyAnswer {
    var draft = draft()
    change(&draft)
    let scenario = try Scenario(draft)
    var options = PlanOptions()
    (options.seconds, options.work, options.gap) = (nil, .units(20_000), 0)
    let plan = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    return try Why(solver: GLPKSolver(), draft: draft, scenario, plan.decisions, options: options)
      .answer(scenario.person(named: person), scenario.client(named: "cola"), alternatives: alternatives)
  }

  // Without An (100 h at 20) Ba does it for 100 h at 30; without Ba, too, nobody may and the hours stay open.
  @Test("who else could stand in comes with the best first, and ends where nobody is left")
  func alternatives() throws {
    let answer = try answer("An", alternatives: 5)
    let names = answer.others.map { other in answer.standIns(in: other).map { answer.base.scenario.people[$0].name } }
    #expect(names == [["Ba"], []])
    let costs = answer.others.map(\.plan.proof.objective)
    #expect(abs(costs[0] - answer.base.ledger.objective - 1000) < 1e-6 && costs[0] < costs[1])
  }

  // 100 h at 30 instead of 20 are 1,000 more.
  @Test("who is on the team is dearer to do without by what the next one costs more")
  func isOn() throws {
    let answer = try answer("An")
    #expect(answer.seats.count == 1 && answer.obstacles.isEmpty)
    let other = try #require(answer.other)
    #expect(abs(other.plan.proof.objective - answer.base.proof.objective - 1000) < 1e-6)
    #expect(Difference(answer.base, other.plan, given: true).verdict == .worse)
    #expect(other.moves.map(\.person) == ["An", "Ba"])
  }

  @Test("who is not on the team but could be: it costs more, and that is proven")
  func isNot() throws {
    let answer = try answer("Ba")
    #expect(answer.seats.isEmpty && answer.obstacles.isEmpty)
    let other = try #require(answer.other)
    #expect(Difference(answer.base, other.plan, given: true).verdict == .worse)
    #expect(other.moves.contains { $0.person == "Ba" && $0.kind == .joins })
  }

  @Test("who cannot be is told by every rule that forbids it, and nothing is planned")
  func cannot() throws {
    let answer = try answer("Ba") { draft in
      var ban = PinDraft()
      (ban.person, ban.client, ban.kind, ban.why) = (Given("Ba"), Given("Cola"), Given("never"), Given("quarrel"))
      draft.pins = [ban]
      draft.people[1].grade = Given("junior")
      draft.clients[0].leastGrades = [Setting(name: Given("executive"), number: Given(2))]
      draft.policy?.rules = []
    }
    #expect(answer.other == nil && answer.seats.isEmpty)
    #expect(answer.obstacles.map(\.reasons) == [[.banned(why: "quarrel"), .gradeTooLow(least: .mid)]])
  }

  @Test("a name that is not there is told with what may be meant")
  func unknown() throws {
    let scenario = try Scenario(draft())
    let refused = #expect(throws: ScenarioRefused.self) { try scenario.person(named: "Ann") }
    #expect(refused?.problems.map(\.code) == [.unknownPerson])
  }
}
