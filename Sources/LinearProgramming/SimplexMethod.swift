/// Which simplex to run.
public enum SimplexMethod: Sendable, Hashable {
  /// Dual simplex with bound flipping; falls back on primal where it fails.
  case dual
  /// Primal simplex.
  case primal
}
