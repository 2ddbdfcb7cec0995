/// Where a run stands, for whoever shows it.
public struct Progress: Sendable {
  /// What is being done.
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// Comparing today's and one-by-one teams.
    case comparing
    /// Looking for rules that clash.
    case contradictions
    /// Proving what can be reached at best.
    case proving
    /// Improving the plan.
    case improving
  }

  /// What is being done.
  public var phase: Phase
  /// What the best plan so far costs by all terms, or `nil`.
  public var objective: Double?
  /// What no plan can be below, or `nil`.
  public var bound: Double?
  /// Gap, share of the cost terms, or `nil`.
  public var gap: Double?
  /// How much of a plan of several independent parts is done, a share, or `nil` where there is one part.
  public var done: Double?
  /// Work units spent.
  public var work: Int
  /// Wall-clock seconds.
  public var seconds: Double
}
