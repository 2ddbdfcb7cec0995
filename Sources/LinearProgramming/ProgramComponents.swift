/// The independent parts of a program: columns that no chain of rows ties together are minimised apart.
public struct ProgramComponents: Sendable {
  /// Per part, its columns, ascending; parts in the order of their first column.
  ///
  /// Columns without rows are in none.
  public let parts: [ContiguousArray<ColumnIndex>]

  /// The parts of a program.
  ///
  /// - Parameter program: What to divide; columns whose bounds are equal and rows that hold whatever the columns do tie
  ///   nothing together.
  /// - Complexity: O(terms · α).
  public init(_ program: LinearProgram) {
    var parent = ContiguousArray((0..<program.columnCount).map { Int32(truncatingIfNeeded: $0) })
    func root(_ column: Int32) -> Int32 {
      var at = column
      while parent[Int(at)] != at {
        parent[Int(at)] = parent[Int(parent[Int(at)])]
        at = parent[Int(at)]
      }
      return at
    }
    var isTied = ContiguousArray(repeating: false, count: program.columnCount)
    for row in 0..<program.rowCount where program.canBind(RowIndex(row)) {
      var first: Int32 = -1
      for term in program.terms(of: RowIndex(row)) {
        let column = program.termColumns[term]
        guard program.columnLower[Int(column)] < program.columnUpper[Int(column)] else { continue }
        isTied[Int(column)] = true
        if first < 0 {
          first = root(column)
        } else {
          let other = root(column)
          // The smaller root stays, so that parts come in the order of their first column.
          if other < first {
            parent[Int(first)] = other
            first = other
          } else {
            parent[Int(other)] = first
          }
        }
      }
    }
    var partOfRoot = ContiguousArray(repeating: -1, count: program.columnCount)
    var parts: [ContiguousArray<ColumnIndex>] = []
    for column in 0..<program.columnCount where isTied[column] {
      let top = Int(root(Int32(truncatingIfNeeded: column)))
      if partOfRoot[top] < 0 {
        partOfRoot[top] = parts.count
        parts.append([])
      }
      parts[partOfRoot[top]].append(ColumnIndex(column))
    }
    self.parts = parts
  }
}
