import LinearProgramming

/// The relaxation over all bundles that are known, with prices held near the best ones known.
///
/// A proximal bundle method with planes of every unit by itself. A step maximises what known bundles promise, less the square of
/// the way from the center; its dual uses bundles and static columns so that their costs and the squares of what rows miss are
/// least, and is solved one unit after the other, prices following what is missing.
struct BundleMaster: Sendable {
  private(set) var board: PriceBoard
  private var terms: SharedTerms
  private var units: ContiguousArray<KnownBundles>
  private var statics: StaticColumns
  private var constant: Double

  /// How often all bundles are looked at in a step, and how often in between those alone that are in use.
  private static var most: Int { 3 }
  private static var inner: Int { 6 }

  /// What known bundles promise at the prices of a step, and how far their weights are from saying the same.
  struct Step {
    var promise: Double
    var slack: Double
  }

  init(
    _ program: LinearProgram, _ prices: SharedPrices, center: ContiguousArray<Double>, statics: ContiguousArray<Int>,
    unitCount: Int
  ) {
    board = PriceBoard(program, prices, center: center)
    terms = SharedTerms(program, prices.rows)
    units = ContiguousArray(repeating: KnownBundles(), count: unitCount)
    self.statics = StaticColumns(statics, program)
    constant = program.constant
    self.statics.lay(terms, &board)
  }

  /// Takes in a program with further rows.
  mutating func extend(to program: LinearProgram, _ prices: SharedPrices, center: ContiguousArray<Double>) {
    board = PriceBoard(program, prices, center: center)
    terms = SharedTerms(program, prices.rows)
    statics.lay(terms, &board)
    for unit in units.indices { units[unit].lay(&terms, &board) }
  }

  /// Takes in other costs.
  mutating func setCosts(of program: LinearProgram) {
    constant = program.constant
    statics.setCosts(program)
    board.set(reach: board.reach)
    for unit in units.indices { units[unit].setCosts(program.costs, board) }
  }

  /// Takes in what units propose at the prices of the last step, one proposal a unit.
  mutating func add(_ proposals: [PricingPool.Proposal], costs: ContiguousArray<Double>) {
    for (unit, proposal) in proposals.enumerated() {
      let cost = proposal.columns.reduce(0.0) { $0 + costs[$1.column] * $1.value }
      units[unit].add(proposal.columns, cost: cost, terms.line(of: proposal.columns), &board)
    }
  }

  /// Moves weights, columns and prices until little is left to gain at a reach.
  mutating func step(_ reach: Double, above bound: Double) -> Step {
    board.set(reach: reach)
    for unit in units.indices { units[unit].forget() }
    var step = Step(promise: 0, slack: 0)
    for _ in 0..<Self.most {
      balance(all: true)
      for _ in 0..<Self.inner { balance(all: false) }
      (step.promise, step.slack) = look(above: bound)
      if step.slack < 0.1 * step.promise || step.slack < 1e-8 * abs(bound) { break }
    }
    return step
  }

  private mutating func balance(all: Bool) {
    for unit in units.indices where units[unit].count > 1 { units[unit].balance(all: all, &board) }
    statics.balance(all: all, &board)
  }

  private mutating func look(above bound: Double) -> (promise: Double, slack: Double) {
    var (promise, slack) = statics.look(board)
    promise += constant + board.demand - bound
    for unit in units.indices {
      let own = units[unit].look(board)
      promise += own.least
      slack += own.slack
    }
    return (promise, slack)
  }

  /// The prices of the last step become the center.
  mutating func recenter() { board.recenter() }

  /// Everyone's bundles in their weights, one value a column.
  func average(count: Int) -> ContiguousArray<Double> {
    var average = ContiguousArray(repeating: 0.0, count: count)
    for unit in units {
      for (weight, bundle) in zip(unit.weights, unit.entries) where weight > 0 {
        for entry in bundle { average[entry.column] += weight * entry.value }
      }
    }
    for (column, value) in zip(statics.columns, statics.values) { average[column] = value }
    return average
  }
}
