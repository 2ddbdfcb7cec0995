import LinearProgramming

extension GuidedRounding {
  /// Whole columns near a hint, then exact hours for them.
  ///
  /// - Parameters:
  ///   - hint: One value a column: how much it is wanted.
  ///   - solver: Solves what is left.
  ///   - meter: Counts and stops.
  ///   - random: Breaks ties.
  /// - Returns: A point that keeps all rows, or `nil` where none was found.
  /// - Throws: What the solver throws.
  func plan<Solver: LinearSolver>(
    near hint: ContiguousArray<Double>, _ solver: Solver, _ meter: WorkMeter, _ random: inout SplitMix
  ) throws -> ContiguousArray<Double>? {
    guard let rounded = round(near: hint, attempts: 30, &random) else { return nil }
    let restricted = RestrictedProgram(program, values: rounded.values, isFree: rounded.isFree)
    guard !restricted.isInfeasible else { return nil }
    let solution = try solver.withModel(restricted.program) { try $0.minimize(.dual, limits: meter.slice()) }
    meter.spend(solution.work)
    return solution.termination == .optimal ? restricted.whole(solution.values) : nil
  }
}
