import LinearProgramming

/// Searches neighbourhoods of whole points, each by itself and on any thread.
struct NeighbourhoodSearch<Solver: LinearSolver>: Sendable {
  let solver: Solver
  let task: SearchTask
  /// The gap at which a search ends, share of its objective.
  let gap: Double

  /// How much work one neighbourhood may take.
  static var workLimit: Int { 4_000 }

  /// Some columns that are free, all others as in a point.
  struct Neighbourhood: Sendable {
    var isFree: ContiguousArray<Bool>
    var point: ContiguousArray<Double>
    /// Whether it is what other plans do.
    var isMixed = false
  }

  /// What one search found.
  struct Answer: Sendable {
    var work: Int
    var point: ContiguousArray<Double>?
  }

  /// Searches a neighbourhood.
  ///
  /// - Parameters:
  ///   - neighbourhood: Where to look.
  ///   - limits: What may end it before its work is done.
  /// - Returns: What it found.
  /// - Throws: ``SolverError``.
  func run(_ neighbourhood: Neighbourhood, limits: Limits) throws -> Answer {
    let restricted = RestrictedProgram(task.program, values: neighbourhood.point, isFree: neighbourhood.isFree)
    guard !restricted.isInfeasible, restricted.program.columnCount > 0 else { return Answer(work: 1) }
    var options = BranchAndCut()
    // Half the rows and a third of the time; what it does not see of the point at hand is its cost alone.
    options.presolve = true
    let start = restricted.restricted(neighbourhood.point)
    if restricted.program.maximumViolation(of: start) < 1e-6 { options.start = start }
    var own = limits
    (own.work, own.gap) = (Self.workLimit, gap)
    let answer = try solver.minimizeInteger(restricted.program, options: options, limits: own)
    return Answer(work: max(1, answer.work), point: answer.values.map { restricted.whole($0) })
  }
}
