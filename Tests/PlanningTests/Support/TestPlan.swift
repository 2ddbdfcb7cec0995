import Planning
import Staffing

/// A plan that tests ask by names.
struct TestPlan {
  let plan: Plan

  private var scenario: Scenario { plan.scenario }

  /// What is minimised.
  var objective: Double { plan.proof.objective }

  /// Whether the search ended with a proof and the plan keeps all rules.
  var isProven: Bool { plan.proof.status == .optimal && plan.broken.isEmpty && plan.audit.passed }

  /// Who is on a client's team: `An executive`, ascending by role, person.
  func team(_ client: String, stage: Int = 0) -> [String] {
    plan.decisions.assignments
      .filter { scenario.clients[$0.client].name == client && $0.stage.position == stage }
      .map { "\(scenario.people[$0.person].name) \(scenario.roles[$0.role].id)" }
  }

  /// A client's main contacts.
  func contacts(_ client: String, stage: Int = 0) -> [String] {
    plan.decisions.mainContacts
      .filter { scenario.clients[$0.client].name == client && $0.stage.position == stage }
      .map { scenario.people[$0.person].name }
  }

  /// Hours of a person for a client, all roles and months together.
  func hours(_ person: String, _ client: String) -> Double {
    plan.decisions.hours.reduce(0) { sum, part in
      let isMeant =
        scenario.people[part.person].name == person && scenario.clients[scenario.needs[part.need].client].name == client
      return isMeant ? sum + part.hours : sum
    }
  }

  /// Hours that nobody covers.
  var shortfall: Double {
    let view = PlanView(scenario, plan.decisions)
    return scenario.needs.ids.reduce(0) { sum, need in
      scenario.months.ids.reduce(sum) { $0 + view.shortfall(need, $1) }
    }
  }

  /// The rules that the plan breaks, in order.
  var broken: [RuleCode] { plan.broken.map(\.rule) }
}

/// Whether two amounts agree within 1e-6 of the larger of 1 and the second.
func agree(_ amount: Double, _ expected: Double) -> Bool { abs(amount - expected) <= 1e-6 * max(1, abs(expected)) }
