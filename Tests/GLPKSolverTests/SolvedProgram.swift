import LinearProgramming

/// A program made backwards from a point and prices that satisfy the optimality conditions, so that its optimum is known.
struct SolvedProgram {
  var program = LinearProgram()
  /// The optimum, the constant included; the point need not be unique.
  var optimum = 0.0

  /// A random program.
  ///
  /// - Parameters:
  ///   - seed: What it grows from.
  ///   - columns: How many columns.
  ///   - rows: How many rows, each over at most five columns.
  init(seed: Int, columns: Int = 30, rows: Int = 20) {
    var random = SeededGenerator(seed: seed)
    let point = (0..<columns).map { _ in Double(Int.random(in: -5...20, using: &random)) }
    var lines: [[(column: Int, coefficient: Double)]] = []
    var costs = [Double](repeating: 0, count: columns)
    var sides: [(lower: Double, upper: Double)] = []
    for _ in 0..<rows {
      let chosen = Array(0..<columns).shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random))
      let line = chosen.map { (column: $0, coefficient: Double(Int.random(in: 1...9, using: &random)) - 4.5) }
      let activity = line.reduce(0) { $0 + $1.coefficient * point[$1.column] }
      let price = Double(Int.random(in: 1...8, using: &random)) / 2
      let used: Double
      switch Int.random(in: 0..<6, using: &random) {
      case 0: (used, sides) = (price, sides + [(activity, .infinity)])
      case 1: (used, sides) = (-price, sides + [(-.infinity, activity)])
      case 2: (used, sides) = (-price, sides + [(activity, activity)])
      case 3: (used, sides) = (price, sides + [(activity, activity + 7)])
      case 4: (used, sides) = (0, sides + [(activity - 3, activity + 4)])
      // Binding without a price: degenerate.
      default: (used, sides) = (0, sides + [(activity, .infinity)])
      }
      for term in line { costs[term.column] += used * term.coefficient }
      lines.append(line)
    }
    for column in 0..<columns {
      let value = point[column]
      let reduced = Double(Int.random(in: 1...6, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: program.addColumn(cost: costs[column] + reduced, lower: value)
      case 1: program.addColumn(cost: costs[column] - reduced, lower: value - 9, upper: value)
      case 2: program.addColumn(cost: costs[column] - reduced, lower: value, upper: value)
      case 3: program.addColumn(cost: costs[column], lower: -.infinity, upper: .infinity)
      default: program.addColumn(cost: costs[column], lower: value - 4, upper: value + 6)
      }
    }
    for (line, side) in zip(lines, sides) {
      program.addRow(lower: side.lower, upper: side.upper)
      for term in line { program.append(term.coefficient, ColumnIndex(term.column)) }
    }
    program.constant = 17.5
    optimum = program.objective(of: ContiguousArray(point))
  }
}

/// Whether two numbers agree to 1e-6 of their size.
func agree(_ first: Double, _ second: Double) -> Bool { abs(first - second) <= 1e-6 * (1 + abs(second)) }
