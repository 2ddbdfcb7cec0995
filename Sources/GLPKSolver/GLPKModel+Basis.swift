internal import CGLPKGuard
public import LinearProgramming

extension GLPKModel {
  /// The basis now.
  ///
  /// - Returns: One status a column and a row.
  /// - Throws: ``SolverError``.
  public func basis() throws -> Basis {
    var columns = ContiguousArray<UInt8>(repeating: 0, count: columnCount)
    var rows = ContiguousArray<UInt8>(repeating: 0, count: rowCount)
    try unsafe problem.call("reading the basis") { pointer in
      unsafe columns.withUnsafeMutableBufferPointer { columns in
        unsafe rows.withUnsafeMutableBufferPointer { rows in
          unsafe glpkguard_get_basis(pointer, columns.baseAddress, rows.baseAddress)
        }
      }
    }
    return Basis(columns: Self.statuses(columns), rows: Self.statuses(rows))
  }

  /// Sets the basis to start from.
  ///
  /// - Parameter basis: One status a column and a row; as many are basic as there are rows.
  /// - Throws: ``SolverError`` where the counts differ.
  public func setBasis(_ basis: Basis) throws {
    guard basis.columns.count == columnCount, basis.rows.count == rowCount else {
      throw SolverError(
        code: .badArgument, context: "setting the basis",
        message:
          "The basis has \(basis.columns.count) columns and \(basis.rows.count) rows, the model \(columnCount) and "
          + "\(rowCount).")
    }
    var basicCount = 0
    for status in basis.columns where status == .basic { basicCount += 1 }
    for status in basis.rows where status == .basic { basicCount += 1 }
    guard basicCount == rowCount else {
      throw SolverError(
        code: .badArgument, context: "setting the basis",
        message: "\(basicCount) are basic, but there are \(rowCount) rows.")
    }
    let columns = ContiguousArray(basis.columns.lazy.map(\.rawValue))
    let rows = ContiguousArray(basis.rows.lazy.map(\.rawValue))
    try unsafe problem.call("setting the basis") { pointer in
      unsafe columns.withUnsafeBufferPointer { columns in
        unsafe rows.withUnsafeBufferPointer { rows in
          unsafe glpkguard_set_basis(pointer, columns.baseAddress, rows.baseAddress)
        }
      }
    }
  }

  /// By how much each row enters the sum of rows that leaves 1 of a basic column and nothing of all other basic columns.
  ///
  /// - Parameter column: A basic column of an optimal basis.
  /// - Returns: One factor a row; 0 for rows that do not bind.
  /// - Throws: ``SolverError`` with ``SolverError/Code/badArgument`` where there is no optimal basis or the column is not basic.
  public func multipliers(of column: ColumnIndex) throws -> ContiguousArray<Double> {
    let place = try place(column, "reading the tableau")
    var factors = ContiguousArray<Double>(repeating: 0, count: rowCount + 1)
    try unsafe problem.call("reading the tableau") { pointer in
      unsafe factors.withUnsafeMutableBufferPointer { unsafe glpkguard_basic_row(pointer, place, $0.baseAddress) }
    }
    factors.removeFirst()
    return factors
  }

  /// The guard gives 0 to 4 in the order of ``Basis/Status``.
  private static func statuses(_ raw: ContiguousArray<UInt8>) -> ContiguousArray<Basis.Status> {
    ContiguousArray(raw.lazy.map { Basis.Status(rawValue: $0) ?? .free })
  }
}
