extension LinearProgram {
  /// The Lagrangian bound: no point of the program costs less than this, whatever the prices are.
  ///
  /// Prices of a wrong sign (a positive one for a row without least value, a negative one for a row without greatest value) are
  /// taken as 0. With the prices of an optimal ``Solution`` it equals the optimum.
  ///
  /// - Parameter rowPrices: What one more unit of each row is worth, one a row, in the sign of ``Solution/rowPrices``; any
  ///   numbers. Those that are not finite are taken as 0.
  /// - Returns: The bound, or `nil` where these prices give none, because a column without a bound would pay.
  /// - Complexity: O(columns + rows + terms).
  public func bound(rowPrices: ContiguousArray<Double>) -> Double? {
    precondition(rowPrices.count == rowCount, "There is one price a row.")
    var reduced = costs
    var sum = constant
    for row in 0..<rowCount {
      let price = rowPrices[row]
      let side = price > 0 ? rowLower[row] : rowUpper[row]
      guard price != 0, price.isFinite, side.isFinite else { continue }
      sum += price * side
      for place in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        reduced[Int(termColumns[place])] -= price * termValues[place]
      }
    }
    for column in 0..<columnCount {
      let cost = reduced[column]
      guard cost != 0 else { continue }
      let side = cost > 0 ? columnLower[column] : columnUpper[column]
      guard side.isFinite else {
        // What is left of a cancelled cost is rounding, not a way to fall for ever.
        if cost.magnitude <= 1e-9 * max(1, costs[column].magnitude) { continue }
        return nil
      }
      sum += cost * side
    }
    return sum.isFinite ? sum : nil
  }
}
