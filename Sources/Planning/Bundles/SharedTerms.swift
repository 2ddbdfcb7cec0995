import LinearProgramming

/// Terms of a program in its shared rows, column by column; a row is told by its place among the shared ones.
struct SharedTerms: Sendable {
  private var starts: ContiguousArray<Int32>
  private var rows: ContiguousArray<Int32>
  private var values: ContiguousArray<Double>
  /// One number a row while terms are added up, all 0 in between.
  private var sums: ContiguousArray<Double>

  /// Terms in some rows.
  struct Line: Sendable {
    var rows: ContiguousArray<Int32> = []
    var values: ContiguousArray<Double> = []
  }

  init(_ program: LinearProgram, _ shared: ContiguousArray<Int>) {
    starts = ContiguousArray(repeating: 0, count: program.columnCount + 1)
    for row in shared {
      for term in program.terms(of: RowIndex(row)) { starts[Int(program.termColumns[term]) + 1] += 1 }
    }
    for column in 0..<program.columnCount { starts[column + 1] += starts[column] }
    rows = ContiguousArray(repeating: 0, count: Int(starts[program.columnCount]))
    values = ContiguousArray(repeating: 0, count: rows.count)
    var next = starts
    for (place, row) in shared.enumerated() {
      for term in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[term])
        rows[Int(next[column])] = Int32(truncatingIfNeeded: place)
        values[Int(next[column])] = program.termValues[term]
        next[column] += 1
      }
    }
    sums = ContiguousArray(repeating: 0, count: shared.count)
  }

  /// What one of a column takes of each row.
  func line(of column: Int) -> Line {
    let range = Int(starts[column])..<Int(starts[column + 1])
    return Line(rows: ContiguousArray(rows[range]), values: ContiguousArray(values[range]))
  }

  /// What columns in their values take of each row together.
  mutating func line(of entries: ContiguousArray<PricingPool.Entry>) -> Line {
    var touched: ContiguousArray<Int32> = []
    for entry in entries {
      for place in Int(starts[entry.column])..<Int(starts[entry.column + 1]) {
        let row = Int(rows[place])
        if sums[row] == 0 { touched.append(rows[place]) }
        sums[row] += entry.value * values[place]
      }
    }
    var line = Line()
    for row in touched where sums[Int(row)] != 0 {
      line.rows.append(row)
      line.values.append(sums[Int(row)])
      sums[Int(row)] = 0
    }
    return line
  }
}
