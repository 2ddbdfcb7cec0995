/// How much a client matters; decides the price of leaving its hours uncovered.
public enum Tier: String, Sendable, Hashable, CaseIterable {
  /// The largest clients.
  case a = "A"
  /// The middle.
  case b = "B"
  /// The rest.
  case c = "C"
}
