/// A row's bounds as MPS has them: a kind, a right-hand side and perhaps a range.
struct MPSSide {
  /// The kind's letter, ready to print.
  let kind: StaticString
  /// The right-hand side; 0 for a free row.
  let value: Double
  /// The distance of the other bound, or `nil` where there is none.
  let range: Double?

  /// The side of a row.
  ///
  /// - Parameters:
  ///   - lower: The row's least value.
  ///   - upper: Its greatest value.
  init(lower: Double, upper: Double) {
    if lower == upper {
      (kind, value, range) = (" E ", lower, nil)
    } else if lower.isFinite, upper.isFinite {
      // Readers add the distance: the side for which that gives the other bound to the last digit is the better one.
      let distance = upper - lower
      (kind, value, range) = upper - distance == lower ? (" L ", upper, distance) : (" G ", lower, distance)
    } else if lower.isFinite {
      (kind, value, range) = (" G ", lower, nil)
    } else if upper.isFinite {
      (kind, value, range) = (" L ", upper, nil)
    } else {
      (kind, value, range) = (" N ", 0, nil)
    }
  }
}
