/// What a linear solve found.
public struct Solution: Sendable {
  /// Why it stopped; the numbers below are a proven optimum only for ``Termination/optimal``.
  public var termination: Termination
  /// The objective of ``values``, the program's constant included; meaningless unless a point was reached.
  public var objective: Double
  /// One value a column.
  ///
  /// Count: the program's columns.
  public var values: ContiguousArray<Double>
  /// What one more unit of each row's right-hand side would change the objective by.
  ///
  /// Element `i` belongs to row `i`; unit: objective per unit of the row. A binding `≤` row has a price ≤ 0, a binding
  /// `≥` row one ≥ 0 (minimised objective), a slack row 0.
  public var rowPrices: ContiguousArray<Double>
  /// What one more unit of each column would change the objective by, beyond the rows' prices.
  public var reducedCosts: ContiguousArray<Double>
  /// Simplex iterations spent: the unit of work.
  public var work: Int

  /// All parts.
  ///
  /// - Parameters:
  ///   - termination: Why the solve stopped.
  ///   - objective: The objective, constant included.
  ///   - values: One value a column.
  ///   - rowPrices: One price a row.
  ///   - reducedCosts: One a column.
  ///   - work: Simplex iterations.
  public init(
    termination: Termination, objective: Double, values: ContiguousArray<Double>,
    rowPrices: ContiguousArray<Double>, reducedCosts: ContiguousArray<Double>, work: Int
  ) {
    self.termination = termination
    self.objective = objective
    self.values = values
    self.rowPrices = rowPrices
    self.reducedCosts = reducedCosts
    self.work = work
  }
}
