/// What the plan is like when one rule of a contradiction may be broken and all others hold.
public struct WayOut: Sendable {
  /// The rule that is given up.
  public var rule: RuleGroup
  /// The best plan found so, or `nil` where the limits came before one, or it was not tried.
  public var plan: Outcome?
  /// Whether a plan was searched: of many ways out only those are that an estimate puts first.
  public var isTried: Bool

  /// A plan, of which only what depends on the contradiction is searched.
  public struct Outcome: Sendable {
    /// Teams and hours of the people and clients that the contradiction has to do with; nobody does anything elsewhere.
    public var decisions: Decisions
    /// What they cost by term; only differences between the ways out of one contradiction mean something.
    public var ledger: Ledger
    /// What is minimised, both ledgers together, for the same decisions.
    public var objective: Double
    /// What no plan can be below that gives up the same rule, or `nil` where nothing is proven.
    public var bound: Double?
    /// What other rules it breaks by weight: above 0 where there is another contradiction beside this one.
    public var brokenWeight: Double

    /// All parts.
    ///
    /// - Parameters:
    ///   - decisions: Teams and hours.
    ///   - ledger: What they cost by term.
    ///   - objective: What is minimised.
    ///   - bound: What no plan can be below.
    ///   - brokenWeight: What other rules it breaks by weight.
    public init(decisions: Decisions, ledger: Ledger, objective: Double, bound: Double?, brokenWeight: Double) {
      self.decisions = decisions
      self.ledger = ledger
      self.objective = objective
      self.bound = bound
      self.brokenWeight = brokenWeight
    }
  }

  /// A way out.
  ///
  /// - Parameters:
  ///   - rule: The rule that is given up.
  ///   - plan: The best plan found so.
  ///   - isTried: Whether a plan was searched.
  public init(rule: RuleGroup, plan: Outcome?, isTried: Bool = true) {
    self.rule = rule
    self.plan = plan
    self.isTried = isTried
  }

  /// Whether the rules that are left can hold together: nothing else has to be broken.
  public var isEnough: Bool { plan.map { $0.brokenWeight < 1e-6 } ?? false }
}

extension WayOut.Outcome {
  /// Amounts of money by which two outcomes differ are proven where they are larger than what both leave open.
  ///
  /// - Parameter other: Another way out of the same contradiction.
  /// - Returns: What is open in both together, money, or `nil` where a bound is missing.
  public func open(against other: Self) -> Double? {
    guard let bound, let otherBound = other.bound else { return nil }
    return max(0, objective - bound) + max(0, other.objective - otherBound)
  }

  /// Whether this one is the better: fewer other rules broken by weight, then what is minimised.
  ///
  /// - Parameter other: Another way out of the same contradiction.
  /// - Returns: Whether this one comes first.
  public func isBetter(than other: Self) -> Bool {
    if abs(brokenWeight - other.brokenWeight) > 1e-6 { return brokenWeight < other.brokenWeight }
    return objective < other.objective
  }
}
