import Planning
import Staffing
import Testing

@testable import WhatIf

/// What proofs of wider and narrower limits say of each other.
@Suite("What steps know together")
struct KnownBaseTests {
  /// Real plans whose proofs are then set by hand.
  private func agency() -> BareAgency {
    var agency = BareAgency(.clientLimit)
    agency.person("An")
    agency.person("Ba")
    for number in 1...4 { agency.client("Client \(number)", 40) }
    agency.role("executive", ["clients": 2])
    return agency
  }

  private func plan(_ plan: Plan, _ objective: Double, _ bound: Double?) -> Plan {
    var plan = plan
    plan.proof = Proof(
      status: .workLimit, objective: objective, bound: bound, costTerms: 100, work: 1, seed: 1, seconds: 0)
    return plan
  }

  private func answers(_ base: Plan) throws -> (more: LimitStep, less: LimitStep) {
    let steps = LimitSteps(draft: agency().draft, plan: base).all([.clients])
    return (try #require(steps.first { $0.direction == .more }), try #require(steps.first { $0.direction == .less }))
  }

  private func scenario(_ step: LimitStep) throws -> Scenario {
    try Scenario(step.variation.applied(to: agency().draft))
  }

  // As it is: a plan for 100, at least 90. With more room: 95, at least 92. With less: 98, at least 91.
  @Test("a plan that makes do with less is the plan as it is, and what is proven with more is proven of it")
  func together() throws {
    let base = try agency().plan()
    let (more, less) = try answers(base)
    func varied(_ step: LimitStep, _ objective: Double, _ bound: Double) throws -> StepAnswer {
      var other = plan(base, objective, bound)
      other.scenario = try scenario(step)
      return StepAnswer(step, other, base: base.scenario)
    }
    let answer = WorthAnswer(base: plan(base, 100, 90), [try varied(more, 95, 92), try varied(less, 98, 91)])
    let (one, other) = (try #require(answer.more.first), try #require(answer.less.first))
    #expect(one.isPure && other.isPure)
    #expect(one.amount == 3 && one.atLeast == 0 && one.atMost == 6 && !one.isProven)
    #expect(other.amount == 0 && other.atLeast == 0 && other.atMost == 6)
  }

  @Test(
    "more room is never worth less than nothing, whatever plan was found with it, and without proofs no end is told")
  func outdone() throws {
    let base = try agency().plan()
    let more = try answers(base).more
    var worse = plan(base, 105, nil)
    worse.scenario = try scenario(more)
    let answer = WorthAnswer(base: plan(base, 100, nil), [StepAnswer(more, worse, base: base.scenario)])
    let worth = try #require(answer.more.first)
    #expect(worth.amount == 0 && worth.atLeast == 0 && worth.atMost == nil && worth.money == 0)
  }

  @Test("keeping the yardstick alone changes nothing of the scenario")
  func held() throws {
    var agency = agency()
    agency.person("Chi", "manager", cost: 35)
    agency.draft.people[0].costPerHour = nil
    agency.draft.policy?.prices = []
    agency.draft.roles[0].name = Given("chuyên viên")
    let scenario = try Scenario(agency.draft)
    let held = try Scenario(Variation(name: "", changes: [YardstickHeld(scenario)]).applied(to: agency.draft))
    #expect(held.hash == scenario.hash)
  }

  @Test("a small agency stays small with one more, and its people keep their limits")
  func small() throws {
    var agency = agency()
    agency.draft.policy?.profile = nil
    agency.draft.roles = []
    for number in 5...12 { agency.client("Client \(number)", 5) }
    agency.limit("small-agency-people", 2)
    let scenario = try Scenario(agency.draft)
    #expect(scenario.policy.isSmallAgency)
    let plan = Plan(scenario, try agency.plan().decisions)
    let step = try #require(LimitSteps(draft: agency.draft, plan: plan).all([.people]).first)
    let varied = try Scenario(step.variation.applied(to: agency.draft))
    #expect(varied.people.count == 3 && varied.policy.isSmallAgency)
    #expect(varied.people[PersonIndex(0)].clientLimit == scenario.people[PersonIndex(0)].clientLimit)
  }

  @Test("overtime that makes least hours bind for somebody who could not give them is not only more room")
  func leastHours() throws {
    var agency = agency()
    agency.draft.people[0].hoursPerWeek = Given(2)
    let scenario = try Scenario(agency.draft)
    let steps = LimitSteps(draft: agency.draft, plan: Plan(scenario, try agency.plan().decisions)).all([.overtime])
    let varied = try Scenario(try #require(steps.first).variation.applied(to: agency.draft))
    #expect(!LimitOrder(varied, over: scenario).holds)
  }
}
