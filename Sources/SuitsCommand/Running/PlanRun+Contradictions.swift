internal import GLPKSolver
internal import Planning
internal import Staffing

extension PlanRun {
  /// Which rules of a scenario cannot hold together, and what the ways out cost.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - options: How long and how hard, all of it together.
  /// - Returns: What clashes.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func contradictions(in scenario: Scenario, _ options: PlanOptions) throws -> ContradictionReport {
    try watched(scenario, options) { options, progress in
      try Optimizer(solver: GLPKSolver()).contradictions(in: scenario, options, progress: progress)
    }
  }

  /// One smallest set of rules that cannot hold together, for the page of a plan that breaks some.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - options: How the plan was searched; this takes little more of it.
  /// - Returns: The set, or `nil` where it takes longer to find one than a page may wait.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func clash(in scenario: Scenario, _ options: PlanOptions) throws -> Contradiction? {
    var options = options
    options.work = .units(Self.clashWork)
    options.seconds = options.seconds.map { min($0, Self.clashSeconds) }
    return try watched(scenario, options) { options, progress in
      try Optimizer(solver: GLPKSolver()).contradictions(
        in: scenario, options, atMost: 1, reckonsWaysOut: false, progress: progress
      ).contradictions.first { $0.isSmallest }
    }
  }

  /// What a page may spend on it: the same on every machine that is not very slow.
  private static var clashWork: Int { 50_000 }
  private static var clashSeconds: Double { 15 }
}
