import LinearProgramming

/// What a relaxation says of each integer column: where it rests and what moving it away would cost at least.
struct Support {
  /// The relaxation's value of each column.
  private let values: ContiguousArray<Double>
  /// Its reduced costs.
  private let reducedCosts: ContiguousArray<Double>

  init(_ program: LinearProgram, _ relaxation: Solution) {
    values = relaxation.values
    reducedCosts = relaxation.reducedCosts
  }

  /// Whether a column is used by the relaxation, or is cheap to use.
  func isNear(_ column: Int, within cost: Double) -> Bool {
    values[column] > 1e-7 && values[column] < 1 - 1e-7 || abs(reducedCosts[column]) <= cost
  }

  /// Whether the relaxation uses a column.
  func isUsed(_ column: Int) -> Bool { values[column] > 1e-7 }

  /// Free columns: all continuous ones, and the integer ones in the support or cheap to use or used by a plan.
  func columns(
    within cost: Double, of program: LinearProgram, and plan: ContiguousArray<Double>?
  ) -> ContiguousArray<Bool> {
    ContiguousArray(
      (0..<program.columnCount).map { column in
        guard program.isInteger[column] else { return true }
        return isNear(column, within: cost) || values[column] > 0.5 || (plan.map { $0[column] > 0.5 } ?? false)
      })
  }
}
