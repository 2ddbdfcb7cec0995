extension LinearProgram {
  /// The Lagrangian bound: no point of the program costs less than this, whatever the prices are.
  ///
  /// Prices of a wrong sign (a positive one for a row without least value, a negative one for a row without greatest value) are
  /// taken as 0, and so are those below 1e-11 of the greatest. With the prices of an optimal ``Solution`` it equals the optimum. It is exact but for rounding: what is left of
  /// a cost that prices cancel to within 1e-9 of its parts counts as 0 where a column has no bound.
  ///
  /// - Parameter rowPrices: What one more unit of each row is worth, one a row, in the sign of ``Solution/rowPrices``; any
  ///   numbers. Those that are not finite are taken as 0.
  /// - Returns: The bound, or `nil` where these prices give none, because a column without a bound would pay.
  /// - Complexity: O(columns + rows + terms).
  public func bound(rowPrices: ContiguousArray<Double>) -> Double? {
    bound(rowPrices: rowPrices, lower: columnLower, upper: columnUpper)
  }

  /// The Lagrangian bound with other bounds of the columns.
  ///
  /// - Parameters:
  ///   - rowPrices: What one more unit of each row is worth, one a row.
  ///   - lower: The least value of each column.
  ///   - upper: The greatest value of each column.
  /// - Returns: The bound, or `nil` where these prices give none.
  /// - Complexity: O(columns + rows + terms).
  public func bound(
    rowPrices: ContiguousArray<Double>, lower: ContiguousArray<Double>, upper: ContiguousArray<Double>
  ) -> Double? {
    precondition(rowPrices.count == rowCount, "There is one price a row.")
    // Any prices are valid, so what is only rounding beside the others may be left out: it could only open a column.
    let noise = rowPrices.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 } * 1e-11
    let prices = ContiguousArray((0..<rowCount).map { usablePrice(rowPrices[$0], row: $0, above: noise) })
    let reduced = reducedCosts(rowPrices: prices)
    var sum = constant
    for row in 0..<rowCount where prices[row] != 0 {
      sum += prices[row] * (prices[row] > 0 ? rowLower[row] : rowUpper[row])
    }
    var open = ContiguousArray<Int>()
    for column in 0..<columnCount where reduced[column] != 0 {
      let side = reduced[column] > 0 ? lower[column] : upper[column]
      if side.isFinite { sum += reduced[column] * side } else { open.append(column) }
    }
    guard open.isEmpty || areRounding(open, reduced, prices) else { return nil }
    return sum.isFinite ? sum : nil
  }

  /// What is left of each column's cost beyond the rows' prices.
  ///
  /// - Parameter rowPrices: One price a row.
  /// - Returns: One reduced cost a column: its cost less price × coefficient over all rows.
  /// - Complexity: O(columns + rows + terms).
  public func reducedCosts(rowPrices: ContiguousArray<Double>) -> ContiguousArray<Double> {
    precondition(rowPrices.count == rowCount, "There is one price a row.")
    var reduced = costs
    for row in 0..<rowCount where rowPrices[row] != 0 {
      for place in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        reduced[Int(termColumns[place])] -= rowPrices[row] * termValues[place]
      }
    }
    return reduced
  }

  /// A price, or 0 where the row has no bound on the side that the price asks about.
  private func usablePrice(_ price: Double, row: Int, above noise: Double) -> Double {
    guard price.isFinite, price.magnitude > noise else { return 0 }
    return (price > 0 ? rowLower[row] : rowUpper[row]).isFinite ? price : 0
  }

  /// Whether the reduced costs of these columns are only what rounding left of larger numbers.
  private func areRounding(
    _ columns: ContiguousArray<Int>, _ reduced: ContiguousArray<Double>, _ prices: ContiguousArray<Double>
  ) -> Bool {
    var parts = ContiguousArray(costs.lazy.map(\.magnitude))
    for row in 0..<rowCount where prices[row] != 0 {
      for place in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        parts[Int(termColumns[place])] += (prices[row] * termValues[place]).magnitude
      }
    }
    return columns.allSatisfy { reduced[$0].magnitude <= 1e-9 * parts[$0] }
  }
}
