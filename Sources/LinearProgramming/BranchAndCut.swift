/// How branch and cut is to search.
public struct BranchAndCut {
  /// A whole point to begin with (one value a column), or `nil`.
  ///
  /// It is checked before use.
  public var start: ContiguousArray<Double>?
  /// Whether to add MIR, cover, clique and Gomory cuts together.
  public var cuts = true
  /// Whether to presolve; a start plan needs it off, and it is then switched off.
  public var presolve = false
  /// Called at every better whole point with its values and the bound known then; returning `false` stops the search.
  public var onIncumbent: ((_ values: ContiguousArray<Double>, _ objective: Double, _ bound: Double?) -> Bool)?

  /// The defaults: cuts, no presolve, no start.
  public init() {}
}
