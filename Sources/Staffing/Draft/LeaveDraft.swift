/// A line of `leave.csv`.
public struct LeaveDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// Name or id.
  public var person: Given<String>?
  /// First day away.
  public var from: Given<Day>?
  /// Last day away; the first day where missing.
  public var until: Given<Day>?
  /// `holiday`, `parental`, `sick`, `training` or another word.
  public var why: Given<String>?

  /// A record with nothing given.
  public init() {}
}
