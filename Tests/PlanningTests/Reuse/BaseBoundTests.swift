import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Prices of one scenario prove something of its neighbours.
@Suite("Bounds from the base's prices")
struct BaseBoundTests {
  private static func draft(people: Int = 14) -> ScenarioDraft {
    ScenarioGenerator(people: people, months: 2, seed: 3).draft()
  }

  private func relaxation(_ scenario: Scenario) throws -> Double {
    try Sifting(solver: GLPKSolver(), task: SearchTask(CompactModel(scenario))).solve(start: nil, limits: Limits())
      .objective
  }

  @Test("of the base itself they prove its relaxation")
  func itself() throws {
    let scenario = try Scenario(Self.draft())
    let bound = try #require(try BaseBound(solver: GLPKSolver(), base: scenario).bound(scenario))
    let relaxed = try relaxation(scenario)
    #expect(abs(bound - relaxed) <= 1e-6 * abs(relaxed))
  }

  @Test("whoever leaves, they prove no more than that scenario's relaxation")
  func leavers() throws {
    let draft = Self.draft()
    let base = try Scenario(draft)
    let known = try BaseBound(solver: GLPKSolver(), base: base)
    for person in draft.people {
      var leaves = PersonLeaves()
      leaves.person = person.name
      let scenario = try Scenario(Variation(name: "", changes: [leaves]).applied(to: draft))
      let bound = try #require(known.bound(scenario))
      #expect(try bound <= relaxation(scenario) * (1 + 1e-9))
    }
  }

  @Test("where little is different they prove nearly all: somebody works an hour less a week")
  func fewerHours() throws {
    var draft = Self.draft()
    let known = try BaseBound(solver: GLPKSolver(), base: Scenario(draft))
    draft.people[0].hoursPerWeek = Given(39)
    let scenario = try Scenario(draft)
    let (bound, relaxed) = (try #require(known.bound(scenario)), try relaxation(scenario))
    #expect(bound <= relaxed * (1 + 1e-9) && bound >= 0.99 * relaxed)
  }

  @Test("cheaper hours leave prices that would prove nothing: they are lowered until they prove something")
  func cheaper() throws {
    let draft = Self.draft()
    let known = try BaseBound(solver: GLPKSolver(), base: Scenario(draft))
    var policy = PolicyDraft()
    policy.prices = [("a", 8.5), ("b", 7.1), ("c", 5.7)].map { tier, price in
      Setting(name: Given("shortfall-\(tier)"), number: Given(price))
    }
    var cheap = draft
    cheap.policy = policy
    let scenario = try Scenario(cheap)
    let bound = try #require(known.bound(scenario))
    #expect(bound <= (try relaxation(scenario)) * (1 + 1e-9))
  }
}
