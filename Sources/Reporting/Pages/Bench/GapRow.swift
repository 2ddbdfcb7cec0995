/// What one published assignment problem came to.
public struct GapRow: Sendable {
  /// The problem's name.
  public var instance: String
  /// What the answer costs, or `nil` where none was found.
  public var value: Int?
  /// What no answer can cost less than, or `nil` where none exists.
  public var bound: Int?
  /// How far the value may be above the best, a share of the value.
  public var gap: Double?
  /// Wall-clock seconds.
  public var seconds: Double
  /// Whether nothing better exists, or nothing at all.
  public var isProven: Bool
  /// The best value known, or `nil`.
  public var bestKnown: Int?

  /// A row.
  ///
  /// - Parameters:
  ///   - instance: The problem's name.
  ///   - value: What the answer costs.
  ///   - bound: What no answer can cost less than.
  ///   - gap: How far the value may be above the best, a share of the value.
  ///   - seconds: Wall-clock seconds.
  ///   - isProven: Whether nothing better exists, or nothing at all.
  ///   - bestKnown: The best value known.
  public init(
    instance: String, value: Int?, bound: Int?, gap: Double?, seconds: Double, isProven: Bool, bestKnown: Int?
  ) {
    self.instance = instance
    self.value = value
    self.bound = bound
    self.gap = gap
    self.seconds = seconds
    self.isProven = isProven
    self.bestKnown = bestKnown
  }

  /// Whether the value is at most a share above the best known, or `nil` where either is missing.
  ///
  /// - Parameter share: 0.001 is 0.1 %.
  /// - Returns: Whether it is.
  public func isWithin(_ share: Double) -> Bool? {
    guard let bestKnown else { return nil }
    guard let value else { return false }
    return Double(value - bestKnown) <= share * Double(bestKnown)
  }
}
