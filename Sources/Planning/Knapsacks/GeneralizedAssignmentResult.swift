public import LinearProgramming

/// What a search found of a generalized assignment problem.
public struct GeneralizedAssignmentResult: Sendable, Hashable {
  /// The agent of each job, or `nil` where no answer was found.
  public var agents: ContiguousArray<Int32>?
  /// What the answer costs.
  public var value: Int?
  /// What no answer can cost less than; `nil` where there is none at all.
  public var bound: Int?
  /// Whether it is proven that no answer exists.
  public var isInfeasible: Bool
  /// What ended the search before its proof, or `nil`.
  public var reached: Limit?
  /// Knapsacks solved: the same on every machine.
  public var work: Int

  /// Whether the answer is proven to be the best, or that there is none.
  public var isProven: Bool { isInfeasible || (value != nil && value == bound) }

  /// How far the value may be above the best, a share of the value; `nil` without an answer.
  public var gap: Double? {
    guard let value, let bound else { return nil }
    return value == bound ? 0 : Double(value - bound) / Double(max(1, value))
  }
}
