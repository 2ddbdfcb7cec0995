/// Consecutive months through which teams hold: a quarter, split where a person or client starts or ends.
public struct Stage: Sendable {
  /// The months' places.
  public internal(set) var months: Range<Int>

  /// The months' indices.
  public var monthIndices: IndexRange<PlanningMonth> { IndexRange(months) }
}
