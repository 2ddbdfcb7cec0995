/// A line of `expertise.csv`: how well a person knows a sector.
public struct ExpertiseDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// Name or id.
  public var person: Given<String>?
  /// The sector.
  public var sector: Given<String>?
  /// 0 (none) to 5.
  public var level: Given<Double>?

  /// A record with nothing given.
  public init() {}
}
