import Planning
import Staffing

/// A generalized assignment problem said as a scenario: people are agents, clients jobs that one person carries whole.
///
/// Every client asks for a role of its own, which everybody may cover with a productivity of their own, so that hours are the
/// problem's weights. An hour costs 1, and everybody is on every client's team today for as many quarters as make staying
/// worth `greatest cost + weight − cost`: a plan's objective is the problem's value less ``lead``.
struct AssignmentScenario {
  let scenario: Scenario
  /// What the objective lacks to the problem's value.
  let lead: Double

  /// A scenario; weights are at least 1.
  ///
  /// - Parameters:
  ///   - problem: The numbers.
  ///   - isCheapToLeave: Whether it may pay that nobody carries a client.
  ///   - edit: Changes the draft.
  /// - Throws: `ScenarioRefused` where the numbers are outside what a scenario may say.
  init(
    _ problem: GeneralizedAssignment, isCheapToLeave: Bool = false, edit: (inout DraftKit) -> Void = { _ in }
  ) throws {
    var kit = DraftKit(.tenure)
    kit.price("tenure", 1)
    for tier in ["a", "b", "c"] { kit.price("shortfall-\(tier)", isCheapToLeave ? 20 : 1_000) }
    let (agents, jobs) = (problem.agentCount, problem.jobCount)
    let greatest = Double(problem.costs.max() ?? 0)
    func weight(_ agent: Int, _ job: Int) -> Double { Double(problem.weights[agent * jobs + job]) }
    // The client's own hours: so many that nobody's productivity is above 10, or 1.
    let hours = (0..<jobs).map { job in
      (isCheapToLeave ? 1 : 10) * (0..<agents).reduce(.infinity) { min($0, weight($1, job)) }
    }
    for agent in 0..<agents {
      var role = RoleDraft()
      role.name = Given("kind \(agent)")
      role.like = Given("executive")
      role.limits = [Setting("clients", Double(jobs)), Setting("leads", 0)]
      // Whoever has too few hours is no candidate: on the team they would only sit there, for what staying is worth.
      role.covers = (0..<jobs).filter { weight(agent, $0) <= Double(problem.capacities[agent]) }
        .map { Setting("part \($0)", hours[$0] / weight(agent, $0)) }
      kit.draft.roles.append(role)
      kit.person("p\(agent)", "kind \(agent)", cost: 1, hours: Double(problem.capacities[agent]))
    }
    for job in 0..<jobs {
      var role = RoleDraft()
      role.name = Given("part \(job)")
      role.like = Given("executive")
      role.limits = [Setting("cost", 3)]
      role.tenure = [Setting("0", 0), Setting("400", 400)]
      kit.draft.roles.append(role)
      kit.client("c\(job)", ["part \(job)": hours[job]], single: true)
      for agent in 0..<agents {
        kit.team("p\(agent)", "c\(job)", "part \(job)")
        let value = greatest + weight(agent, job) - Double(problem.costs[agent * jobs + job])
        kit.draft.teams[kit.draft.teams.count - 1].quarters = Given(value)
      }
    }
    edit(&kit)
    scenario = try kit.scenario()
    lead = greatest * Double(jobs)
  }
}
