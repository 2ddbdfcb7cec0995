/// What was found out about one scenario of a sweep: all that is kept of it.
public struct SweepRecord: Sendable, Hashable {
  /// Counted from 0 over the whole sweep.
  public let index: Int
  /// Unique in the sweep: ``SweepCase/key``.
  public let key: String
  /// What kind of scenario it is.
  public let family: SweepFamily
  /// The name of who or what is left out, where something is.
  public let lost: String?
  /// The scenario's hash; empty where there is none, because it was refused.
  public let scenario: String
  /// What was done.
  public let effort: SweepEffort
  /// How it ended: a `PlanStatus`, or one of the words of ``SweepOutcome``.
  public let status: String
  /// The code of the first thing that is wrong with a scenario that was refused.
  public let reason: String?
  /// Whether its plan breaks rules because no plan was found that keeps them all.
  public let isContradictory: Bool
  /// What its plan costs by all terms, or `nil` where there is no plan.
  public let objective: Double?
  /// What no plan of it can be below, or `nil` where that is not known.
  public let bound: Double?
  /// The plan's gap, share of its cost terms, or `nil` where there is none.
  public let gap: Double?
  /// The figures of its plan, or `nil` where there is no plan.
  public let figures: SweepFigures?

  /// All parts; numbers that are not finite become `nil`, so that a record reads back as it was written.
  ///
  /// - Parameters:
  ///   - index: Counted from 0 over the whole sweep.
  ///   - key: Unique in the sweep.
  ///   - family: What kind of scenario it is.
  ///   - lost: The name of who or what is left out.
  ///   - scenario: The scenario's hash.
  ///   - effort: What was done.
  ///   - status: How it ended.
  ///   - reason: What is wrong with a scenario that was refused.
  ///   - isContradictory: Whether its plan breaks rules.
  ///   - objective: What its plan costs by all terms.
  ///   - bound: What no plan of it can be below.
  ///   - gap: The plan's gap.
  ///   - figures: The figures of its plan.
  public init(
    index: Int, key: String, family: SweepFamily, lost: String?, scenario: String, effort: SweepEffort, status: String,
    reason: String? = nil, isContradictory: Bool, objective: Double?, bound: Double?, gap: Double?,
    figures: SweepFigures?
  ) {
    func finite(_ number: Double?) -> Double? { number.flatMap { $0.isFinite ? $0 : nil } }
    self.index = index
    self.key = key
    self.family = family
    self.lost = lost
    self.scenario = scenario
    self.effort = effort
    self.status = status
    self.reason = reason
    self.isContradictory = isContradictory
    self.objective = finite(objective)
    self.bound = finite(bound)
    self.gap = finite(gap)
    self.figures = figures
  }
}
