/// How a figure is spread over many scenarios.
public struct Distribution: Sendable, Hashable {
  /// The hundredths of which quantiles are told.
  public static let percents = [5, 25, 50, 75, 95]
  /// In so many equal parts the range is counted.
  public static let cellCount = 10

  /// How many values there are, at least 1.
  public let count: Int
  /// Their mean.
  public let mean: Double
  /// The least.
  public let least: Double
  /// The greatest.
  public let greatest: Double
  /// How many values lie in each of ``cellCount`` equal parts of the range, from the least to the greatest.
  ///
  /// A value on the border of two parts belongs to the higher one, the greatest to the last. All lie in the first where all
  /// values are the same.
  public let cells: [Int]
  private let quantiles: [Double]

  /// The distribution of some values, or `nil` where there are none.
  ///
  /// - Parameter values: Finite, in any order.
  /// - Complexity: O(n log n).
  public init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return nil }
    count = sorted.count
    self.least = least
    self.greatest = greatest
    mean = sorted.reduce(0, +) / Double(sorted.count)
    quantiles = Self.percents.map { Self.quantile(sorted, percent: $0) }
    var cells = Array(repeating: 0, count: Self.cellCount)
    for value in sorted {
      let share = greatest > least ? (value - least) / (greatest - least) : 0
      cells[min(Self.cellCount - 1, Int(share * Double(Self.cellCount)))] += 1
    }
    self.cells = cells
  }

  /// A quantile: the least of the values that at least so many hundredths of all values do not exceed.
  ///
  /// It is always one of the values: a scenario that was planned, not a figure between two.
  ///
  /// - Parameter percent: One of ``percents``.
  /// - Returns: The value; the median for any other number.
  public func quantile(_ percent: Int) -> Double {
    quantiles[Self.percents.firstIndex(of: percent) ?? Self.percents.count / 2]
  }

  /// The value of rank ⌈count · percent ÷ 100⌉, counted from 1, in whole numbers.
  private static func quantile(_ sorted: [Double], percent: Int) -> Double {
    sorted[max(1, (sorted.count * percent + 99) / 100) - 1]
  }
}
