import LinearProgramming

/// What it costs that shared rows are missed: slack columns at their price, beyond them a price above all others.
struct SharedRows: Sendable {
  /// First place of each row in ``prices`` and ``amounts``, and the end: first what fills a lack, then what takes an excess.
  private var first: ContiguousArray<Int32> = [0]
  private var middle: ContiguousArray<Int32> = []
  /// Price of one unit of the row, cheapest first, and how many units.
  private var prices: ContiguousArray<Double> = []
  private var amounts: ContiguousArray<Double> = []
  private var lower: ContiguousArray<Double> = []
  private var upper: ContiguousArray<Double> = []
  /// What one unit beyond all slack costs.
  private var beyond: ContiguousArray<Double> = []

  /// The rows of a program; those that are not shared cost nothing.
  ///
  /// - Parameters:
  ///   - isSlack: Columns that stand in one row alone and follow from it.
  ///   - beyond: What breaking a row of ones costs.
  init(
    _ program: LinearProgram, shared: ContiguousArray<Int>, isSlack: ContiguousArray<Bool>, beyond price: Double
  ) {
    var isShared = ContiguousArray(repeating: false, count: program.rowCount)
    for row in shared { isShared[row] = true }
    for row in 0..<program.rowCount {
      var lacks: [(price: Double, amount: Double)] = []
      var excesses: [(price: Double, amount: Double)] = []
      var greatest = 0.0
      if isShared[row] {
        for term in program.terms(of: RowIndex(row)) {
          let column = Int(program.termColumns[term])
          let factor = program.termValues[term]
          guard isSlack[column] else {
            if program.columnUpper[column] > program.columnLower[column] { greatest = max(greatest, abs(factor)) }
            continue
          }
          guard program.columnUpper[column] > 0 else { continue }
          let entry = (price: program.costs[column] / abs(factor), amount: abs(factor) * program.columnUpper[column])
          if factor > 0 { lacks.append(entry) } else { excesses.append(entry) }
        }
      }
      for entry in lacks.sorted(by: { $0.price < $1.price }) { append(entry) }
      middle.append(Int32(prices.count))
      for entry in excesses.sorted(by: { $0.price < $1.price }) { append(entry) }
      first.append(Int32(prices.count))
      lower.append(isShared[row] ? program.rowLower[row] : -.infinity)
      upper.append(isShared[row] ? program.rowUpper[row] : .infinity)
      // Rows of hours are broken by hours, rows of people by people.
      beyond.append(greatest > 1.5 || hasHours(program, row) ? price / 20 : price)
    }

    func hasHours(_ program: LinearProgram, _ row: Int) -> Bool {
      program.terms(of: RowIndex(row)).contains { term in
        let column = Int(program.termColumns[term])
        return !program.isInteger[column] && !isSlack[column] && program.columnUpper[column] > 1
      }
    }
  }

  private mutating func append(_ entry: (price: Double, amount: Double)) {
    prices.append(entry.price)
    amounts.append(entry.amount)
  }

  /// What an activity costs.
  func cost(_ row: Int, _ activity: Double) -> Double {
    if activity < lower[row] - 1e-9 {
      return walk(lower[row] - activity, Int(first[row]), Int(middle[row]), beyond[row]).cost
    }
    if activity > upper[row] + 1e-9 {
      return walk(activity - upper[row], Int(middle[row]), Int(first[row + 1]), beyond[row]).cost
    }
    return 0
  }

  /// What one unit more of an activity costs, less than 0 where something is lacking.
  func slope(_ row: Int, _ activity: Double) -> Double {
    if activity < lower[row] - 1e-9 {
      return -walk(lower[row] - activity, Int(first[row]), Int(middle[row]), beyond[row]).last
    }
    if activity >= upper[row] - 1e-9 {
      return walk(activity - upper[row] + 1e-9, Int(middle[row]), Int(first[row + 1]), beyond[row]).last
    }
    return 0
  }

  /// How much an activity may still grow before something hard is broken.
  func room(_ row: Int, _ activity: Double) -> Double {
    guard upper[row].isFinite else { return .infinity }
    var sum = upper[row] - activity
    for place in Int(middle[row])..<Int(first[row + 1]) { sum += amounts[place] }
    return max(0, sum)
  }

  /// Whether an activity is beyond all slack.
  func isBroken(_ row: Int, _ activity: Double) -> Bool {
    var (low, high) = (lower[row], upper[row])
    for place in Int(first[row])..<Int(middle[row]) { low -= amounts[place] }
    for place in Int(middle[row])..<Int(first[row + 1]) { high += amounts[place] }
    return activity < low - 1e-6 || activity > high + 1e-6
  }

  private func walk(_ amount: Double, _ from: Int, _ to: Int, _ beyond: Double) -> (cost: Double, last: Double) {
    var (left, sum) = (amount, 0.0)
    for place in from..<to {
      if left <= amounts[place] { return (sum + left * prices[place], prices[place]) }
      sum += amounts[place] * prices[place]
      left -= amounts[place]
    }
    return (sum + left * beyond, beyond)
  }
}
