import LinearProgramming

extension GuidedRounding {
  /// Whole columns near a hint, then exact hours for them.
  ///
  /// - Parameters:
  ///   - hint: One value a column: how much it is wanted.
  ///   - solver: Solves what is left.
  ///   - meter: Counts and stops; of what is left a fourth may go into looking for whole columns.
  ///   - random: Breaks ties.
  /// - Returns: A point that keeps all rows, or `nil` where none was found.
  /// - Throws: What the solver throws.
  func plan<Solver: LinearSolver>(
    near hint: ContiguousArray<Double>, _ solver: Solver, _ meter: WorkMeter, _ random: inout SplitMix
  ) throws -> ContiguousArray<Double>? {
    let own = meter.stretch(0.25)
    let found = round(near: hint, attempts: 30, &random) {
      // Asked first, spent after: what the clock let end must not be cut short by the very work that it took.
      guard !own.isOver else { return true }
      own.spend(1)
      return false
    }
    meter.end(stretch: own)
    guard let rounded = found else { return nil }
    let restricted = RestrictedProgram(program, values: rounded.values, isFree: rounded.isFree)
    guard !restricted.isInfeasible else { return nil }
    let solution = try solver.withModel(restricted.program) { try $0.minimize(.dual, limits: meter.slice()) }
    meter.spend(solution)
    return solution.termination == .optimal ? restricted.whole(solution.values) : nil
  }
}
