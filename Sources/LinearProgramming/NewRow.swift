/// A row to append to a live model.
public struct NewRow: Sendable {
  /// The least value.
  public var lower: Double
  /// The greatest value.
  public var upper: Double
  /// Coefficients in existing columns; no column twice.
  public var terms: [(column: ColumnIndex, coefficient: Double)]

  /// All parts.
  ///
  /// - Parameters:
  ///   - lower: The least value.
  ///   - upper: The greatest value.
  ///   - terms: Coefficients in existing columns.
  public init(lower: Double, upper: Double, terms: [(column: ColumnIndex, coefficient: Double)]) {
    self.lower = lower
    self.upper = upper
    self.terms = terms
  }
}
