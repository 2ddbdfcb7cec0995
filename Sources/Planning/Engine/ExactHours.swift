import LinearProgramming

/// The last program over the chosen teams: whole columns fixed, hours exact, its independent parts side by side.
struct ExactHours<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let threads: Int

  /// The cheapest point with a point's whole columns, or `nil` where the solver finds none.
  ///
  /// No clock cuts it short: this is what makes hours exact, and it is small.
  func point(_ program: LinearProgram, near values: ContiguousArray<Double>) throws -> ContiguousArray<Double>? {
    let isFree = ContiguousArray(
      values.indices.map { !program.isInteger[$0] && program.columnLower[$0] < program.columnUpper[$0] })
    let fixed = ContiguousArray(
      values.indices.map { column in
        if program.isInteger[column] { return values[column].rounded() }
        return isFree[column] ? values[column] : program.columnLower[column]
      })
    let restricted = RestrictedProgram(program, values: fixed, isFree: isFree)
    guard !restricted.isInfeasible else { return nil }
    let parts = ProgramPart.all(of: restricted.program)
    let solutions = try Batches.run(parts.count, threads: threads) { index in
      try solver.withModel(parts[index].program) { try $0.minimize(.dual, limits: Limits()) }
    }
    meter.spend(solutions.reduce(0) { $0 + $1.work })
    guard solutions.allSatisfy({ $0.termination == .optimal }) else { return nil }
    var point = restricted.program.cheapestBounds
    for (part, solution) in zip(parts, solutions) {
      for (place, column) in part.columns.enumerated() { point[column.position] = solution.values[place] }
    }
    return restricted.whole(point)
  }
}
