import LinearProgramming
import Testing

@testable import Planning

/// What rows say of columns when others are fixed.
@Suite("Bound propagation")
struct BoundPropagationTests {
  /// x + y + z ≤ 2, x ≤ w, hours ≤ 10 y, all but hours whole 0…1, hours 0…40.
  private var program: LinearProgram {
    var program = LinearProgram()
    let whole = (0..<4).map { _ in program.addColumn(cost: 0, upper: 1, integer: true) }
    let hours = program.addColumn(cost: 0, upper: 40)
    program.addRow(upper: 2)
    for column in whole.prefix(3) { program.append(1, column) }
    program.addRow(upper: 0)
    program.append(1, whole[0])
    program.append(-1, whole[3])
    program.addRow(upper: 0)
    program.append(1, hours)
    program.append(-10, whole[1])
    return program
  }

  @Test("a fixed column fixes what rows leave no choice for")
  func follows() {
    var bounds = BoundPropagation(program)
    let answer1 = bounds.propagateAll()
    #expect(answer1)
    #expect(bounds.upper[4] == 10)
    let answer2 = bounds.fix(0, at: 1)
    #expect(answer2)
    #expect(bounds.lower[3] == 1)
    let answer3 = bounds.fix(2, at: 1)
    #expect(answer3)
    #expect(bounds.upper[1] == 0)
    #expect(bounds.upper[4] == 0)
  }

  @Test("what rows cannot keep is refused, and undoing brings everything back")
  func refuses() {
    var bounds = BoundPropagation(program)
    let answer4 = bounds.propagateAll()
    #expect(answer4)
    let before = (bounds.lower, bounds.upper)
    let mark = bounds.mark
    let answer5 = bounds.fix(3, at: 0)
    #expect(answer5)
    let answer6 = bounds.fix(0, at: 1)
    #expect(!answer6)
    bounds.undo(to: mark)
    #expect(bounds.lower == before.0)
    #expect(bounds.upper == before.1)
    let answer7 = bounds.fix(0, at: 1)
    #expect(answer7)
    #expect(bounds.lower[3] == 1)
  }

  @Test("rows that no values satisfy are seen at once")
  func contradiction() {
    var program = program
    program.addRow(lower: 3)
    for column in 0..<3 { program.append(1, ColumnIndex(column)) }
    var bounds = BoundPropagation(program)
    let answer8 = bounds.propagateAll()
    #expect(!answer8)
  }
}
