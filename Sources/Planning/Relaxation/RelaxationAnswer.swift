/// What a relaxation gave.
public enum RelaxationAnswer: Sendable {
  /// Its best point.
  case point(RelaxationPoint)
  /// There is none: no plan keeps all rules.
  case cannot
  /// The limits came first.
  case stopped
}
