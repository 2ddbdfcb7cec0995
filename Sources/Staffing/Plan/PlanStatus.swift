/// How far a plan's proof got.
public enum PlanStatus: String, Sendable, Hashable, CaseIterable {
  /// No better plan exists.
  case optimal
  /// The gap that was asked for is proven.
  case withinGap = "within-gap"
  /// The work that was allowed is done.
  case workLimit = "work-limit"
  /// The time that was allowed is over.
  case timeLimit = "time-limit"
  /// She pressed Ctrl-C.
  case interrupted
}
