public import LinearProgramming
public import Staffing

/// How long and how hard to plan, and from where.
public struct PlanOptions: Sendable {
  /// Which engine.
  public enum EngineChoice: String, Sendable, Hashable, CaseIterable {
    /// The one that fits size and structure.
    case auto
    /// The compact program, solved by branch and cut.
    case compact
    /// People's bundles for the bound, dives and small exact neighbourhoods for the plan.
    case bundles
  }

  /// Which engine.
  public var engine = EngineChoice.auto
  /// Wall-clock seconds after which the best plan so far is given; `nil` for no clock.
  public var seconds: Double? = 60
  /// Work units after which the best plan so far is given, or `nil`: the limit that repeats a run exactly.
  public var work: WorkAllowance?
  /// The gap that suffices, share of the plan's cost terms.
  public var gap = 0.005
  /// The gap that searches stop at: a hair less, for exact hours shift the last digits of what a plan costs.
  var searchedGap: Double { 0.9999 * gap }
  /// How many threads may be used; the plan is the same for any number.
  public var threads = 1
  /// The seed of everything random.
  public var seed: UInt64 = 1
  /// A flag that asks to stop.
  public var cancellation: Cancellation?
  /// A plan to begin from.
  public var start: Decisions?
  /// Whether today's teams and one-by-one staffing are planned too; without, only where there is no plan to begin from that keeps all rules.
  public var compares = true
  /// Whether the plan is drawn towards the one to begin from, as far as the gap allows.
  public var staysNearStart = true

  /// The defaults: 60 s or a gap of 0.5 %.
  public init() {}
}
