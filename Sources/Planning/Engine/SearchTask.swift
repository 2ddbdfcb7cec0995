import LinearProgramming

/// What is to be minimised: the program with what the gap is measured against.
struct SearchTask: Sendable {
  var program: LinearProgram
  /// The part of each column's cost that is no cost term.
  var valueCosts: ContiguousArray<Double>
  /// Whom the columns are about.
  var owners: ContiguousArray<ColumnOwner>

  /// Columns of which a point with all at 0 ends the search; `nil` where the search has no such end.
  var unwanted: ContiguousArray<Int>?

  /// Columns by which rules may be broken, shut in ``program``.
  var breaks: ContiguousArray<BreakPrice> = []

  /// How many of the last rows are shares of a limit: plans keep them, proofs may not use them.
  var shareRows = 0

  /// The program without shares of limits: what is derived from its rows holds for every plan.
  var provable: LinearProgram {
    var all = program
    for row in (program.rowCount - shareRows)..<program.rowCount {
      all.setBounds(RowIndex(row), lower: -.infinity, upper: .infinity)
    }
    return all
  }

  /// The bound that row prices prove, shares of limits left out.
  func bound(_ rowPrices: ContiguousArray<Double>) -> Double? {
    var prices = rowPrices
    for row in prices.indices.suffix(shareRows) { prices[row] = 0 }
    return program.bound(rowPrices: prices)
  }

  /// A column by which a rule may be broken.
  struct BreakPrice: Sendable {
    var column: Int
    /// How far it may be opened.
    var greatest: Double
    /// What one unit costs then: more than any plan could save by it.
    var price: Double
  }

  /// The task with rules open to be broken at their price, ended by a point that breaks none; `nil` where none can be.
  var opened: SearchTask? {
    guard !breaks.isEmpty else { return nil }
    var open = self
    for rule in breaks {
      open.program.setBounds(ColumnIndex(rule.column), lower: 0, upper: rule.greatest)
      open.program.setCost(ColumnIndex(rule.column), rule.price)
    }
    open.unwanted = ContiguousArray(breaks.map(\.column))
    open.breaks = []
    return open
  }

  /// Whether a point has every unwanted column at 0.
  func isClean(_ values: ContiguousArray<Double>) -> Bool {
    unwanted?.allSatisfy { values[$0] < 1e-7 } ?? false
  }

  /// Everything at rest but what rows of their own lack: what it costs that nobody does anything, were that allowed.
  var idle: ContiguousArray<Double> {
    var point = program.columnLower
    for column in point.indices where owners[column].part == .follower && program.columnUpper[column].isFinite {
      point[column] = program.columnUpper[column] / 4
    }
    return point
  }

  /// What a program's size says of how it is searched.
  enum Size: Comparable {
    /// Branching ends by itself: 0.1 % within a quarter of a minute at seven hundred whole columns, some twenty people.
    case small
    /// Bundles find better plans, and branching proves more, for as long as its first relaxation takes seconds: to some forty people.
    case medium
    case large
  }

  /// How large it is.
  var size: Size { Self.size(wholeColumns: program.isInteger.count { $0 }) }

  /// How large a program with so many whole columns is.
  static func size(wholeColumns count: Int) -> Size { count <= 800 ? .small : count <= 2_000 ? .medium : .large }

  /// Whether branching may prove something of it: no shares of limits and no unwanted columns decide what a point is worth.
  var allowsBranching: Bool { shareRows == 0 && unwanted == nil }

  /// The gap's denominator at a point: cost terms, at least a little above 0.
  func costTerms(_ values: ContiguousArray<Double>) -> Double {
    var sum = 0.0
    for column in values.indices { sum += (program.costs[column] - valueCosts[column]) * values[column] }
    return max(1e-9, sum)
  }
}

/// What a search found.
struct SearchOutcome: Sendable {
  /// The best whole point, or `nil` where none was found.
  var values: ContiguousArray<Double>?
  /// The parts for which a point was found, the start elsewhere; only where ``values`` is `nil`.
  var partial: ContiguousArray<Double>?
  /// What no whole point can be below, or `nil` where nothing is proven.
  var bound: Double?
  /// Whether no whole point exists.
  var isInfeasible = false
  /// Whether the point is optimal within the solver's tolerances.
  var isOptimal = false

  /// Whether the point is proven to lie within a gap, share of the cost terms.
  func isWithin(_ gap: Double, _ task: SearchTask) -> Bool {
    guard let values, let bound else { return false }
    return task.program.objective(of: values) - bound <= gap * task.costTerms(values)
  }
}
