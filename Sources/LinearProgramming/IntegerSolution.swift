/// What branch and cut found.
public struct IntegerSolution: Sendable {
  /// Why it stopped.
  public var termination: Termination
  /// The objective of ``values``, constant included, or `nil` where no whole point was found.
  public var objective: Double?
  /// One value a column, the integer ones rounded to whole numbers; `nil` where no whole point was found.
  public var values: ContiguousArray<Double>?
  /// A proven lower limit of every whole point's objective, or `nil` where there is none.
  public var bound: Double?
  /// Simplex iterations spent: the unit of work.
  public var work: Int
  /// Nodes of the search tree.
  public var nodes: Int

  /// All parts.
  ///
  /// - Parameters:
  ///   - termination: Why the search stopped.
  ///   - objective: The objective, constant included.
  ///   - values: One value a column.
  ///   - bound: A proven lower limit.
  ///   - work: Simplex iterations.
  ///   - nodes: Nodes of the search tree.
  public init(
    termination: Termination, objective: Double?, values: ContiguousArray<Double>?, bound: Double?, work: Int,
    nodes: Int
  ) {
    self.termination = termination
    self.objective = objective
    self.values = values
    self.bound = bound
    self.work = work
    self.nodes = nodes
  }
}
