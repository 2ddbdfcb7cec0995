import LinearProgramming

/// The Wyndor Glass program of Hillier and Lieberman, as a minimisation: -36 at (2, 6), prices 0, -1.5 and -1.
///
/// Minimise -3x - 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18; the last two rows bind and their prices are negative, so the point is the
/// only one.
enum Wyndor {
  static var program: LinearProgram {
    var program = LinearProgram()
    let x = program.addColumn(cost: -3)
    let y = program.addColumn(cost: -5)
    program.addRow(upper: 4)
    program.append(1, x)
    program.addRow(upper: 12)
    program.append(2, y)
    program.addRow(upper: 18)
    program.append(3, x)
    program.append(2, y)
    return program
  }

  static let solution = Solution(
    termination: .optimal, objective: -36, values: [2, 6], rowPrices: [0, -1.5, -1], reducedCosts: [0, 0], work: 2)
}
