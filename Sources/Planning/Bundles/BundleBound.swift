import LinearProgramming

/// Bounds a program by pricing people apart: shared rows become prices, which a volume algorithm raises to what they can prove.
///
/// The bound is at least that of the linear relaxation, because a unit's bundles are whole. The average of the bundles that
/// pricing proposed is nearly feasible and tells which assignments matter.
struct BundleBound {
  private let task: SearchTask
  let cut: BundleUnits
  /// Between which prices each row may be.
  var leastPrice: ContiguousArray<Double>
  var mostPrice: ContiguousArray<Double>
  /// What one unit of a row's violation weighs beside others: rows of hours count in hundreds, rows of people in ones.
  var scale: ContiguousArray<Double>
  var pricing: ContiguousArray<BundlePricing>

  /// What was proven.
  struct Result {
    /// What no plan can be below.
    var bound: Double
    /// Prices of shared rows, one a row of the program.
    var prices: ContiguousArray<Double>
    /// The average proposal, one value a column.
    var average: ContiguousArray<Double>
    /// How much the bound would rise if an assignment were used, one a column; 0 for all other columns.
    var excess: ContiguousArray<Double>
    /// Pricing calls.
    var calls: Int
    /// Rounds.
    var rounds: Int
  }

  init(_ task: SearchTask) {
    self.task = task
    cut = BundleUnits(task)
    let program = task.program
    leastPrice = ContiguousArray(program.rowUpper.map { $0.isFinite ? -.infinity : 0 })
    mostPrice = ContiguousArray(program.rowLower.map { $0.isFinite ? .infinity : 0 })
    scale = ContiguousArray(
      (0..<program.rowCount).map { row in
        let sides = [program.rowLower[row], program.rowUpper[row]].filter(\.isFinite).map(\.magnitude)
        let greatest = program.terms(of: RowIndex(row)).reduce(0.0) { max($0, program.termValues[$1].magnitude) }
        return 1 / max(1, greatest, sides.max() ?? 1)
      })
    pricing = ContiguousArray(cut.units.map { BundlePricing($0) })
    limitPrices()
    // Shares of a limit are for plans only: nothing may be proven by them.
    for row in (program.rowCount - task.shareRows)..<program.rowCount { (leastPrice[row], mostPrice[row]) = (0, 0) }
  }

  /// How many units there are.
  var unitCount: Int { cut.units.count }
  /// How many rows are shared.
  var sharedRowCount: Int { cut.sharedRows.count }

  /// A column that stands in one shared row and could fill it alone caps the row's price at its own cost.
  private mutating func limitPrices() {
    let program = task.program
    let byColumn = ColumnTerms(program)
    for column in cut.staticColumns {
      let terms = byColumn.terms(of: ColumnIndex(column))
      guard terms.count == 1 else { continue }
      let row = Int(byColumn.rows[terms.lowerBound])
      let factor = byColumn.values[terms.lowerBound]
      let isEnough = program.columnUpper[column] * factor >= program.rowLower[row] - 1e-9
      if factor > 0, isEnough || program.columnUpper[column] == .infinity {
        mostPrice[row] = min(mostPrice[row], max(0, program.costs[column] / factor))
      }
      if factor < 0, program.columnUpper[column] == .infinity {
        leastPrice[row] = max(leastPrice[row], min(0, program.costs[column] / factor))
      }
    }
  }

  /// Raises the bound until it is within `gap` of `best`, or a limit is reached, or nothing rises any more.
  ///
  /// - Parameters:
  ///   - best: What the best plan costs, or `nil`.
  ///   - rounds: At most so many.
  ///   - meter: Counts and stops.
  mutating func raise(from start: ContiguousArray<Double>? = nil, best: Double?, rounds: Int, meter: WorkMeter, trace: Bool = false) -> Result {
    var prices = start.map { s in var c = s; for r in c.indices { c[r] = min(max(c[r], leastPrice[r]), mostPrice[r]) }; for r in c.indices where !cut.sharedRows.contains(r) { c[r] = 0 }; return c } ?? startPrices()
    var (bound, point) = evaluate(prices)
    var average = point
    var center = prices
    var step = 0.1
    var weight = 0.1
    var (idle, good) = (0, 0)
    var before = bound
    var done = 1
    while done < rounds, !meter.isOver {
      let target = best ?? bound + 0.05 * max(1, abs(bound))
      let slack = max(target - bound, 1e-4 * max(1, abs(target)))
      let violation = violations(average, center)
      let size = cut.sharedRows.reduce(0.0) { $0 + (violation[$1] * scale[$1]) * (violation[$1] * scale[$1]) }
      guard size > 1e-18 else { break }
      let length = step * slack / size
      for row in cut.sharedRows {
        let moved = center[row] + length * violation[row] * scale[row] * scale[row]
        prices[row] = min(max(moved, leastPrice[row]), mostPrice[row])
      }
      let (value, proposal) = evaluate(prices)
      done += 1
      if trace, done % 50 == 0 { print(done, bound, value, step, weight, meter.seconds, pricing.reduce(0) { $0 + $1.nodes }) }
      meter.spend(1 + cut.units.count / 20)
      let share = mixing(average, proposal, center, most: weight)
      for column in average.indices { average[column] += share * (proposal[column] - average[column]) }
      if value > bound {
        (bound, center) = (value, prices)
        (idle, good) = (0, good + 1)
        if good >= 2 { (step, good) = (min(2, step * 1.3), 0) }
      } else {
        (idle, good) = (idle + 1, 0)
        if idle >= 10 { (step, idle) = (step * 0.66, 0) }
      }
      if done % 80 == 0 {
        if bound - before < 0.01 * max(slack, 1e-9) { weight = max(0.005, weight * 0.5) }
        if bound - before < 1e-5 * max(slack, 1e-9), weight <= 0.005 { break }
        before = bound
      }
    }
    return result(bound, center, average, done)
  }

  private mutating func result(
    _ bound: Double, _ prices: ContiguousArray<Double>, _ average: ContiguousArray<Double>, _ rounds: Int
  ) -> Result {
    let reduced = task.program.reducedCosts(rowPrices: prices)
    var excess = ContiguousArray(repeating: 0.0, count: task.program.columnCount)
    for unit in cut.units.indices {
      let bundle = pricing[unit].price(reduced)
      pricing[unit].boundsWithOption(bundle) { excess[$0] = max(0, $1 - bundle.bound) }
    }
    return Result(
      bound: bound, prices: prices, average: average, excess: excess, calls: rounds * cut.units.count, rounds: rounds)
  }

  /// What prices prove, and the proposal of every unit and column at them.
  private mutating func evaluate(_ prices: ContiguousArray<Double>) -> (bound: Double, point: ContiguousArray<Double>) {
    let program = task.program
    let reduced = program.reducedCosts(rowPrices: prices)
    var point = ContiguousArray(repeating: 0.0, count: program.columnCount)
    var bound = program.constant
    for row in cut.sharedRows where prices[row] != 0 {
      bound += prices[row] * (prices[row] > 0 ? program.rowLower[row] : program.rowUpper[row])
    }
    for column in cut.staticColumns {
      let side = reduced[column] < 0 ? program.columnUpper[column] : program.columnLower[column]
      guard side.isFinite else {
        if reduced[column] < -1e-9 * max(1, abs(program.costs[column])) { bound = -.infinity }
        continue
      }
      bound += reduced[column] * side
      point[column] = side
    }
    for unit in cut.units.indices {
      let bundle = pricing[unit].price(reduced)
      bound += bundle.bound
      pricing[unit].expand { point[$0] = $1 }
    }
    return (bound, point)
  }

  /// By how much each shared row's activity misses the side that its price is about.
  func violations(
    _ point: ContiguousArray<Double>, _ prices: ContiguousArray<Double>
  ) -> ContiguousArray<Double> {
    let program = task.program
    var missing = ContiguousArray(repeating: 0.0, count: program.rowCount)
    for row in cut.sharedRows {
      var sum = 0.0
      for term in program.terms(of: RowIndex(row)) {
        sum += program.termValues[term] * point[Int(program.termColumns[term])]
      }
      let (low, high) = (program.rowLower[row], program.rowUpper[row])
      if low == high || high == .infinity {
        missing[row] = low - sum
      } else if low == -.infinity {
        missing[row] = high - sum
      } else {
        missing[row] = prices[row] > 0 || sum < low ? low - sum : prices[row] < 0 || sum > high ? high - sum : 0
      }
      // A price at its limit that would be pushed beyond it does not move.
      if missing[row] > 0, prices[row] >= mostPrice[row] { missing[row] = 0 }
      if missing[row] < 0, prices[row] <= leastPrice[row] { missing[row] = 0 }
    }
    return missing
  }

  /// How much of a proposal goes into the average: what makes shared rows least violated, within limits.
  func mixing(
    _ average: ContiguousArray<Double>, _ proposal: ContiguousArray<Double>, _ prices: ContiguousArray<Double>,
    most: Double
  ) -> Double {
    let one = violations(average, prices)
    let two = violations(proposal, prices)
    var (top, bottom) = (0.0, 0.0)
    for row in cut.sharedRows {
      let change = (two[row] - one[row]) * scale[row]
      top -= one[row] * scale[row] * change
      bottom += change * change
    }
    guard bottom > 1e-18 else { return most }
    return min(max(top / bottom, most / 10), most)
  }

  /// Prices to begin with: an hour that is wanted is worth what the cheapest person's hour costs.
  private func startPrices() -> ContiguousArray<Double> {
    let program = task.program
    var prices = ContiguousArray(repeating: 0.0, count: program.rowCount)
    for row in cut.sharedRows where program.rowLower[row] > 0 && program.rowLower[row].isFinite {
      var cheapest = Double.infinity
      for term in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[term])
        if task.owners[column].part == .hours, program.termValues[term] > 0 {
          cheapest = min(cheapest, program.costs[column] / program.termValues[term])
        }
      }
      if cheapest.isFinite { prices[row] = min(max(cheapest, leastPrice[row]), mostPrice[row]) }
    }
    return prices
  }
}
