/// A line of `demand.csv`: hours a client needs in a role.
public struct DemandDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// Name or id.
  public var client: Given<String>?
  /// The role.
  public var role: Given<String>?
  /// One month; every active month where missing.
  public var month: Given<Month>?
  /// Hours a month; required.
  public var hours: Given<Double>?
  /// Whether one person must carry all of it.
  public var single: Given<Bool>?

  /// A record with nothing given.
  public init() {}
}
