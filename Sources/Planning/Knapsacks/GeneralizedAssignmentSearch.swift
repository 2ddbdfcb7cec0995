public import LinearProgramming

/// Solves generalized assignment problems: a Lagrangian bound, a tree search per target value, neighbourhoods of a few agents.
///
/// The bound is exact in whole numbers, so that a value that meets it is proven optimal. The same seed gives the same answer whatever
/// the number of threads; the clock is looked at between batches only.
public struct GeneralizedAssignmentSearch: Sendable {
  /// When to stop; its work is counted in knapsacks, its gap is a share of the value.
  public var limits: Limits
  /// How many threads may work at the same time.
  public var threads: Int
  /// What everything random begins with.
  public var seed: UInt64

  /// A search.
  ///
  /// - Parameters:
  ///   - limits: When to stop.
  ///   - threads: At least 1.
  ///   - seed: Any.
  public init(limits: Limits = Limits(), threads: Int = 1, seed: UInt64 = 1) {
    self.limits = limits
    self.threads = max(1, threads)
    self.seed = seed
  }

  /// Minimises the cost of giving every job to exactly one agent within the agents' capacities.
  ///
  /// - Parameter problem: The numbers.
  /// - Returns: The best answer found and what is proven of it.
  public func solve(_ problem: GeneralizedAssignment) -> GeneralizedAssignmentResult {
    var run = AssignmentRun(ScaledAssignment(problem), limits: limits, threads: threads, random: SplitMix(seed: seed))
    run.solve()
    return GeneralizedAssignmentResult(
      agents: run.best, value: run.best.map { problem.value(of: $0) }, bound: run.isInfeasible ? nil : run.least,
      isInfeasible: run.isInfeasible, reached: run.reached, work: run.work)
  }
}
