/// A line of `teams.csv`: who works for whom, in which role, since when.
public struct MembershipDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// Name or id.
  public var person: Given<String>?
  /// Name or id.
  public var client: Given<String>?
  /// The role on the client; the person's main role where missing.
  public var role: Given<String>?
  /// First day on the client.
  public var since: Given<Day>?
  /// Quarters on the client so far, instead of `since`.
  public var quarters: Given<Double>?
  /// Last day; a stay that has ended counts only for cooling-off.
  public var until: Given<Day>?
  /// Whether the person is the main contact.
  public var mainContact: Given<Bool>?

  /// A record with nothing given.
  public init() {}
}
