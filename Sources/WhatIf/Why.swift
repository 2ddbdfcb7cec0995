public import LinearProgramming
public import Planning
public import Staffing

/// Answers why somebody is or is not on a client's team: by the rules that forbid it, or by what the other choice would change.
public struct Why<Solver: LinearSolver>: Sendable {
  private let solver: Solver
  private let draft: ScenarioDraft
  private let base: Plan
  private let options: PlanOptions

  /// Questions to a plan.
  ///
  /// - Parameters:
  ///   - solver: Solves linear programs.
  ///   - draft: What the scenario was made of.
  ///   - scenario: The scenario that the plan answers.
  ///   - decisions: What the plan decides.
  ///   - options: How long and how hard the other choice is planned.
  public init(
    solver: Solver, draft: ScenarioDraft, _ scenario: Scenario, _ decisions: Decisions, options: PlanOptions
  ) {
    self.solver = solver
    self.draft = draft
    base = Plan(scenario, decisions)
    self.options = options
  }

  /// Why somebody is or is not on a client's team.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: For whom.
  ///   - role: In which demanded role; in any where `nil`.
  ///   - alternatives: How many other choices are planned at most, at least 1; more than one only for who is on the team.
  ///   - progress: Told where the run stands, on any thread.
  /// - Returns: The answer.
  /// - Throws: `PlanningError` where no audited plan came out, `SolverError` where the solver broke down.
  public func answer(
    _ person: PersonIndex, _ client: ClientIndex, role: RoleIndex? = nil, alternatives: Int = 1,
    progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> WhyAnswer {
    let scenario = base.scenario
    let seats = base.decisions.assignments.filter {
      $0.person == person && $0.client == client && (role == nil || $0.role == role)
    }
    var answer = WhyAnswer(
      base: base, person: person, client: client, seats: seats, obstacles: obstacles(person, client, role), others: [])
    guard seats.isEmpty else {
      var changes = [PinAdded(pin(person, client, role, .never))]
      while answer.others.count < max(1, alternatives) {
        let other = try plan(changes, progress)
        answer.others.append(other)
        // Where nobody new stands in there is nobody left to do without.
        let standIns = answer.standIns(in: other)
        guard !standIns.isEmpty else { break }
        for standIn in standIns {
          for role in Set(seats.map(\.role)).sorted() { changes.append(PinAdded(pin(standIn, client, role, .never))) }
        }
      }
      // A plan that does without more people answers the questions before it, too: it may be the better one within their gaps.
      answer.others.sort { first, second in
        let (one, two) = (first.plan, second.plan)
        return one.isContradictory == two.isContradictory
          ? one.proof.objective < two.proof.objective : two.isContradictory
      }
      return answer
    }
    let stages = scenario.stages.ids.filter { isPossible($0, person, client, role) }
    guard let first = stages.first, let last = stages.last else { return answer }
    var must = pin(person, client, role, .must)
    must.from = Given(scenario.months[MonthIndex(scenario.stages[first].months.lowerBound)].month)
    must.until = Given(scenario.months[MonthIndex(scenario.stages[last].months.upperBound - 1)].month)
    answer.others = [try plan([PinAdded(must)], progress)]
    return answer
  }

  private func plan(_ pins: [PinAdded], _ progress: (@Sendable (Progress) -> Void)?) throws -> WhatIfAnswer {
    let variation = Variation(name: "", changes: pins)
    let varied = try Scenario(variation.applied(to: draft))
    return try WhatIf(solver: solver, base: base, options: options)
      .answer(varied, variation, staysNear: true, progress: progress)
  }

  private func pin(_ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex?, _ kind: Pin.Kind) -> PinDraft {
    var pin = PinDraft()
    pin.person = Given(base.scenario.people[person].id)
    pin.client = Given(base.scenario.clients[client].id)
    pin.role = role.map { Given(base.scenario.roles[$0].id) }
    pin.kind = Given(kind.rawValue)
    return pin
  }

  private func isPossible(
    _ stage: StageIndex, _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex?
  ) -> Bool {
    roles(of: client, role).contains { base.scenario.ineligibility(person, client, $0, stage) == nil }
  }

  /// What forbids it, role by role; nothing of roles in which it may be in some stage.
  private func obstacles(_ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex?) -> [WhyAnswer.Obstacle] {
    let scenario = base.scenario
    return roles(of: client, role).compactMap { role in
      var reasons: [Ineligibility] = []
      for stage in scenario.stages.ids {
        let own = scenario.ineligibilities(person, client, role, stage)
        if own.isEmpty { return nil }
        for reason in own where !reasons.contains(reason) { reasons.append(reason) }
      }
      // That somebody has no hours in one of the stages says nothing where other rules forbid all of them.
      if reasons.count > 1 { reasons.removeAll { $0 == .noHours } }
      return WhyAnswer.Obstacle(role: role, reasons: reasons)
    }
  }

  /// The roles that a client wants hours of.
  private func roles(of client: ClientIndex, _ role: RoleIndex?) -> [RoleIndex] {
    let scenario = base.scenario
    return scenario.roles.ids.filter { one in
      (role == nil || role == one) && scenario.needs.contains { $0.client == client && $0.role == one }
    }
  }
}
