internal import LinearProgramming

/// A program made ready for branch and cut: integer columns with whole bounds, and a start plan that holds.
struct WholeProgram {
  /// How far a whole point may be from a bound, relative to 1 + |bound|, and an integer value from a whole number.
  static let tolerance = 1e-6

  /// The program; GLPK refuses fractional bounds of integer columns.
  private(set) var program: LinearProgram
  /// The start plan, integer values rounded, or `nil` where there is none that holds.
  private(set) var start: (values: ContiguousArray<Double>, objective: Double)?

  /// Prepares a program; `nil` where an integer column has no whole number between its bounds.
  ///
  /// - Parameters:
  ///   - program: What to solve.
  ///   - start: One value a column, or `nil`.
  /// - Throws: ``SolverError`` where the start plan is not one finite value a column, or a cost or bound is no number.
  init?(_ program: LinearProgram, start: ContiguousArray<Double>?) throws {
    self.program = program
    for position in 0..<program.columnCount where program.isInteger[position] {
      let lower = (program.columnLower[position] - 1e-9).rounded(.up)
      let upper = (program.columnUpper[position] + 1e-9).rounded(.down)
      guard lower <= upper else { return nil }
      self.program.setBounds(ColumnIndex(position), lower: lower, upper: upper)
    }
    guard let start else { return }
    guard start.count == program.columnCount else {
      throw SolverError(
        code: .badArgument, context: "reading the start plan",
        message: "It has \(start.count) values for \(program.columnCount) columns.")
    }
    guard start.allSatisfy(\.isFinite) else {
      throw SolverError(code: .notFinite, context: "reading the start plan", message: "A value is not finite.")
    }
    guard program.maximumFraction(of: start) <= Self.tolerance else { return }
    self.start = point(rounding: start)
  }

  /// A point with its integer values rounded and its objective.
  ///
  /// - Parameter values: One value a column.
  /// - Returns: The point, or `nil` where rounding breaks a bound or row.
  func point(rounding values: ContiguousArray<Double>) -> (values: ContiguousArray<Double>, objective: Double)? {
    var rounded = values
    for position in 0..<program.columnCount {
      if program.isInteger[position] { rounded[position] = rounded[position].rounded() }
      // Within the solver's tolerance of a bound is on the bound.
      let clipped = min(max(rounded[position], program.columnLower[position]), program.columnUpper[position])
      if (clipped - rounded[position]).magnitude <= Self.tolerance * (1 + clipped.magnitude) {
        rounded[position] = clipped
      }
    }
    guard program.maximumViolation(of: rounded) <= Self.tolerance else { return nil }
    return (rounded, program.objective(of: rounded))
  }

  /// Solves a program whose rows hold no coefficient: every column alone.
  ///
  /// - Returns: The optimum, or that there is none.
  func minimizeWithoutTerms() -> IntegerSolution {
    for row in 0..<program.rowCount {
      let misses = max(program.rowLower[row], -program.rowUpper[row])
      if misses > Self.tolerance { return Self.end(.infeasible) }
    }
    var values = ContiguousArray<Double>(repeating: 0, count: program.columnCount)
    for position in 0..<program.columnCount {
      let (lower, upper) = (program.columnLower[position], program.columnUpper[position])
      let cost = program.costs[position]
      let value = cost > 0 ? lower : cost < 0 ? upper : min(max(0, lower), upper)
      guard value.isFinite else { return Self.end(.unbounded) }
      values[position] = value
    }
    let objective = program.objective(of: values)
    return IntegerSolution(
      termination: .optimal, objective: objective, values: values, bound: objective, work: 0, nodes: 0)
  }

  private static func end(_ termination: Termination) -> IntegerSolution {
    IntegerSolution(termination: termination, objective: nil, values: nil, bound: nil, work: 0, nodes: 0)
  }
}
