/// The greatest amount of which all of some amounts are whole multiples: hours on a grid, money in steps.
enum CommonMeasure {
  /// Two amounts are the same within this share of the greatest.
  private static let noise = 1e-10

  /// The measure of some amounts, or `nil` where they have none, or one of which the greatest is more than `limit` times.
  ///
  /// - Parameters:
  ///   - amounts: Finite, at least 0; what is 0 within rounding counts as 0.
  ///   - limit: At least 1.
  /// - Returns: Above 0; 1 where all amounts are 0.
  /// - Complexity: O(amounts × log limit).
  static func of(_ amounts: some Sequence<Double>, limit: Double) -> Double? {
    let amounts = ContiguousArray(amounts)
    let greatest = amounts.max() ?? 0
    guard greatest > 0 else { return 1 }
    let small = greatest * noise
    var measure = greatest
    for amount in amounts where amount > small {
      measure = common(measure, amount, small)
      guard measure * limit >= greatest * (1 - noise) else { return nil }
      // Of the greatest, whose share of rounding is the least, the measure is a whole part.
      measure = greatest / (greatest / measure).rounded()
    }
    let isCommon = amounts.allSatisfy { abs($0 - ($0 / measure).rounded() * measure) <= 10 * small }
    return isCommon ? measure : nil
  }

  /// Euclid's algorithm, with what is below `small` taken as nothing.
  private static func common(_ one: Double, _ two: Double, _ small: Double) -> Double {
    var (greater, less) = (max(one, two), min(one, two))
    while less > small {
      var rest = greater - (greater / less).rounded(.down) * less
      if less - rest < small { rest = 0 }
      (greater, less) = (less, rest)
    }
    return greater
  }
}
