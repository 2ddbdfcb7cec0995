import LinearProgramming

extension Basis {
  /// The basis over what is left of a program, or `nil` where it is none: as many columns and rows in it as there are rows.
  ///
  /// - Parameters:
  ///   - rest: What is left.
  ///   - rowPrices: One price a row of the program; where none are known, rows come in as they are numbered.
  /// - Returns: One status a column and a row of what is left.
  func left(in rest: RestrictedProgram, rowPrices: ContiguousArray<Double> = []) -> Basis? {
    var left = Basis(
      columns: ContiguousArray(rest.columns.map { columns[$0.position] }),
      rows: ContiguousArray(rest.rows.map { rows[$0.position] }))
    var surplus = (left.columns + left.rows).count { $0 == .basic } - left.rows.count
    // A few are missing where more of the basis was fixed than rows fell away: rows that cost least to let go come in.
    let prices = rest.rows.map { rowPrices.isEmpty ? 0 : abs(rowPrices[$0.position]) }
    for row in prices.indices.sorted(by: { prices[$0] != prices[$1] ? prices[$0] < prices[$1] : $0 < $1 })
    where surplus < 0 && left.rows[row] != .basic {
      left.rows[row] = .basic
      surplus += 1
    }
    return surplus == 0 ? left : nil
  }
}
