/// Competing clients of `scenario.yaml`.
public struct ConflictDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// At least two clients, by name or id.
  public var clients: [Given<String>] = []
  /// `agency`, `office`, `person` or `cooling-off`.
  public var kind: Given<String>?
  /// Quarters of cooling off.
  public var quarters: Given<Double>?
  /// Roles that are exempt; directors where missing.
  public var exempt: [Given<String>] = []

  /// A record with nothing given.
  public init() {}
}
