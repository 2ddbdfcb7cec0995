import LinearProgramming

extension LinearProgram {
  /// Whole columns whose value at a point is not whole.
  func columns(brokenAt point: ContiguousArray<Double>, by least: Double = 1e-6) -> [Int] {
    (0..<columnCount).filter { isInteger[$0] && abs(point[$0] - point[$0].rounded()) > least }
  }

  /// Appends cuts as rows.
  mutating func append(_ cuts: [RoundingCut]) {
    for cut in cuts {
      addRow(upper: cut.upper)
      for place in cut.columns.indices { append(cut.values[place], ColumnIndex(Int(cut.columns[place]))) }
    }
  }
}

extension RoundingCut {
  /// The cut as a solver takes it.
  var row: NewRow {
    NewRow(
      lower: -.infinity, upper: upper,
      terms: columns.indices.map { (column: ColumnIndex(Int(columns[$0])), coefficient: values[$0]) })
  }
}
