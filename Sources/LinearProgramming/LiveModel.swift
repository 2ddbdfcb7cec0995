/// A program that lives inside a solver: changed piece by piece, solved again from its last basis.
///
/// A model stays on the thread that made it.
public protocol LiveModel: AnyObject {
  /// How many columns there are now.
  var columnCount: Int { get }
  /// How many rows there are now.
  var rowCount: Int { get }

  /// Appends the columns of `columns` (their costs, bounds) with coefficients in existing rows.
  ///
  /// - Parameter columns: The new columns, in order.
  /// - Throws: ``SolverError``.
  func append(columns: [NewColumn]) throws
  /// Appends rows over existing columns.
  ///
  /// - Parameter rows: The new rows, in order.
  /// - Throws: ``SolverError``.
  func append(rows: [NewRow]) throws
  /// Deletes columns; the later ones move up.
  ///
  /// - Parameter columns: Ascending, without repetition.
  /// - Throws: ``SolverError``.
  func delete(columns: [ColumnIndex]) throws
  /// Deletes rows; the later ones move up.
  ///
  /// - Parameter rows: Ascending, without repetition.
  /// - Throws: ``SolverError``.
  func delete(rows: [RowIndex]) throws
  /// Changes a column's bounds.
  ///
  /// - Parameters:
  ///   - column: Which column.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value.
  /// - Throws: ``SolverError``.
  func setBounds(_ column: ColumnIndex, lower: Double, upper: Double) throws
  /// Changes a row's bounds.
  ///
  /// - Parameters:
  ///   - row: Which row.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value.
  /// - Throws: ``SolverError``.
  func setBounds(_ row: RowIndex, lower: Double, upper: Double) throws
  /// Changes a column's cost.
  ///
  /// - Parameters:
  ///   - column: Which column.
  ///   - cost: What one unit costs.
  /// - Throws: ``SolverError``.
  func setCost(_ column: ColumnIndex, _ cost: Double) throws
  /// Replaces all coefficients of a row.
  ///
  /// - Parameters:
  ///   - row: Which row.
  ///   - terms: The new coefficients; no column twice.
  /// - Throws: ``SolverError``.
  func setTerms(_ row: RowIndex, _ terms: [(column: ColumnIndex, coefficient: Double)]) throws
  /// The basis now.
  ///
  /// - Returns: One status a column and a row.
  /// - Throws: ``SolverError``.
  func basis() throws -> Basis
  /// Sets the basis to start from.
  ///
  /// - Parameter basis: One status a column and a row.
  /// - Throws: ``SolverError``.
  func setBasis(_ basis: Basis) throws
  /// Minimises from the basis at hand, integrality ignored.
  ///
  /// - Parameters:
  ///   - method: Which simplex.
  ///   - limits: When to stop; `gap` is not read.
  /// - Returns: The point, prices and why it stopped.
  /// - Throws: ``SolverError``.
  func minimize(_ method: SimplexMethod, limits: Limits) throws -> Solution
  /// By how much each row enters the sum of rows that leaves 1 of a basic column and nothing of all other basic columns.
  ///
  /// - Parameter column: A basic column of an optimal basis.
  /// - Returns: One factor a row; 0 for rows that do not bind.
  /// - Throws: ``SolverError``.
  func multipliers(of column: ColumnIndex) throws -> ContiguousArray<Double>
  /// Minimises again in exact rational arithmetic from the basis at hand.
  ///
  /// - Parameter limits: When to stop.
  /// - Returns: The point, prices and why it stopped.
  /// - Throws: ``SolverError``.
  func minimizeExactly(limits: Limits) throws -> Solution
}
