/// Collects the worst breach of each condition while a certificate is made.
struct BreachLedger {
  private let tolerance: Double
  private var worst: [OptimalityCertificate.Condition: OptimalityCertificate.Breach] = [:]

  /// An empty ledger.
  ///
  /// - Parameter tolerance: Errors up to this are no breach.
  init(tolerance: Double) { self.tolerance = tolerance }

  /// The worst breach of each condition, in the order of the conditions.
  var breaches: [OptimalityCertificate.Breach] {
    OptimalityCertificate.Condition.allCases.compactMap { worst[$0] }
  }

  /// Notes all breaches.
  ///
  /// - Parameters:
  ///   - program: What was solved.
  ///   - solution: What was found, of the right shape.
  ///   - objective: The objective of its values.
  /// - Returns: The bound that the prices prove.
  mutating func check(_ program: LinearProgram, _ solution: Solution, _ objective: Double) -> Double {
    let activities = program.rowActivities(of: solution.values)
    let reduced = program.reducedCosts(rowPrices: solution.rowPrices)
    let costScale = 1 + program.costs.reduce(0) { max($0, $1.magnitude) }
    var bound = program.constant
    for row in 0..<program.rowCount {
      let line = Line(
        value: activities[row], lower: program.rowLower[row], upper: program.rowUpper[row],
        price: solution.rowPrices[row], position: row)
      note(.rowBounds, row, LinearProgram.violation(line.value, line.lower, line.upper))
      bound += share(line, costScale, .priceSigns, .rowSlackness)
    }
    for column in 0..<program.columnCount {
      let line = Line(
        value: solution.values[column], lower: program.columnLower[column], upper: program.columnUpper[column],
        price: solution.reducedCosts[column], position: column)
      note(.columnBounds, column, LinearProgram.violation(line.value, line.lower, line.upper))
      note(.reducedCosts, column, (reduced[column] - line.price).magnitude / costScale)
      bound += share(line, costScale, .reducedCostSigns, .columnSlackness)
    }
    let objectiveScale = 1 + objective.magnitude
    note(.objective, nil, (solution.objective - objective).magnitude / objectiveScale)
    note(.gap, nil, (objective - bound).magnitude / objectiveScale)
    return bound
  }

  /// A row or a column: a value between bounds, and what one more unit is worth.
  private struct Line {
    var value: Double
    var lower: Double
    var upper: Double
    var price: Double
    var position: Int
  }

  /// What a line adds to the bound; notes a price of a sign that no bound of the line answers to, and slack under a price.
  private mutating func share(
    _ line: Line, _ scale: Double, _ signs: OptimalityCertificate.Condition,
    _ slackness: OptimalityCertificate.Condition
  ) -> Double {
    guard line.price != 0 else { return 0 }
    let side = line.price > 0 ? line.lower : line.upper
    guard side.isFinite else {
      note(signs, line.position, line.price.magnitude / scale)
      return 0
    }
    let slack = (line.value - side).magnitude / (1 + side.magnitude)
    note(slackness, line.position, min(slack, line.price.magnitude / scale))
    return line.price * side
  }

  private mutating func note(_ condition: OptimalityCertificate.Condition, _ position: Int?, _ error: Double) {
    // Written so that an error that is not a number is a breach.
    guard !(error <= tolerance) else { return }
    if let known = worst[condition], known.error >= error { return }
    worst[condition] = OptimalityCertificate.Breach(condition: condition, position: position, error: error)
  }
}
