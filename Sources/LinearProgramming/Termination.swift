/// Why a solve stopped.
///
/// An outcome is a value, never an error.
public enum Termination: Sendable, Hashable {
  /// A best solution, proven within the solver's tolerances.
  case optimal
  /// Branch and cut ended because the proven gap is within the limit that was given.
  case withinGap
  /// No point satisfies all rows and bounds.
  case infeasible
  /// The objective can fall for ever.
  case unbounded
  /// A limit ended the solve before a proof.
  case stopped(Limit)
}
