/// How much is found out about each scenario of a sweep.
public enum SweepEffort: String, Sendable, Hashable, CaseIterable {
  /// What no plan of it can be below; nothing is planned.
  case bound
  /// A plan from the teams as they are, improved for a short while.
  case quick
  /// A plan as a single question gets it.
  case full
}
