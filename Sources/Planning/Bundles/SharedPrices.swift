import LinearProgramming

/// What is known of the prices of shared rows: between which values they may be, and in which steps they move.
struct SharedPrices: Sendable {
  /// The shared rows, ascending.
  private(set) var rows: ContiguousArray<Int>
  /// Between which prices each row of the program may be; 0 and 0 where a row may prove nothing.
  private(set) var least: ContiguousArray<Double>
  private(set) var most: ContiguousArray<Double>
  /// What one unit of a row's violation weighs beside others: rows of hours count in hundreds, rows of people in ones.
  private(set) var weight: ContiguousArray<Double>

  init(_ task: SearchTask, _ cut: BundleUnits) {
    let program = task.program
    rows = cut.sharedRows
    least = ContiguousArray(program.rowUpper.map { $0.isFinite ? -.infinity : 0 })
    most = ContiguousArray(program.rowLower.map { $0.isFinite ? .infinity : 0 })
    weight = ContiguousArray((0..<program.rowCount).map { Self.weight(of: $0, program) })
    limit(program, cut)
    // Shares of a limit are for plans only: nothing may be proven by them.
    for row in (program.rowCount - task.shareRows)..<program.rowCount { (least[row], most[row]) = (0, 0) }
  }

  private static func weight(of row: Int, _ program: LinearProgram) -> Double {
    let sides = [program.rowLower[row], program.rowUpper[row]].filter(\.isFinite).map(\.magnitude)
    let greatest = program.terms(of: RowIndex(row)).reduce(0.0) { max($0, program.termValues[$1].magnitude) }
    return 1 / max(1, greatest, sides.max() ?? 1)
  }

  /// Takes in rows that were added to the program, all of them shared.
  mutating func extend(to program: LinearProgram) {
    for row in weight.count..<program.rowCount {
      rows.append(row)
      least.append(program.rowUpper[row].isFinite ? -.infinity : 0)
      most.append(program.rowLower[row].isFinite ? .infinity : 0)
      weight.append(Self.weight(of: row, program))
    }
  }

  /// A column that stands in one shared row and could fill it alone caps the row's price at its own cost.
  private mutating func limit(_ program: LinearProgram, _ cut: BundleUnits) {
    let byColumn = ColumnTerms(program)
    for column in cut.staticColumns {
      let terms = byColumn.terms(of: ColumnIndex(column))
      guard terms.count == 1 else { continue }
      let row = Int(byColumn.rows[terms.lowerBound])
      let factor = byColumn.values[terms.lowerBound]
      let isEnough = program.columnUpper[column] * factor >= program.rowLower[row] - 1e-9
      if factor > 0, isEnough || program.columnUpper[column] == .infinity {
        most[row] = min(most[row], max(0, program.costs[column] / factor))
      }
      if factor < 0, program.columnUpper[column] == .infinity {
        least[row] = max(least[row], min(0, program.costs[column] / factor))
      }
    }
  }

  /// A price brought between its limits.
  func clamped(_ price: Double, _ row: Int) -> Double { min(max(price, least[row]), most[row]) }

  /// Prices to begin with: an hour that is wanted is worth what the cheapest person's hour costs.
  func first(_ task: SearchTask) -> ContiguousArray<Double> {
    let program = task.program
    var prices = ContiguousArray(repeating: 0.0, count: program.rowCount)
    for row in rows where program.rowLower[row] > 0 && program.rowLower[row].isFinite {
      var cheapest = Double.infinity
      for term in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[term])
        if task.owners[column].part == .hours, program.termValues[term] > 0 {
          cheapest = min(cheapest, program.costs[column] / program.termValues[term])
        }
      }
      if cheapest.isFinite { prices[row] = clamped(cheapest, row) }
    }
    return prices
  }
}
