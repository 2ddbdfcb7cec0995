/// What it would do to the agency if one person, client or opportunity were not there.
public struct SweepLoss: Sendable {
  /// Its scenario.
  public let record: SweepRecord
  /// How much worse off everything that counts would be, contract fees included, or `nil` where rules are broken or nothing is
  /// known; proven to lie in this range.
  ///
  /// Money and rule prices together, so it is no figure of a page; below 0 where it would be better.
  public let damage: ClosedRange<Double>?
  /// How much worse off everything that counts would be at least, as a share of what the plan as it is costs; below 0
  /// where it may get better, `nil` where that is not known or rules are broken.
  public let leastShare: Double?
  /// Which is better, as it is or without, as far as that is proven.
  public let verdict: Difference.Verdict
  /// Whether everything that is ranked above does more damage and everything below less, proven.
  public let isPlaceProven: Bool
}
