/// A line of `demand-changes.csv`: a client needs more or fewer hours than its demand, fee and campaigns say.
public struct DemandChangeDraft: Sendable {
  /// What hours may be multiplied by.
  static let factors = 0.0...100.0

  /// Where the record begins.
  public var place: Place?
  /// Name or id.
  public var client: Given<String>?
  /// A role; every role where missing.
  public var role: Given<String>?
  /// First month; the first one where missing.
  public var from: Given<Month>?
  /// Last month; the last one where missing.
  public var until: Given<Month>?
  /// What the hours of those months are multiplied by, 0 to 100; required.
  public var factor: Given<Double>?
  /// The month to which hours taken away move; they are not needed any more where missing.
  public var movedTo: Given<Month>?

  /// A record with nothing given.
  public init() {}
}
