/// A line of `pins.csv`: what she has decided herself.
public struct PinDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// Name or id.
  public var person: Given<String>?
  /// Name or id.
  public var client: Given<String>?
  /// A role; any role where missing.
  public var role: Given<String>?
  /// `must`, `never` or `prefer`.
  public var kind: Given<String>?
  /// First month.
  public var from: Given<Month>?
  /// Last month.
  public var until: Given<Month>?
  /// The reason, printed back.
  public var why: Given<String>?

  /// A record with nothing given.
  public init() {}
}
