internal import CGLPKGuard
public import LinearProgramming

extension GLPKModel {
  /// How far the basic solution at hand is from optimality.
  ///
  /// - Returns: The four greatest relative errors.
  /// - Throws: ``SolverError``.
  public func residuals() throws -> Residuals {
    var absolute: (Double, Double, Double, Double) = (0, 0, 0, 0)
    var relative = absolute
    try unsafe problem.call("checking the solution") { pointer in
      unsafe withUnsafeMutableBytes(of: &absolute) { absolute in
        unsafe withUnsafeMutableBytes(of: &relative) { relative -> glpkguard_outcome in
          guard
            let first = unsafe absolute.assumingMemoryBound(to: Double.self).baseAddress,
            let second = unsafe relative.assumingMemoryBound(to: Double.self).baseAddress
          else { return .no_memory }
          return unsafe glpkguard_residuals(pointer, first, second)
        }
      }
    }
    return Residuals(rows: relative.0, bounds: relative.1, reducedCosts: relative.2, signs: relative.3)
  }

  /// How far a binding row's right-hand side may move before the optimal basis changes.
  ///
  /// - Parameter row: A row at one of its bounds.
  /// - Returns: The interval around the row's value, and the objective at its ends.
  /// - Throws: ``SolverError`` with ``SolverError/Code/badArgument`` where there is no optimal basis or the row does not bind.
  public func rightHandSideRange(_ row: RowIndex) throws -> SensitivityRange {
    let place = try place(row, "ranging a row")
    return try unsafe range("ranging a row") { unsafe glpkguard_bound_range($0, 1, place, &$1) }
  }

  /// How far the bound at which a column rests may move before the optimal basis changes.
  ///
  /// - Parameter column: A column at one of its bounds.
  /// - Returns: The interval around the column's value, and the objective at its ends.
  /// - Throws: ``SolverError`` with ``SolverError/Code/badArgument`` where there is no optimal basis or the column is basic.
  public func boundRange(_ column: ColumnIndex) throws -> SensitivityRange {
    let place = try place(column, "ranging a column")
    return try unsafe range("ranging a column") { unsafe glpkguard_bound_range($0, 0, place, &$1) }
  }

  /// How far a column's cost may move before the optimal basis changes.
  ///
  /// - Parameter column: A basic column; one at a bound has ``Solution/reducedCosts`` to spare on one side, and no limit on the
  ///   other.
  /// - Returns: The interval around the cost, and the objective at its ends.
  /// - Throws: ``SolverError`` with ``SolverError/Code/badArgument`` where there is no optimal basis or the column is not basic.
  public func costRange(_ column: ColumnIndex) throws -> SensitivityRange {
    let place = try place(column, "ranging a cost")
    return try unsafe range("ranging a cost") { unsafe glpkguard_cost_range($0, place, &$1) }
  }

  private func range(
    _ context: StaticString, _ ask: (OpaquePointer, inout glpkguard_range) -> glpkguard_outcome
  ) throws -> SensitivityRange {
    var range = glpkguard_range()
    try unsafe problem.call(context) { unsafe ask($0, &range) }
    return SensitivityRange(
      lower: range.lower, upper: range.upper, objectiveAtLower: range.lower_value, objectiveAtUpper: range.upper_value)
  }
}
