/// An interval of one number of a program within which the optimal basis stays the same.
///
/// At a degenerate optimum there are several such bases, and the interval is that of one of them: what is told to a person is
/// measured by solving again.
public struct SensitivityRange: Sendable, Hashable {
  /// The least number that keeps the basis; `-.infinity` where there is none.
  public var lower: Double
  /// The greatest number that keeps the basis; `.infinity` where there is none.
  public var upper: Double
  /// The objective at ``lower``.
  public var objectiveAtLower: Double
  /// The objective at ``upper``.
  public var objectiveAtUpper: Double
}
