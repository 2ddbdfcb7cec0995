import LinearProgramming

/// A part of all whole points: some columns with narrower bounds.
struct BranchNode: Sendable {
  /// Bounds that differ from the program's own, the last one of a column counting.
  var changes: ContiguousArray<Change> = []
  /// Where the relaxation of the node above ended.
  var basis: Basis
  /// What no whole point in it can be below.
  var bound: Double
  /// In which order it was made: of equal bounds the earlier goes first.
  var number = 0

  /// New bounds of a column.
  struct Change: Sendable {
    var column: Int
    var lower: Double
    var upper: Double
  }

  /// The node where a column lies at most (or at least) at a whole value besides.
  func child(_ column: Int, _ bounds: ClosedRange<Double>, _ basis: Basis, bound: Double) -> BranchNode {
    var child = self
    child.changes.append(Change(column: column, lower: bounds.lowerBound, upper: bounds.upperBound))
    child.basis = basis
    child.bound = bound
    return child
  }

  /// The node in a program with further rows at its end.
  func filled(rows count: Int) -> BranchNode {
    var node = self
    node.basis.rows.append(contentsOf: repeatElement(.basic, count: max(0, count - basis.rows.count)))
    return node
  }

  /// The node with rows that others added put before its own.
  func shifted(from place: Int, by count: Int) -> BranchNode {
    var node = self
    node.basis.rows.insert(contentsOf: repeatElement(.basic, count: count), at: place)
    return node
  }
}
