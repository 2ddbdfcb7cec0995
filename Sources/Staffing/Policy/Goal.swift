/// What may be put in order.
public enum Goal: String, Sendable, Hashable, CaseIterable {
  /// Hours that clients need are covered.
  case coverage
  /// Teams stay together.
  case continuity
  /// Everything that costs.
  case money
}
