/// What is left out one by one in a stress test.
public enum SweepSubject: String, Sendable, Hashable, CaseIterable {
  /// Everybody who is at work.
  case people
  /// Clients that are held.
  case clients
  /// Opportunities.
  case opportunities
}
