import LinearProgramming
import Testing

/// A program with fixed columns must say what the whole says of the rest.
@Suite("Restricted program")
struct RestrictedProgramTests {
  /// x + y ≥ 4, x ≤ 3 z, y ≤ 5, z whole 0…1; costs 1, 2, 10.
  private var program: LinearProgram {
    var program = LinearProgram()
    let x = program.addColumn(cost: 1)
    let y = program.addColumn(cost: 2, upper: 5)
    let z = program.addColumn(cost: 10, upper: 1, integer: true)
    program.addRow(lower: 4)
    program.append(1, x)
    program.append(1, y)
    program.addRow(upper: 0)
    program.append(1, x)
    program.append(-3, z)
    program.constant = 7
    return program
  }

  @Test("fixing z at 0 forces x to 0 and y to the row's bound: what follows is removed, its cost kept")
  func follows() {
    let restricted = RestrictedProgram(program, values: [0, 0, 0], isFree: [true, true, false])
    #expect(!restricted.isInfeasible)
    // x = 0 turns x + y ≥ 4 into the bound y ≥ 4.
    #expect(restricted.program.columnCount == 1)
    #expect(restricted.program.rowCount == 0)
    #expect(restricted.program.columnLower == [4])
    #expect(restricted.program.columnUpper == [5])
    #expect(restricted.program.constant == 7)
    #expect(restricted.whole([4.5]) == [0, 4.5, 0])
  }

  @Test("fixing z at 1 leaves both rows' meaning: the restricted objective is the whole's")
  func keeps() {
    let restricted = RestrictedProgram(program, values: [0, 0, 1], isFree: [true, true, false])
    #expect(restricted.program.constant == 17)
    let point: ContiguousArray<Double> = [3, 1]
    #expect(restricted.program.objective(of: point) == program.objective(of: restricted.whole(point)))
    #expect(restricted.restricted([3, 1, 1]) == point)
    #expect(restricted.program.columnUpper[0] == 3)
  }

  @Test("values that contradict a row are infeasible")
  func contradiction() {
    #expect(RestrictedProgram(program, values: [2, 0, 0], isFree: [false, true, false]).isInfeasible)
    #expect(RestrictedProgram(program, values: [0, 1, 0], isFree: [false, false, false]).isInfeasible)
  }

  @Test("a whole column's bound from a row is rounded inwards")
  func rounding() {
    var program = LinearProgram()
    let x = program.addColumn(cost: 1, upper: 9, integer: true)
    let y = program.addColumn(cost: 1, upper: 9)
    program.addRow(lower: 5, upper: 17)
    program.append(2, x)
    program.append(1, y)
    let restricted = RestrictedProgram(program, values: [0, 0], isFree: [true, false])
    #expect(restricted.program.columnLower == [3])
    #expect(restricted.program.columnUpper == [8])
  }
}
