/// How the relationship with a client stands, as its team sees it.
public enum Health: String, Sendable, Hashable, CaseIterable {
  /// Nothing to fear.
  case good
  /// Watch it.
  case fair
  /// At risk: continuity and senior hours weigh more, and its people are kept from hunting.
  case poor
}
