extension LinearProgram {
  /// The objective at a point, the constant included.
  ///
  /// - Parameter values: One value a column.
  /// - Returns: The objective.
  /// - Complexity: O(columns).
  public func objective(of values: ContiguousArray<Double>) -> Double {
    precondition(values.count == columnCount, "A point has one value a column.")
    var sum = constant
    for column in 0..<columnCount { sum += costs[column] * values[column] }
    return sum
  }

  /// What each row adds up to at a point.
  ///
  /// - Parameter values: One value a column.
  /// - Returns: One sum a row.
  /// - Complexity: O(rows + terms).
  public func rowActivities(of values: ContiguousArray<Double>) -> ContiguousArray<Double> {
    precondition(values.count == columnCount, "A point has one value a column.")
    var sums = ContiguousArray<Double>(repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      var sum = 0.0
      for place in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        sum += termValues[place] * values[Int(termColumns[place])]
      }
      sums[row] = sum
    }
    return sums
  }

  /// The greatest violation of a row's or column's bound at a point, each divided by 1 + |bound|.
  ///
  /// Integrality is not looked at: see ``maximumFraction(of:)``.
  ///
  /// - Parameter values: One value a column.
  /// - Returns: 0 where all bounds hold; `.infinity` where a value is not finite.
  /// - Complexity: O(columns + rows + terms).
  public func maximumViolation(of values: ContiguousArray<Double>) -> Double {
    var most = 0.0
    for column in 0..<columnCount {
      most = max(most, Self.violation(values[column], columnLower[column], columnUpper[column]))
    }
    let sums = rowActivities(of: values)
    for row in 0..<rowCount { most = max(most, Self.violation(sums[row], rowLower[row], rowUpper[row])) }
    return most
  }

  /// The greatest distance of an integer column's value from a whole number.
  ///
  /// - Parameter values: One value a column.
  /// - Returns: Between 0 and 0.5.
  /// - Complexity: O(columns).
  public func maximumFraction(of values: ContiguousArray<Double>) -> Double {
    precondition(values.count == columnCount, "A point has one value a column.")
    var most = 0.0
    for column in 0..<columnCount where isInteger[column] {
      most = max(most, (values[column] - values[column].rounded()).magnitude)
    }
    return most
  }

  static func violation(_ value: Double, _ lower: Double, _ upper: Double) -> Double {
    guard value.isFinite else { return .infinity }
    if value < lower { return (lower - value) / (1 + lower.magnitude) }
    if value > upper { return (value - upper) / (1 + upper.magnitude) }
    return 0
  }
}
