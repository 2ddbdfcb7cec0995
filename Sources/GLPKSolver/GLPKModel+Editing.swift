internal import CGLPKGuard
public import LinearProgramming

extension GLPKModel {
  /// Appends columns with their coefficients in existing rows.
  ///
  /// - Parameter columns: The new columns, in order; no row twice in one.
  /// - Throws: ``SolverError``; nothing is appended where a number, a bound or a row is wrong.
  public func append(columns: [NewColumn]) throws {
    let count = try Self.count(columns.count)
    guard count > 0 else { return }
    var lines = SparseLines()
    var seen = ContiguousArray<Int32>(repeating: 0, count: rowCount)
    for column in columns {
      try Self.checkBounds(column.lower, column.upper, "appending columns")
      try lines.append(count: column.terms.count, below: rowCount, seen: &seen) {
        (column.terms[$0].row.position, column.terms[$0].coefficient)
      }
    }
    let costs = ContiguousArray(columns.lazy.map(\.cost))
    let lower = ContiguousArray(columns.lazy.map(\.lower))
    let upper = ContiguousArray(columns.lazy.map(\.upper))
    try unsafe problem.call("appending columns") { pointer in
      unsafe costs.withUnsafeBufferPointer { costs in
        unsafe lower.withUnsafeBufferPointer { lower in
          unsafe upper.withUnsafeBufferPointer { upper in
            unsafe lines.withPointers { starts, rows, values in
              unsafe glpkguard_add_columns(
                pointer, count, costs.baseAddress, lower.baseAddress, upper.baseAddress, starts, rows, values)
            }
          }
        }
      }
    }
    columnCount += columns.count
  }

  /// Appends rows over existing columns.
  ///
  /// - Parameter rows: The new rows, in order; no column twice in one.
  /// - Throws: ``SolverError``; nothing is appended where a number, a bound or a column is wrong.
  public func append(rows: [NewRow]) throws {
    var lines = SparseLines()
    var seen = ContiguousArray<Int32>(repeating: 0, count: columnCount)
    for row in rows {
      try Self.checkBounds(row.lower, row.upper, "appending rows")
      try lines.append(count: row.terms.count, below: columnCount, seen: &seen) {
        (row.terms[$0].column.position, row.terms[$0].coefficient)
      }
    }
    try appendRows(
      lower: ContiguousArray(rows.lazy.map(\.lower)), upper: ContiguousArray(rows.lazy.map(\.upper)), terms: lines)
  }

  /// Deletes columns; the later ones move up.
  ///
  /// - Parameter columns: Ascending, without repetition.
  /// - Throws: ``SolverError``.
  public func delete(columns: [ColumnIndex]) throws {
    guard !columns.isEmpty else { return }
    let places = try Self.ascending(columns.map { try place($0, "deleting columns") }, "deleting columns")
    try unsafe problem.call("deleting columns") { pointer in
      unsafe places.withUnsafeBufferPointer {
        unsafe glpkguard_delete_columns(pointer, Int32(truncatingIfNeeded: $0.count), $0.baseAddress)
      }
    }
    columnCount -= columns.count
  }

  /// Deletes rows; the later ones move up.
  ///
  /// - Parameter rows: Ascending, without repetition.
  /// - Throws: ``SolverError``.
  public func delete(rows: [RowIndex]) throws {
    guard !rows.isEmpty else { return }
    let places = try Self.ascending(rows.map { try place($0, "deleting rows") }, "deleting rows")
    try unsafe problem.call("deleting rows") { pointer in
      unsafe places.withUnsafeBufferPointer {
        unsafe glpkguard_delete_rows(pointer, Int32(truncatingIfNeeded: $0.count), $0.baseAddress)
      }
    }
    rowCount -= rows.count
  }

  /// Changes a column's bounds.
  ///
  /// - Parameters:
  ///   - column: Which column.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value, at least `lower`.
  /// - Throws: ``SolverError``.
  public func setBounds(_ column: ColumnIndex, lower: Double, upper: Double) throws {
    let place = try place(column, "setting bounds")
    try Self.checkBounds(lower, upper, "setting bounds")
    try unsafe problem.call("setting bounds") { unsafe glpkguard_set_column_bounds($0, place, lower, upper) }
  }

  /// Changes a row's bounds.
  ///
  /// - Parameters:
  ///   - row: Which row.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value, at least `lower`.
  /// - Throws: ``SolverError``.
  public func setBounds(_ row: RowIndex, lower: Double, upper: Double) throws {
    let place = try place(row, "setting bounds")
    try Self.checkBounds(lower, upper, "setting bounds")
    try unsafe problem.call("setting bounds") { unsafe glpkguard_set_row_bounds($0, place, lower, upper) }
  }

  /// Changes a column's cost.
  ///
  /// - Parameters:
  ///   - column: Which column.
  ///   - cost: What one unit costs; finite.
  /// - Throws: ``SolverError``.
  public func setCost(_ column: ColumnIndex, _ cost: Double) throws {
    let place = try place(column, "setting a cost")
    try unsafe problem.call("setting a cost") { unsafe glpkguard_set_cost($0, place, cost) }
  }

  /// Replaces all coefficients of a row.
  ///
  /// - Parameters:
  ///   - row: Which row.
  ///   - terms: The new coefficients; no column twice.
  /// - Throws: ``SolverError``.
  public func setTerms(_ row: RowIndex, _ terms: [(column: ColumnIndex, coefficient: Double)]) throws {
    let place = try place(row, "setting a row")
    var line = SparseLines()
    var seen = ContiguousArray<Int32>(repeating: 0, count: columnCount)
    try line.append(count: terms.count, below: columnCount, seen: &seen) {
      (terms[$0].column.position, terms[$0].coefficient)
    }
    let count = try Self.count(terms.count)
    try unsafe problem.call("setting a row") { pointer in
      unsafe line.withPointers { _, columns, values in unsafe glpkguard_set_row(pointer, place, count, columns, values)
      }
    }
  }

  private static func checkBounds(_ lower: Double, _ upper: Double, _ context: String) throws {
    guard lower.isNaN || upper.isNaN || lower <= upper else {
      throw SolverError(
        code: .badArgument, context: context, message: "The least value \(lower) exceeds the greatest, \(upper).")
    }
  }

  private static func ascending(_ places: [Int32], _ context: String) throws -> [Int32] {
    for (first, second) in zip(places, places.dropFirst()) where first >= second {
      throw SolverError(code: .badArgument, context: context, message: "\(second) follows \(first): not ascending.")
    }
    return places
  }
}
