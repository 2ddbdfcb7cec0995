/// A linear program to minimise: columns with bounds and costs, rows with bounds, and a sparse matrix stored row by row.
///
/// Columns and rows are dense indices in the order of their adding. A program is a value: solvers copy it into their own
/// form, so it may be built on any thread and shared.
public struct LinearProgram: Sendable {
  /// What one unit of each column costs.
  ///
  /// Count: ``columnCount``.
  public private(set) var costs: ContiguousArray<Double> = []
  /// The least value of each column; `-.infinity` where there is none.
  public private(set) var columnLower: ContiguousArray<Double> = []
  /// The greatest value of each column; `.infinity` where there is none.
  public private(set) var columnUpper: ContiguousArray<Double> = []
  /// Whether a column must be whole.
  public private(set) var isInteger: ContiguousArray<Bool> = []
  /// The least value of each row; `-.infinity` where there is none.
  public private(set) var rowLower: ContiguousArray<Double> = []
  /// The greatest value of each row; `.infinity` where there is none.
  public private(set) var rowUpper: ContiguousArray<Double> = []
  /// Where each row begins in ``termColumns``; one longer than ``rowCount``.
  public private(set) var rowStarts: ContiguousArray<Int32> = [0]
  /// The columns of all terms, row by row.
  public private(set) var termColumns: ContiguousArray<Int32> = []
  /// The coefficients of all terms, row by row.
  public private(set) var termValues: ContiguousArray<Double> = []
  /// An amount that no decision changes, part of the objective.
  public var constant: Double = 0

  /// Per column, the last row it was appended to and the place there: makes merging a repeated column O(1).
  private var lastRow: ContiguousArray<Int32> = []
  private var lastPlace: ContiguousArray<Int32> = []

  /// An empty program.
  public init() {}

  /// How many columns there are.
  public var columnCount: Int { costs.count }
  /// How many rows there are.
  public var rowCount: Int { rowLower.count }
  /// How many coefficients the matrix holds.
  public var termCount: Int { termColumns.count }

  /// Makes room, so that building does not copy.
  ///
  /// - Parameters:
  ///   - columns: How many columns are expected.
  ///   - rows: How many rows are expected.
  ///   - terms: How many coefficients are expected.
  public mutating func reserveCapacity(columns: Int, rows: Int, terms: Int) {
    costs.reserveCapacity(columns)
    columnLower.reserveCapacity(columns)
    columnUpper.reserveCapacity(columns)
    isInteger.reserveCapacity(columns)
    lastRow.reserveCapacity(columns)
    lastPlace.reserveCapacity(columns)
    rowLower.reserveCapacity(rows)
    rowUpper.reserveCapacity(rows)
    rowStarts.reserveCapacity(rows + 1)
    termColumns.reserveCapacity(terms)
    termValues.reserveCapacity(terms)
  }

  /// Adds a column.
  ///
  /// - Parameters:
  ///   - cost: What one unit costs; finite.
  ///   - lower: The least value.
  ///   - upper: The greatest value, at least `lower`.
  ///   - integer: Whether the value must be whole.
  /// - Returns: The new column.
  /// - Complexity: O(1) amortised.
  @discardableResult
  public mutating func addColumn(
    cost: Double, lower: Double = 0, upper: Double = .infinity, integer: Bool = false
  ) -> ColumnIndex {
    precondition(cost.isFinite, "A column's cost must be finite.")
    precondition(lower <= upper, "A column's least value must not exceed its greatest.")
    costs.append(cost)
    columnLower.append(lower)
    columnUpper.append(upper)
    isInteger.append(integer)
    lastRow.append(-1)
    lastPlace.append(0)
    return ColumnIndex(costs.count - 1)
  }

  /// Opens a new row; its terms are added with ``append(_:_:)``.
  ///
  /// - Parameters:
  ///   - lower: The least value of the row.
  ///   - upper: The greatest value of the row, at least `lower`.
  /// - Returns: The new row.
  /// - Complexity: O(1) amortised.
  @discardableResult
  public mutating func addRow(lower: Double = -.infinity, upper: Double = .infinity) -> RowIndex {
    precondition(lower <= upper, "A row's least value must not exceed its greatest.")
    rowLower.append(lower)
    rowUpper.append(upper)
    rowStarts.append(rowStarts[rowStarts.count - 1])
    return RowIndex(rowLower.count - 1)
  }

  /// Adds `coefficient × column` to the row opened last; a column named twice gets the sum.
  ///
  /// - Parameters:
  ///   - coefficient: The factor; finite. Zero is left out.
  ///   - column: A column of this program.
  /// - Complexity: O(1) amortised.
  public mutating func append(_ coefficient: Double, _ column: ColumnIndex) {
    precondition(coefficient.isFinite, "A coefficient must be finite.")
    guard coefficient != 0 else { return }
    let row = Int32(truncatingIfNeeded: rowLower.count - 1)
    if lastRow[column.position] == row {
      termValues[Int(lastPlace[column.position])] += coefficient
      return
    }
    lastRow[column.position] = row
    lastPlace[column.position] = Int32(truncatingIfNeeded: termColumns.count)
    termColumns.append(Int32(truncatingIfNeeded: column.position))
    termValues.append(coefficient)
    rowStarts[rowStarts.count - 1] += 1
  }

  /// The places of a row's terms in ``termColumns`` and ``termValues``.
  ///
  /// - Parameter row: A row of this program.
  /// - Returns: The range of places.
  public func terms(of row: RowIndex) -> Range<Int> {
    Int(rowStarts[row.position])..<Int(rowStarts[row.position + 1])
  }

  /// Changes what one unit of a column costs.
  ///
  /// - Parameters:
  ///   - column: A column of this program.
  ///   - cost: What one unit costs; finite.
  public mutating func setCost(_ column: ColumnIndex, _ cost: Double) {
    precondition(cost.isFinite, "A column's cost must be finite.")
    costs[column.position] = cost
  }

  /// Changes the bounds of a column.
  ///
  /// - Parameters:
  ///   - column: A column of this program.
  ///   - lower: The least value.
  ///   - upper: The greatest value, at least `lower`.
  public mutating func setBounds(_ column: ColumnIndex, lower: Double, upper: Double) {
    precondition(lower <= upper, "A column's least value must not exceed its greatest.")
    columnLower[column.position] = lower
    columnUpper[column.position] = upper
  }

  /// Changes the bounds of a row.
  ///
  /// - Parameters:
  ///   - row: A row of this program.
  ///   - lower: The least value.
  ///   - upper: The greatest value, at least `lower`.
  public mutating func setBounds(_ row: RowIndex, lower: Double, upper: Double) {
    precondition(lower <= upper, "A row's least value must not exceed its greatest.")
    rowLower[row.position] = lower
    rowUpper[row.position] = upper
  }
}
