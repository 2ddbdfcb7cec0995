internal import CGLPKGuard
public import LinearProgramming

/// A program that lives inside GLPK: changed piece by piece, solved again from its last basis.
///
/// It stays on the thread that made it. A fatal error on that thread makes all its models stale: they throw
/// ``SolverError/Code/stale`` from then on.
public final class GLPKModel: LiveModel {
  /// How many columns there are now.
  public internal(set) var columnCount: Int
  /// How many rows there are now.
  public internal(set) var rowCount: Int
  let problem: GLPKProblem

  /// Loads a program.
  ///
  /// - Parameter program: What to load; integrality is left out.
  /// - Throws: ``SolverError`` where a number is not finite or GLPK fails.
  init(_ program: LinearProgram) throws {
    problem = try GLPKProblem()
    columnCount = 0
    rowCount = 0
    try unsafe problem.call("setting the constant") { unsafe glpkguard_set_constant($0, program.constant) }
    let columns = try Self.count(program.columnCount)
    if columns > 0 {
      try unsafe problem.call("loading columns") { pointer in
        unsafe program.costs.withUnsafeBufferPointer { costs in
          unsafe program.columnLower.withUnsafeBufferPointer { lower in
            unsafe program.columnUpper.withUnsafeBufferPointer { upper in
              unsafe glpkguard_add_columns(
                pointer, columns, costs.baseAddress, lower.baseAddress, upper.baseAddress, nil, nil, nil)
            }
          }
        }
      }
    }
    columnCount = program.columnCount
    try appendRows(
      lower: program.rowLower, upper: program.rowUpper,
      terms: SparseLines(starts: program.rowStarts, indices: program.termColumns, values: program.termValues))
  }

  /// Appends rows that are known to name each column once.
  func appendRows(lower: ContiguousArray<Double>, upper: ContiguousArray<Double>, terms: SparseLines) throws {
    let count = try Self.count(lower.count)
    guard count > 0 else { return }
    try unsafe problem.call("appending rows") { pointer in
      unsafe lower.withUnsafeBufferPointer { lower in
        unsafe upper.withUnsafeBufferPointer { upper in
          unsafe terms.withPointers { starts, columns, values in
            unsafe glpkguard_add_rows(pointer, count, lower.baseAddress, upper.baseAddress, starts, columns, values)
          }
        }
      }
    }
    rowCount += lower.count
  }

  /// A count as GLPK takes it.
  static func count(_ count: Int) throws -> Int32 {
    guard let narrow = Int32(exactly: count), narrow < 100_000_000 else {
      throw SolverError(
        code: .badArgument, context: "loading",
        message: "GLPK takes at most 100 million rows and columns, not \(count).")
    }
    return narrow
  }

  func place(_ column: ColumnIndex, _ context: String) throws -> Int32 {
    guard (0..<columnCount).contains(column.position) else {
      throw SolverError(
        code: .badArgument, context: context, message: "There is no column \(column.position) among \(columnCount).")
    }
    return Int32(truncatingIfNeeded: column.position)
  }

  func place(_ row: RowIndex, _ context: String) throws -> Int32 {
    guard (0..<rowCount).contains(row.position) else {
      throw SolverError(
        code: .badArgument, context: context, message: "There is no row \(row.position) among \(rowCount).")
    }
    return Int32(truncatingIfNeeded: row.position)
  }
}
