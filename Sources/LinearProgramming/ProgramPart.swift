/// One independent part of a program as a program of its own.
public struct ProgramPart: Sendable {
  /// The program over the part's columns; the whole's constant is left out.
  public let program: LinearProgram
  /// The whole's columns, in the order of ``program``.
  public let columns: ContiguousArray<ColumnIndex>
  /// The whole's rows, in the order of ``program``.
  public let rows: ContiguousArray<RowIndex>

  /// All parts of a program; columns outside every part are fixed or free of rows.
  ///
  /// - Parameter whole: The whole program.
  /// - Returns: The parts, in the order of their first column.
  /// - Complexity: O(terms).
  public static func all(of whole: LinearProgram) -> [ProgramPart] { all(of: whole, ProgramComponents(whole)) }

  /// All parts of a program whose components are known.
  ///
  /// - Parameters:
  ///   - whole: The whole program.
  ///   - components: Its components.
  /// - Returns: The parts, in the order of their first column.
  /// - Complexity: O(terms).
  public static func all(of whole: LinearProgram, _ components: ProgramComponents) -> [ProgramPart] {
    var partOf = ContiguousArray(repeating: Int32(-1), count: whole.columnCount)
    var placeOf = partOf
    for (part, columns) in components.parts.enumerated() {
      for (place, column) in columns.enumerated() {
        partOf[column.position] = Int32(truncatingIfNeeded: part)
        placeOf[column.position] = Int32(truncatingIfNeeded: place)
      }
    }
    var rows = ContiguousArray<ContiguousArray<RowIndex>>(repeating: [], count: components.parts.count)
    for row in 0..<whole.rowCount where whole.canBind(RowIndex(row)) {
      let tied = whole.terms(of: RowIndex(row)).first { partOf[Int(whole.termColumns[$0])] >= 0 }
      if let tied { rows[Int(partOf[Int(whole.termColumns[tied])])].append(RowIndex(row)) }
    }
    return zip(components.parts, rows).map { ProgramPart(whole, $0, $1, partOf, placeOf) }
  }

  private init(
    _ whole: LinearProgram, _ columns: ContiguousArray<ColumnIndex>, _ rows: ContiguousArray<RowIndex>,
    _ partOf: ContiguousArray<Int32>, _ placeOf: ContiguousArray<Int32>
  ) {
    var program = LinearProgram()
    // A large program's parts are as large together: growing them would double that.
    program.reserveCapacity(
      columns: columns.count, rows: rows.count + 8, terms: rows.reduce(64) { $0 + whole.terms(of: $1).count })
    for column in columns.lazy.map(\.position) {
      program.addColumn(
        cost: whole.costs[column], lower: whole.columnLower[column], upper: whole.columnUpper[column],
        integer: whole.isInteger[column])
    }
    for row in rows {
      var fixed = 0.0
      for term in whole.terms(of: row) {
        let column = Int(whole.termColumns[term])
        if partOf[column] < 0 { fixed += whole.termValues[term] * whole.columnLower[column] }
      }
      program.addRow(lower: whole.rowLower[row.position] - fixed, upper: whole.rowUpper[row.position] - fixed)
      for term in whole.terms(of: row) {
        let column = Int(whole.termColumns[term])
        if partOf[column] >= 0 { program.append(whole.termValues[term], ColumnIndex(Int(placeOf[column]))) }
      }
    }
    self.program = program
    self.columns = columns
    self.rows = rows
  }
}
