import LinearProgramming

/// By how much bounds rose when columns were branched on, for each unit that they were moved.
struct PseudoCosts: Sendable {
  private var sums: [ContiguousArray<Double>]
  private var counts: [ContiguousArray<Int32>]

  /// What moving a column down or up brought.
  struct Gain: Sendable {
    var column: Int
    var isUp: Bool
    var perUnit: Double
  }

  init(columnCount: Int) {
    sums = Array(repeating: ContiguousArray(repeating: 0, count: columnCount), count: 2)
    counts = Array(repeating: ContiguousArray(repeating: 0, count: columnCount), count: 2)
  }

  mutating func learn(_ gain: Gain) {
    sums[gain.isUp ? 1 : 0][gain.column] += gain.perUnit
    counts[gain.isUp ? 1 : 0][gain.column] += 1
  }

  /// Whether enough is known of a column to trust it.
  func isKnown(_ column: Int) -> Bool { min(counts[0][column], counts[1][column]) >= 2 }

  /// What branching on a column at a value promises: the product of both sides' rises.
  func score(_ column: Int, _ value: Double) -> Double {
    let down = value - value.rounded(.down)
    return Self.score(down * rise(column, 0), (1 - down) * rise(column, 1))
  }

  /// Both sides' rises as one figure.
  static func score(_ down: Double, _ up: Double) -> Double { max(down, 1e-6) * max(up, 1e-6) }

  /// The mean rise of a column, or of all where it was never branched on.
  private func rise(_ column: Int, _ side: Int) -> Double {
    let count = counts[side][column]
    if count > 0 { return sums[side][column] / Double(count) }
    let all = counts[side].reduce(0) { $0 + Int($1) }
    return all > 0 ? sums[side].reduce(0, +) / Double(all) : 1
  }
}
