import LinearProgramming

/// Bounds a program by pricing people apart: shared rows become prices, which are raised to what they can prove.
///
/// The bound is at least that of the linear relaxation once prices are right, because a unit's bundles are whole. The average
/// of the bundles that pricing proposed is nearly feasible and tells which assignments matter. From afar a deflected
/// subgradient is the faster (``climb(rounds:towards:meter:)``), near the top the volume algorithm
/// (``polish(rounds:towards:meter:)``).
struct BundleBound {
  let task: SearchTask
  let prices: SharedPrices
  private let pool: PricingPool
  private let staticColumns: ContiguousArray<Int>
  let unitCount: Int

  /// What no plan can be below.
  private(set) var bound: Double
  /// The prices that prove it, one a row of the program.
  private(set) var center: ContiguousArray<Double>
  /// The average proposal, one value a column.
  private(set) var average: ContiguousArray<Double>
  /// What the last proposals promise, and how far it is believed; kept from stretch to stretch.
  private var planes = CuttingPlanes(most: 20)
  private var reach = 0.0
  private var step = 0.1
  private var mostMixed = 0.1
  private var nulls = 0
  /// Pricing calls so far.
  private(set) var calls = 0

  init(_ task: SearchTask, threads: Int) throws {
    self.task = task
    let cut = BundleUnits(task)
    prices = SharedPrices(task, cut)
    pool = PricingPool(cut.units, threads: threads)
    staticColumns = cut.staticColumns
    unitCount = cut.units.count
    center = prices.first(task)
    (bound, average) = (-.infinity, [])
    (bound, average) = try evaluate(center)
  }

  /// How much the bound would rise if an assignment were used, one a column; 0 for all other columns.
  func excess() throws -> ContiguousArray<Double> {
    var excess = ContiguousArray(repeating: 0.0, count: task.program.columnCount)
    for entry in try pool.excess(task.program.reducedCosts(rowPrices: center)) { excess[entry.column] = entry.value }
    return excess
  }

  /// What some prices prove, −∞ where a column without limit would pay.
  mutating func proven(at prices: ContiguousArray<Double>) throws -> Double { try evaluate(prices).bound }

  /// What a round costs in units of work.
  private var roundWork: Int { 1 + unitCount / 10 }

  /// Raises prices by a deflected subgradient.
  ///
  /// - Parameters:
  ///   - rounds: At most so many.
  ///   - target: What the best plan costs, or a guess.
  ///   - meter: Counts and stops.
  /// - Throws: Nothing of its own; what ends a thread's work.
  mutating func climb(rounds: Int, towards target: Double, meter: WorkMeter) throws {
    var trial = center
    var direction = ContiguousArray(repeating: 0.0, count: center.count)
    var missing = direction
    var (value, point) = (bound, average)
    var step = 1.0
    var idle = 0
    for round in 0..<rounds where !meter.isOver {
      prices.missing(point, trial, task.program, into: &missing)
      var size = 0.0
      for row in prices.rows {
        var next = missing[row] * prices.weight[row]
        if round > 0 { next = 0.3 * next + 0.7 * direction[row] }
        if next > 0, trial[row] >= prices.most[row] { next = 0 }
        if next < 0, trial[row] <= prices.least[row] { next = 0 }
        direction[row] = next
        size += next * next
      }
      guard size > 1e-18 else { return }
      let length = step * max(target - value, 1e-4 * abs(target)) / size
      for row in prices.rows {
        trial[row] = prices.clamped(trial[row] + length * direction[row] * prices.weight[row], row)
      }
      (value, point) = try evaluate(trial)
      meter.spend(roundWork)
      for column in average.indices { average[column] += 0.1 * (point[column] - average[column]) }
      if value > bound {
        if value > bound + 1e-4 * abs(bound) { idle = 0 }
        (bound, center) = (value, trial)
      } else {
        idle += 1
      }
      if idle >= 10 {
        // Back to the best prices, in smaller steps.
        (step, idle, trial) = (step * 0.7, 0, center)
        for row in prices.rows { direction[row] = 0 }
        value = bound
      }
    }
  }

  /// Raises prices by the volume algorithm: steps along what the average proposal misses.
  ///
  /// - Parameters:
  ///   - rounds: At most so many.
  ///   - target: What the best plan costs, or a guess.
  ///   - meter: Counts and stops.
  /// - Throws: Nothing of its own; what ends a thread's work.
  mutating func average(rounds: Int, towards target: Double, meter: WorkMeter) throws {
    var trial = center
    var missing = ContiguousArray(repeating: 0.0, count: center.count)
    var proposed = missing
    var (idle, good, before) = (0, 0, bound)
    step = max(step, 0.01)
    for round in 1...max(1, rounds) where !meter.isOver {
      let slack = max(target - bound, 1e-4 * max(1, abs(target)))
      prices.missing(average, center, task.program, into: &missing)
      var size = 0.0
      for row in prices.rows { size += missing[row] * missing[row] * prices.weight[row] * prices.weight[row] }
      guard size > 1e-18 else { return }
      let length = step * slack / size
      for row in prices.rows {
        trial[row] = prices.clamped(
          center[row] + length * missing[row] * prices.weight[row] * prices.weight[row], row)
      }
      let (value, point) = try evaluate(trial)
      meter.spend(roundWork)
      prices.missing(point, center, task.program, into: &proposed)
      let share = mixing(missing, proposed)
      for column in average.indices { average[column] += share * (point[column] - average[column]) }
      if value > bound {
        (bound, center) = (value, trial)
        (idle, good) = (0, good + 1)
        if good >= 2 { (step, good) = (min(2, step * 1.3), 0) }
      } else {
        (idle, good) = (idle + 1, 0)
        if idle >= 10 { (step, idle) = (step * 0.66, 0) }
      }
      if round % 80 == 0 {
        if bound - before < 0.01 * slack { mostMixed = max(0.005, mostMixed * 0.5) }
        before = bound
      }
    }
  }

  /// How much of a proposal goes into the average: what makes shared rows least violated, within limits.
  private func mixing(_ average: ContiguousArray<Double>, _ proposal: ContiguousArray<Double>) -> Double {
    var (top, bottom) = (0.0, 0.0)
    for row in prices.rows {
      let change = (proposal[row] - average[row]) * prices.weight[row]
      top -= average[row] * prices.weight[row] * change
      bottom += change * change
    }
    guard bottom > 1e-18 else { return mostMixed }
    return min(max(top / bottom, mostMixed / 10), mostMixed)
  }

  /// Raises prices by a proximal bundle method: up the best of what the last proposals promise, not too far at once.
  ///
  /// - Parameters:
  ///   - rounds: At most so many.
  ///   - target: What the best plan costs, or a guess.
  ///   - meter: Counts and stops.
  /// - Throws: Nothing of its own; what ends a thread's work.
  mutating func polish(rounds: Int, towards target: Double, meter: WorkMeter) throws {
    var missing = ContiguousArray(repeating: 0.0, count: center.count)
    if planes.isEmpty {
      let (_, point) = try evaluate(center)
      prices.missing(point, center, task.program, into: &missing)
      planes.add(weighted(missing), point, excess: 0)
    }
    if reach == 0 { reach = max(target - bound, 1e-4 * abs(target)) / max(1e-12, planes.steepness) }
    var trial = center
    for _ in 0..<rounds where !meter.isOver {
      let step = planes.step(reach)
      guard step.gain > 1e-7 * max(1, abs(bound)) else { break }
      for (place, row) in prices.rows.enumerated() {
        trial[row] = prices.clamped(center[row] + reach * step.slope[place] * prices.weight[row], row)
      }
      let (value, point) = try evaluate(trial)
      meter.spend(roundWork)
      prices.missing(point, trial, task.program, into: &missing)
      let slope = weighted(missing)
      // What the new plane says at the center.
      var there = value
      for (place, row) in prices.rows.enumerated() {
        there += slope[place] * (center[row] - trial[row]) / prices.weight[row]
      }
      let gain = value - bound
      planes.combine(step)
      planes.add(slope, point, excess: max(0, there - bound))
      if gain >= 0.02 * step.gain {
        planes.move(by: gain) { slope in
          var along = 0.0
          for (place, row) in self.prices.rows.enumerated() {
            along += slope[place] * (trial[row] - self.center[row]) / self.prices.weight[row]
          }
          return along
        }
        (bound, center) = (value, trial)
        reach *= 1.5
        nulls = 0
      } else {
        nulls += 1
        if nulls >= 4 { (reach, nulls) = (reach * 0.7, 0) }
      }
    }
    average = planes.average(count: task.program.columnCount)
  }

  private func weighted(_ missing: ContiguousArray<Double>) -> ContiguousArray<Double> {
    ContiguousArray(prices.rows.map { missing[$0] * prices.weight[$0] })
  }

  /// What prices prove, and the proposal of every unit and column at them.
  private mutating func evaluate(
    _ trial: ContiguousArray<Double>
  ) throws -> (bound: Double, point: ContiguousArray<Double>) {
    let program = task.program
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
    for proposal in try pool.price(reduced) {
      bound += proposal.bound
      for entry in proposal.columns { point[entry.column] = entry.value }
    }
    calls += unitCount
    return (bound, point)
  }
}
