internal import Foundation
internal import GLPKSolver
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import Staffing
internal import WhatIf

/// Runs the optimizer with progress and Ctrl-C, and turns its errors into exit codes.
struct PlanRun {
  let desk: Desk
  let catalogue: Catalogue
  let isProgressForced: Bool

  /// How many threads the machine has.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// The plan of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - options: How long and how hard.
  /// - Returns: An audited plan.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func plan(_ scenario: Scenario, _ options: PlanOptions) throws -> Plan {
    try watched(scenario, options) { options, progress in
      try Optimizer(solver: GLPKSolver()).plan(scenario, options, progress: progress)
    }
  }

  /// The plan of a varied scenario.
  ///
  /// - Parameters:
  ///   - scenario: The varied scenario.
  ///   - variation: What is different.
  ///   - base: The plan as it is.
  ///   - options: How long and how hard.
  ///   - staysNear: Whether it moves as few people as the gap allows.
  ///   - mostChanges: How many people may join a team by choice.
  /// - Returns: The answer.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func answer(
    _ scenario: Scenario, _ variation: Variation, from base: Plan, _ options: PlanOptions, staysNear: Bool,
    mostChanges: Int?
  ) throws -> WhatIfAnswer {
    try watched(scenario, options) { options, progress in
      try WhatIf(solver: GLPKSolver(), base: base, options: options)
        .answer(scenario, variation, staysNear: staysNear, mostChanges: mostChanges, progress: progress)
    }
  }

  /// The best plans of a varied scenario with 0, 1, 2 … changes.
  ///
  /// - Parameters:
  ///   - scenario: The varied scenario.
  ///   - variation: What is different.
  ///   - base: The plan as it is.
  ///   - options: How long and how hard each plan is searched.
  ///   - most: The most changes that are tried one by one.
  /// - Returns: By changes allowed, the last one without a limit.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func curve(
    _ scenario: Scenario, _ variation: Variation, from base: Plan, _ options: PlanOptions, upTo most: Int
  ) throws -> [WhatIfAnswer] {
    try watched(scenario, options) { options, progress in
      try WhatIf(solver: GLPKSolver(), base: base, options: options)
        .curve(scenario, variation, upTo: most, progress: progress)
    }
  }

  /// Why somebody is or is not on a team.
  ///
  /// - Parameters:
  ///   - draft: What the scenario was made of.
  ///   - scenario: The question.
  ///   - decisions: The plan.
  ///   - asked: Person, client, and the role where one was named.
  ///   - alternatives: How many other choices are planned for who is on the team.
  ///   - options: How long and how hard each other choice is planned.
  /// - Returns: The answer.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func why(
    _ draft: ScenarioDraft, _ scenario: Scenario, _ decisions: Decisions,
    _ asked: (person: PersonIndex, client: ClientIndex, role: RoleIndex?), _ alternatives: Int,
    _ options: PlanOptions
  ) throws -> WhyAnswer {
    try watched(scenario, options) { options, progress in
      try Why(solver: GLPKSolver(), draft: draft, scenario, decisions, options: options)
        .answer(asked.person, asked.client, role: asked.role, alternatives: alternatives, progress: progress)
    }
  }

  /// Plans with progress and Ctrl-C.
  func watched<Answer>(
    _ scenario: Scenario, _ options: PlanOptions,
    _ plan: (PlanOptions, @escaping @Sendable (Planning.Progress) -> Void) throws -> Answer
  ) throws -> Answer {
    var options = options
    options.cancellation = InterruptWatch.cancellation
    InterruptWatch.start()
    defer { InterruptWatch.stop() }
    let line = ProgressLine(desk.console, catalogue, isForced: isProgressForced)
    defer { line.clear() }
    do {
      return try plan(options) { line.show($0) }
    } catch let error as PlanningError {
      line.clear()
      throw fail(error, scenario)
    } catch {
      line.clear()
      desk.console.writeError([catalogue.internalError("\(error)")])
      throw ExitReason.internalError
    }
  }

  private func fail(_ error: PlanningError, _ scenario: Scenario) -> ExitReason {
    switch error {
    case .auditFailed(let report):
      let page = AuditPage(scenario, catalogue, on: desk.screen)
      desk.console.writeError([catalogue.internalError("audit")] + report.failures.map { "  " + page.text($0) })
      return .internalError
    case .stoppedBeforePlan(.cancelled?):
      desk.console.writeError([catalogue.nothingFound(isInterrupted: true)])
      return .interrupted
    case .stoppedBeforePlan:
      desk.console.writeError([catalogue.nothingFound(isInterrupted: false)])
      return .internalError
    case .impossible:
      desk.console.writeError([catalogue.impossible])
      return .contradictory
    }
  }
}
