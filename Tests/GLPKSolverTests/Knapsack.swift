import LinearProgramming

/// A knapsack with two capacities, each item once: minimise the negative profit.
struct Knapsack {
  let profits: [Double]
  let weights: [[Double]]
  let capacities: [Double]

  init(seed: Int, items: Int = 12) {
    var random = SeededGenerator(seed: seed)
    profits = (0..<items).map { _ in Double(Int.random(in: 5...60, using: &random)) }
    let weights = (0..<2).map { _ in (0..<items).map { _ in Double(Int.random(in: 3...40, using: &random)) } }
    self.weights = weights
    capacities = weights.map { ($0.reduce(0, +) / 2).rounded() }
  }

  var program: LinearProgram {
    var program = LinearProgram()
    let columns = profits.map { program.addColumn(cost: -$0, lower: 0, upper: 1, integer: true) }
    for (line, capacity) in zip(weights, capacities) {
      program.addRow(upper: capacity)
      for (column, weight) in zip(columns, line) { program.append(weight, column) }
    }
    program.constant = 1_000
    return program
  }

  /// The optimum over all sets of items.
  var optimum: Double {
    var best = 0.0
    for set in 0..<(1 << profits.count) {
      var profit = 0.0
      var loads = capacities
      for item in profits.indices where set >> item & 1 == 1 {
        profit += profits[item]
        for capacity in loads.indices { loads[capacity] -= weights[capacity][item] }
      }
      if profit > best, loads.allSatisfy({ $0 >= 0 }) { best = profit }
    }
    return 1_000 - best
  }
}
