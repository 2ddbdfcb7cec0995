/// A sector of `scenario.yaml`.
public struct SectorDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// The sector; required.
  public var name: Given<String>?
  /// Expertise wanted of executives, 0 to 5.
  public var leastExpertise: Given<Double>?

  /// A record with nothing given.
  public init() {}
}
