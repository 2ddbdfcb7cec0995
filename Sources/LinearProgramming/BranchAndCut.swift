/// How branch and cut is to search.
public struct BranchAndCut {
  /// A whole point to begin with (one value a column), or `nil`.
  ///
  /// It is checked before use.
  public var start: ContiguousArray<Double>?
  /// Whether to add MIR, cover, clique and Gomory cuts together.
  public var cuts = true
  /// Whether to presolve; the search then knows of a start plan what it costs, and looks for cheaper points alone.
  public var presolve = false
  /// Called at every better whole point with its values and the bound known then; returning `false` stops the search.
  public var onIncumbent: ((_ values: ContiguousArray<Double>, _ objective: Double, _ bound: Double?) -> Bool)?

  /// The defaults: cuts, no presolve, no start.
  public init() {}
}
