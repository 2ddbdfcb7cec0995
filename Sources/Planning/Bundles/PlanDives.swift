import LinearProgramming

/// Whole plans along the bound: a dive for most of the teams, then one over the rest and everything that follows.
struct PlanDives<Solver: LinearSolver>: Sendable {
  let solver: Solver
  let task: SearchTask

  /// One plan.
  ///
  /// - Parameters:
  ///   - bound: Where it begins.
  ///   - share: How much is fixed at least in each step, as ``BundleDive`` has it.
  ///   - rounds: How many rounds the bound is raised for in between.
  ///   - meter: Counts and stops.
  ///   - random: Puts chance into what is fixed first.
  /// - Returns: A whole point, or `nil` where rows contradict each other or it was cut short.
  /// - Throws: ``SolverError``.
  func plan(
    along bound: BundleBound, share: Double, rounds: Int, meter: WorkMeter, _ random: SplitMix? = nil
  ) throws -> ContiguousArray<Double>? {
    var dive = BundleDive(bound, task, random)
    guard let teams = dive.run(share: share, rounds: rounds, meter: meter), !meter.isOver else { return nil }
    var isFree = ContiguousArray(task.owners.map { $0.part != .assignment })
    for column in teams.open { isFree[column] = true }
    let restricted = RestrictedProgram(task.program, values: teams.values, isFree: isFree)
    guard !restricted.isInfeasible else { return nil }
    let found = try Dive(solver: solver, program: restricted.program, meter: meter).run(below: .infinity, share: 0.3)
    return found.values.map { restricted.whole($0) }
  }
}
