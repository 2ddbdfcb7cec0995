/// What ended a solve before its proof.
public enum Limit: Sendable, Hashable {
  /// The clock.
  case time
  /// The count of deterministic work units (simplex iterations, tree nodes).
  case work
  /// Somebody asked to stop (Ctrl-C).
  case cancelled
  /// The solver gave up on numerical grounds; what it returned carries no proof.
  case numerics
}
