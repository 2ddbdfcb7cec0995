/// A row `Σ value × column ≤ upper` that every whole point of a program keeps, though not every point of its relaxation.
struct RoundingCut: Sendable {
  var columns: ContiguousArray<Int32>
  var values: ContiguousArray<Double>
  var upper: Double
  /// How far the point at hand lies beyond it, in the length of its values.
  var efficacy: Double

  /// By how much a point lies beyond the row.
  func violation(_ point: ContiguousArray<Double>) -> Double {
    var sum = -upper
    for place in columns.indices { sum += values[place] * point[Int(columns[place])] }
    return sum
  }
}
