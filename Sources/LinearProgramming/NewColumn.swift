/// A column to append to a live model.
public struct NewColumn: Sendable {
  /// What one unit costs.
  public var cost: Double
  /// The least value.
  public var lower: Double
  /// The greatest value.
  public var upper: Double
  /// Coefficients in existing rows; no row twice.
  public var terms: [(row: RowIndex, coefficient: Double)]

  /// All parts.
  ///
  /// - Parameters:
  ///   - cost: What one unit costs.
  ///   - lower: The least value.
  ///   - upper: The greatest value.
  ///   - terms: Coefficients in existing rows.
  public init(cost: Double, lower: Double, upper: Double, terms: [(row: RowIndex, coefficient: Double)]) {
    self.cost = cost
    self.lower = lower
    self.upper = upper
    self.terms = terms
  }
}
