import GLPKSolver
import Staffing
import Testing

@testable import Planning

/// Rules that clash only through each other are answered: as few broken by weight as possible, then as cheap as possible.
@Suite("Contradictions")
struct ContradictionTests {
  /// Three clients pin the only executive, who may work for two: one of four rules must give.
  ///
  /// A pin weighs more than the client limit by default, so the limit is what breaks, by one client.
  @Test("pins and client limit that clash: the lighter rule is broken, by as little as possible, and listed")
  func lighterRuleBreaks() throws {
    var kit = DraftKit(.clientLimit, .pinMust)
    kit.person("An", "executive", cost: 10) { $0.clientLimit = Given(2) }
    for client in ["Sen", "Cúc", "Mai"] {
      kit.client(client, ["executive": 20])
      kit.pin("An", client, .must)
    }
    kit.draft.policy?.breakWeights = [Setting("pin-must", 50), Setting("client-limit", 5)]
    let plan = try kit.plan().plan
    #expect(plan.isContradictory)
    #expect(plan.broken.map(\.rule) == [.clientLimit])
    #expect(plan.broken.map(\.amount) == [1])
    #expect(plan.audit.passed)
    #expect(abs((plan.proof.breakBound ?? 0) - 5) < 1e-6)
    // All three clients are served, 20 hours at 10 each.
    #expect(abs(plan.proof.objective - 600) < 1e-6)
  }

  @Test("with the weights turned round the pin is broken instead")
  func otherRuleBreaks() throws {
    var kit = DraftKit(.clientLimit, .pinMust)
    kit.person("An", "executive", cost: 10) { $0.clientLimit = Given(2) }
    for client in ["Sen", "Cúc", "Mai"] {
      kit.client(client, ["executive": 20])
      kit.pin("An", client, .must)
    }
    kit.draft.policy?.breakWeights = [Setting("pin-must", 5), Setting("client-limit", 50)]
    let plan = try kit.plan().plan
    #expect(plan.broken.map(\.rule) == [.pinMust])
    // Two clients served (400), one left uncovered at 10 × the median of 10 an hour (2,000).
    #expect(abs(plan.proof.objective - 2400) < 1e-6)
  }

  @Test("a scenario without a clash breaks nothing, even if today's teams do")
  func nothingBroken() throws {
    var kit = DraftKit(.clientLimit, .mainContact)
    kit.person("An", "executive", cost: 10) { $0.leadLimit = Given(0) }
    kit.person("Dung", "manager", cost: 20)
    kit.client("Sen", ["executive": 40, "manager": 20])
    kit.team("An", "Sen", "executive")
    let plan = try kit.plan().plan
    #expect(!plan.isContradictory)
    #expect(plan.broken.isEmpty)
    #expect(plan.proof.breakBound == nil)
    #expect(plan.comparisons.first { $0.kind == .today }?.broken.isEmpty == false)
  }

  /// A department in which one executive is pinned to more clients than anybody may have.
  @Test("of a department half of the work is left for costs once breaches are few")
  func department() throws {
    var kit = DraftKit()
    kit.draft = ScenarioGenerator(people: 22, months: 1, seed: 1).draft()
    let executive = try #require(kit.draft.people.first { $0.roles.first?.value == "executive" }?.name?.value)
    for client in kit.draft.clients.prefix(8) { kit.pin(executive, try #require(client.name?.value), .must) }
    var options = PlanOptions()
    (options.seconds, options.work, options.threads) = (nil, .units(30_000), 2)
    let plan = try Optimizer(solver: GLPKSolver()).plan(kit.scenario(), options)
    #expect(plan.isContradictory)
    #expect(!plan.broken.isEmpty)
    #expect(plan.audit.passed)
    #expect(try #require(plan.proof.gap) < 0.1)
  }
}
