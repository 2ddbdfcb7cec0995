/// What is proven of a plan with its exact hours.
public struct Proof: Sendable, Hashable {
  /// How far it got.
  public var status: PlanStatus
  /// What is minimised, money and rule prices together.
  public var objective: Double
  /// What no plan can be below, or `nil` where nothing is proven.
  public var bound: Double?
  /// (objective − bound) ÷ the plan's cost terms, at least 0, or `nil` where there is no bound.
  public var gap: Double?
  /// What the gap stands for: objective − bound, money.
  public var gapMoney: Double?
  /// Work units spent: deterministic, so `--work` repeats the run.
  public var work: Int
  /// The seed of everything random.
  public var seed: UInt64
  /// Wall-clock seconds; no part of compared records.
  public var seconds: Double
  /// Where rules are broken: the least weight of breaches that is proven, or `nil`.
  public var breakBound: Double?
  /// Where goals are ordered: amount, bound and gap of each, in order.
  public var goals: [GoalProof]

  /// What is proven of one of several ordered goals.
  public struct GoalProof: Sendable, Hashable {
    /// Which goal.
    public var goal: Goal
    /// The plan's amount for it.
    public var objective: Double
    /// What no plan that keeps the earlier goals can be below.
    public var bound: Double?
    /// What keeping this goal costs the next ones, money; `nil` for the last.
    public var costToNext: Double?

    /// All parts.
    ///
    /// - Parameters:
    ///   - goal: Which goal.
    ///   - objective: The plan's amount for it.
    ///   - bound: What no plan can be below.
    ///   - costToNext: What keeping it costs the next ones.
    public init(goal: Goal, objective: Double, bound: Double?, costToNext: Double?) {
      self.goal = goal
      self.objective = objective
      self.bound = bound
      self.costToNext = costToNext
    }
  }

  /// A proof without goals and breaches.
  ///
  /// - Parameters:
  ///   - status: How far it got.
  ///   - objective: What is minimised.
  ///   - bound: What no plan can be below.
  ///   - costTerms: The gap's denominator.
  ///   - work: Work units spent.
  ///   - seed: The seed.
  ///   - seconds: Wall-clock seconds.
  public init(
    status: PlanStatus, objective: Double, bound: Double?, costTerms: Double, work: Int, seed: UInt64, seconds: Double
  ) {
    self.status = status
    self.objective = objective
    self.bound = bound
    let money = bound.map { max(0, objective - $0) }
    gapMoney = money
    gap = money.map { costTerms > 0 ? $0 / costTerms : ($0 > 0 ? .infinity : 0) }
    self.work = work
    self.seed = seed
    self.seconds = seconds
    breakBound = nil
    goals = []
  }
}
