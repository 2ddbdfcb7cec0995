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
  private var pool: PricingPool
  private let units: ContiguousArray<BundleUnit>
  private let staticColumns: ContiguousArray<Int>
  var unitCount: Int { units.count }

  /// What no plan can be below.
  var bound: Double
  /// The prices that prove it, one a row of the program.
  var center: ContiguousArray<Double>
  /// The average proposal, one value a column.
  var average: ContiguousArray<Double>
  /// What is known of everyone's bundles, and how far it is believed; kept from stretch to stretch.
  var master: BundleMaster
  var reach = Reach()
  /// What known bundles promised above the bound in the last step.
  var promise = Double.infinity
  /// How hard pricing searches: more where what it leaves open hides what a step brings.
  var effort = 1
  private var cuts: RoundingCuts
  /// Rounds so far.
  private(set) var rounds = 0

  /// How far what is missing moves prices.
  struct Reach {
    var now = 0.0
    /// The widest that a step gained at in the last stretch: what the next one begins with.
    var usual = 0.0
    /// The widest that ever gained.
    var widest = 0.0
    /// Steps in a row that brought little.
    var idle = 0
    /// Whether it was set far because nothing was promised nearby.
    var isLast = false
  }

  init(_ task: SearchTask, threads: Int) {
    self.task = task
    program = task.program
    cuts = RoundingCuts(task.provable)
    let cut = BundleUnits(task)
    prices = SharedPrices(task, cut)
    pool = PricingPool(cut.units, threads: threads)
    units = cut.units
    staticColumns = cut.staticColumns
    center = prices.first(task)
    (bound, average) = (-.infinity, [])
    master = BundleMaster(program, prices, center: center, statics: staticColumns, unitCount: cut.units.count)
    let first = evaluate(center)
    bound = first.bound
    master.add(first.proposals, costs: program.costs)
    average = master.average(count: program.columnCount)
  }

  /// A copy that is priced by itself: copies share no searches, so that several can be raised side by side.
  ///
  /// - Parameter threads: How many threads price it, at least 1.
  /// - Returns: The copy.
  func apart(threads: Int = 1) -> BundleBound {
    var copy = self
    copy.pool = PricingPool(units, threads: threads)
    return copy
  }

  /// What the prices that prove the bound say of assignments and of plans.
  struct Guide: Sendable {
    /// How much the bound would rise if an assignment were used, one a column; 0 for all other columns.
    var excess: ContiguousArray<Double>
    var prices: LossPrices
  }

  /// What the prices that prove the bound say.
  func guide() -> Guide {
    var inner = ContiguousArray(repeating: 0.0, count: program.rowCount)
    for row in prices.rows { inner[row] = center[row] }
    let found = pool.excess(program.reducedCosts(rowPrices: inner))
    var excess = ContiguousArray(repeating: 0.0, count: program.columnCount)
    for entry in found.options { excess[entry.column] = entry.value }
    return Guide(excess: excess, prices: LossPrices(program, task.owners, inner, units, floors: found.floors))
  }

  /// What some prices prove, −∞ where a column without limit would pay.
  mutating func proven(at prices: ContiguousArray<Double>) -> Double { evaluate(prices).bound }

  /// Adds cuts that the average breaks; they are priced like shared rows from now on.
  ///
  /// - Parameters:
  ///   - most: At most so many.
  ///   - meter: Counts.
  /// - Returns: How many were added.
  @discardableResult
  mutating func cut(most: Int, meter: WorkMeter? = nil) -> Int {
    // Adding rows up takes about as long as so many simplex iterations.
    meter?.spend(1 + program.termCount / 300)
    return take(cuts.separate(average, most: most))
  }

  /// Takes cuts in; they are priced like shared rows from now on.
  ///
  /// - Parameter found: Cuts of the program.
  /// - Returns: How many there are.
  @discardableResult
  mutating func take(_ found: [RoundingCut]) -> Int {
    guard !found.isEmpty else { return 0 }
    for cut in found {
      program.addRow(upper: cut.upper)
      for place in cut.columns.indices { program.append(cut.values[place], ColumnIndex(Int(cut.columns[place]))) }
      center.append(0)
    }
    prices.extend(to: program)
    (reach.idle, reach.isLast) = (0, false)
    master.extend(to: program, prices, center: center)
    return found.count
  }

  /// Makes some assignments too cheap to leave out and others too dear to take, and raises the bound over what is left.
  mutating func reprice(
    _ changes: [(column: Int, isUsed: Bool)], weight: Double, rounds: Int, meter: WorkMeter
  ) {
    for (column, isUsed) in changes {
      program.setCost(ColumnIndex(column), program.costs[column] + (isUsed ? -weight : weight))
      if isUsed { program.constant += weight }
    }
    master.setCosts(of: program)
    let found = evaluate(center, meter: meter)
    bound = found.bound
    master.add(found.proposals, costs: program.costs)
    (reach.idle, reach.isLast) = (0, false)
    raise(rounds: rounds, towards: bound + 0.01 * abs(bound), meter: meter)
  }

  /// What some prices prove and what everyone proposes at them.
  struct Evaluation {
    /// What no plan can be below.
    var bound: Double
    /// By how much the proposals cost more than that: what unfinished searches leave open.
    var loss: Double
    /// One proposal a unit.
    var proposals: [PricingPool.Proposal]
  }

  /// What prices prove, and the proposal of every unit at them, each at most `room` dearer than the cheapest.
  mutating func evaluate(_ trial: ContiguousArray<Double>, room: Double = 0, meter: WorkMeter? = nil)
    -> Evaluation
  {
    let workBefore = pool.work
    var inner = ContiguousArray(repeating: 0.0, count: trial.count)
    var bound = program.constant
    for row in prices.rows where trial[row] != 0 {
      inner[row] = trial[row]
      bound += trial[row] * (trial[row] > 0 ? program.rowLower[row] : program.rowUpper[row])
    }
    let reduced = program.reducedCosts(rowPrices: inner)
    for column in staticColumns {
      let side = reduced[column] < 0 ? program.columnUpper[column] : program.columnLower[column]
      if side.isFinite {
        bound += reduced[column] * side
      } else if reduced[column] < -1e-9 * max(1, abs(program.costs[column])) {
        bound = -.infinity
      }
    }
    let proposals = pool.price(reduced, effort: effort, room: room)
    bound = proposals.reduce(bound) { $0 + $1.bound }
    rounds += 1
    // The step before it takes about as long as pricing a few people.
    meter?.spend(1 + unitCount / 8 + pool.work - workBefore)
    return Evaluation(bound: bound, loss: proposals.reduce(0) { $0 + $1.cost - $1.bound }, proposals: proposals)
  }
}
