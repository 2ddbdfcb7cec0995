import LinearProgramming

/// Bounds a program by pricing people apart: shared rows become prices, which are raised to what they can prove.
///
/// The bound is at least that of the linear relaxation once prices are right, because a unit's bundles are whole. The average
/// of the bundles that pricing proposed is nearly feasible then and tells which assignments matter; cuts that it breaks become
/// further shared rows (``cut(most:)``).
struct BundleBound {
  let task: SearchTask
  /// The task's program and the cuts that were added to it.
  private(set) var program: LinearProgram
  private(set) var prices: SharedPrices
  private let pool: PricingPool
  private let staticColumns: ContiguousArray<Int>
  let unitCount: Int

  /// What no plan can be below.
  var bound: Double
  /// The prices that prove it, one a row of the program.
  var center: ContiguousArray<Double>
  /// The average proposal, one value a column.
  var average: ContiguousArray<Double>
  /// What the last proposals promise, and how far it is believed; kept from stretch to stretch.
  var planes = CuttingPlanes(most: 50)
  var reach = Reach()
  /// How hard pricing searches: more where what it leaves open hides what a step brings.
  var effort = 1
  private var cuts: RoundingCuts
  /// Rounds so far.
  private(set) var rounds = 0

  /// How far along a promised slope prices are moved.
  struct Reach {
    var now = 0.0
    /// Steps in a row that brought little.
    var idle = 0
    /// Whether it was set far because nothing was promised nearby.
    var isLast = false
  }

  init(_ task: SearchTask, threads: Int) throws {
    self.task = task
    program = task.program
    cuts = RoundingCuts(task.provable)
    let cut = BundleUnits(task)
    prices = SharedPrices(task, cut)
    pool = PricingPool(cut.units, threads: threads)
    staticColumns = cut.staticColumns
    unitCount = cut.units.count
    center = prices.first(task)
    (bound, average) = (-.infinity, [])
    let first = try evaluate(center)
    (bound, average) = (first.bound, first.point)
  }

  /// How much the bound would rise if an assignment were used, one a column; 0 for all other columns.
  func excess() throws -> ContiguousArray<Double> {
    var excess = ContiguousArray(repeating: 0.0, count: program.columnCount)
    for entry in try pool.excess(program.reducedCosts(rowPrices: center)) { excess[entry.column] = entry.value }
    return excess
  }

  /// What some prices prove, −∞ where a column without limit would pay.
  mutating func proven(at prices: ContiguousArray<Double>) throws -> Double { try evaluate(prices).bound }

  /// What a round costs in units of work.
  var roundWork: Int { 1 + unitCount / 10 }

  /// Adds cuts that the average breaks; they are priced like shared rows from now on.
  ///
  /// - Parameter most: At most so many.
  /// - Returns: How many were added.
  @discardableResult
  mutating func cut(most: Int) -> Int {
    let found = cuts.separate(average, most: most)
    guard !found.isEmpty else { return 0 }
    for cut in found {
      program.addRow(upper: cut.upper)
      for place in cut.columns.indices { program.append(cut.values[place], ColumnIndex(Int(cut.columns[place]))) }
      center.append(0)
    }
    prices.extend(to: program)
    (reach.idle, reach.isLast) = (0, false)
    let (program, prices, center) = (program, prices, center)
    planes.extend { point in
      var missing = ContiguousArray(repeating: 0.0, count: center.count)
      prices.missing(point, center, program, into: &missing)
      return ContiguousArray(prices.rows.suffix(found.count).map { missing[$0] * prices.weight[$0] })
    }
    return found.count
  }

  /// What some prices prove and what everyone proposes at them.
  struct Evaluation {
    /// What no plan can be below.
    var bound: Double
    /// What the proposals cost: above the bound by what unfinished searches leave open.
    var cost: Double
    /// One value a column.
    var point: ContiguousArray<Double>
  }

  /// What prices prove, and the proposal of every unit and column at them.
  mutating func evaluate(_ trial: ContiguousArray<Double>) throws -> Evaluation {
    var inner = ContiguousArray(repeating: 0.0, count: trial.count)
    var bound = program.constant
    for row in prices.rows where trial[row] != 0 {
      inner[row] = trial[row]
      bound += trial[row] * (trial[row] > 0 ? program.rowLower[row] : program.rowUpper[row])
    }
    let reduced = program.reducedCosts(rowPrices: inner)
    var point = ContiguousArray(repeating: 0.0, count: program.columnCount)
    for column in staticColumns {
      let side = reduced[column] < 0 ? program.columnUpper[column] : program.columnLower[column]
      guard side.isFinite else {
        if reduced[column] < -1e-9 * max(1, abs(program.costs[column])) { bound = -.infinity }
        continue
      }
      bound += reduced[column] * side
      point[column] = side
    }
    var cost = bound
    for proposal in try pool.price(reduced, effort: effort) {
      bound += proposal.bound
      cost += proposal.cost
      for entry in proposal.columns { point[entry.column] = entry.value }
    }
    rounds += 1
    return Evaluation(bound: bound, cost: cost, point: point)
  }
}
