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
  /// Work units spent: deterministic.
  public var work: Int
  /// What `--work` is to be given to repeat the run exactly, or `nil` where the clock left nothing to repeat.
  public var repeatWork: String?
  /// The seed of everything random.
  public var seed: UInt64
  /// Wall-clock seconds; no part of compared records.
  public var seconds: Double
  /// Where rules are broken: their weight in the plan.
  public var breakWeight: Double?
  /// Where rules are broken: the weight that every plan breaks at least, proven, or `nil`.
  public var breakBound: Double?
  /// What is proven of broken rules.
  public var breakProof: BreakProof {
    guard let breakWeight else { return .none }
    let room = 1e-6 * max(1, breakWeight)
    guard let breakBound, breakBound > room else { return .none }
    return breakBound >= breakWeight - room ? .fewest : .some
  }

  /// What may be proven of broken rules.
  public enum BreakProof: Sendable, Hashable {
    /// No plan breaks less.
    case fewest
    /// Every plan breaks something; whether less than this one does is open.
    case some
    /// Whether any rule must be broken is open.
    case none
  }

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
    /// What keeping this goal costs the next one, at least 0: a difference of two plans, so an estimate; `nil` for the last.
    public var costToNext: Double?

    /// All parts.
    ///
    /// - Parameters:
    ///   - goal: Which goal.
    ///   - objective: The plan's amount for it.
    ///   - bound: What no plan can be below.
    ///   - costToNext: What keeping it costs the next one.
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
    repeatWork = nil
    breakWeight = nil
    breakBound = nil
    goals = []
  }
}
