/// A row `Σ value × column ≤ upper` that every whole point of a program keeps, though not every point of its relaxation.
struct RoundingCut: Sendable {
  var columns: ContiguousArray<Int32>
  var values: ContiguousArray<Double>
  var upper: Double

  /// By how much a point lies beyond the row.
  func violation(_ point: ContiguousArray<Double>) -> Double {
    var sum = -upper
    for place in columns.indices { sum += values[place] * point[Int(columns[place])] }
    return sum
  }

  /// The same row counted in whole numbers, where small ones do, for columns that are whole: its limit is one, too.
  var inWholes: RoundingCut? {
    for factor in 1...60 {
      let scaled = values.map { $0 * Double(factor) }
      guard scaled.allSatisfy({ abs($0 - $0.rounded()) < 1e-7 }) else { continue }
      var whole = self
      whole.values = ContiguousArray(scaled.map { $0.rounded() })
      whole.upper = (upper * Double(factor) + 1e-5).rounded(.down)
      return whole
    }
    return nil
  }
}
