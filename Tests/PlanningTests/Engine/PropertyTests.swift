import GLPKSolver
import Staffing
import Testing

@testable import Planning

/// What must hold of plans whatever the scenario.
@Suite("Properties of plans")
struct PropertyTests {
  private func kit(scale: Double = 1) -> DraftKit {
    var kit = DraftKit(.clientLimit, .mainContact, .handover, .tenure, .overtime, .upwardCover, .expertise)
    kit.limit("overtime-share", 0.1)
    kit.person("An", "executive", cost: 10 * scale)
    kit.person("Bình", "executive", cost: 11 * scale, hours: 80)
    kit.person("Chi", "executive", cost: 13 * scale)
    kit.person("Dung", "manager", cost: 17 * scale)
    kit.person("Em", "manager", cost: 19 * scale, hours: 80)
    kit.client("Lotus", ["executive": 110, "manager": 30]) { $0.fee = Given(9000 * scale) }
    kit.client("Sen", ["executive": 90, "manager": 40]) { $0.fee = Given(8000 * scale) }
    kit.client("Cúc", ["executive": 70, "manager": 25]) { $0.fee = Given(5000 * scale) }
    kit.team("An", "Lotus", "executive")
    kit.team("Dung", "Lotus", "manager", isMainContact: true)
    kit.team("Chi", "Sen", "executive")
    return kit
  }

  private func names(_ plan: Plan) -> Set<String> {
    Set(
      plan.decisions.assignments.map {
        "\(plan.scenario.people[$0.person].name) \(plan.scenario.clients[$0.client].name) \($0.role.position)"
      })
  }

  @Test("dollars and dong × 25,000 give the same teams and 25,000 times the objective")
  func currency() throws {
    let dollars = try kit().plan().plan
    let dong = try kit(scale: 25_000).plan().plan
    #expect(names(dollars) == names(dong))
    #expect(abs(dong.proof.objective - 25_000 * dollars.proof.objective) <= 1e-6 * dong.proof.objective)
  }

  @Test("the order of people in the file does not change the optimum")
  func order() throws {
    var turned = kit()
    turned.draft.people.reverse()
    turned.draft.clients.reverse()
    let first = try kit().plan().plan.proof.objective
    let second = try turned.plan().plan.proof.objective
    #expect(abs(first - second) <= 1e-6 * abs(first))
  }

  @Test("one person more never hurts where idleness has no price")
  func onePersonMore() throws {
    var more = kit()
    more.person("Giang", "executive", cost: 11)
    let before = try kit().plan().plan.proof.objective
    let after = try more.plan().plan.proof.objective
    #expect(after <= before + 1e-6 * abs(before))
  }

  @Test("no plan is worse than today's teams or one-by-one staffing that keep all rules", arguments: [1, 2, 3, 4])
  func comparisons(seed: Int) throws {
    let draft = ScenarioGenerator(people: 8, months: 1, seed: UInt64(seed)).draft()
    var options = PlanOptions()
    options.work = .units(3000)
    options.seconds = nil
    let plan = try Optimizer(solver: GLPKSolver()).plan(try Scenario(draft), options)
    #expect(plan.audit.passed)
    #expect(plan.roundedAudit.passed)
    if let bound = plan.proof.bound { #expect(bound <= plan.proof.objective + 1e-6 * abs(plan.proof.objective)) }
    for other in plan.comparisons where other.broken.isEmpty && !plan.isContradictory {
      #expect(plan.proof.objective <= other.ledger.objective + 1e-6 * abs(other.ledger.objective))
    }
  }
}
