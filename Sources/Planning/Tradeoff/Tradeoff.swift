public import Staffing

/// Plans from the happiest clients to the highest profit: none of them is beaten by another in both.
public struct Tradeoff: Sendable {
  /// The plans, clients first; each has its proof among all plans that earn what it earns.
  public internal(set) var plans: [Plan]
  /// How many more were planned and left out, because another one earns as much and is as good in everything else.
  public internal(set) var dropped: Int
  /// Whether the run was ended before all were planned.
  public internal(set) var isCut: Bool
}
