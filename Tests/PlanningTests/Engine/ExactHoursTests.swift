import GLPKSolver
import LinearProgramming
import Testing

@testable import Planning

/// Hours are exact once whole columns are fixed.
@Suite("Exact hours")
struct ExactHoursTests {
  private func hours(threads: Int) -> ExactHours<GLPKSolver> {
    ExactHours(solver: GLPKSolver(), meter: WorkMeter(limits: Limits(), report: nil), threads: threads)
  }

  // Two parts: x + y ≥ 3 at 1 and 2 with x ≤ 2·a, a = 1: x = 2, y = 1; v + w ≥ 4 at 3 and 1 with w ≤ 3: v = 1, w = 3;
  // z in no row and worth 5 up to 2.
  @Test("every part comes to its own optimum, what no row binds to its cheaper bound", arguments: [1, 2])
  func parts(threads: Int) throws {
    var program = LinearProgram()
    let a = program.addColumn(cost: 0, upper: 1, integer: true)
    let x = program.addColumn(cost: 1, upper: 9)
    let y = program.addColumn(cost: 2, upper: 9)
    let v = program.addColumn(cost: 3, upper: 9)
    let w = program.addColumn(cost: 1, upper: 3)
    program.addColumn(cost: -5, upper: 2)
    program.addRow(lower: 3)
    program.append(1, x)
    program.append(1, y)
    program.addRow(upper: 0)
    program.append(1, x)
    program.append(-2, a)
    program.addRow(lower: 4)
    program.append(1, v)
    program.append(1, w)
    let point = try #require(try hours(threads: threads).point(program, near: [1, 0, 9, 9, 0, 0]))
    #expect(zip(point, [1, 2, 1, 1, 3, 2]).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test("whole columns that contradict a row have no hours")
  func contradiction() throws {
    var program = LinearProgram()
    let a = program.addColumn(cost: 0, upper: 1, integer: true)
    let x = program.addColumn(cost: 1, upper: 9)
    program.addRow(lower: 1)
    program.append(1, a)
    program.addRow(lower: 1)
    program.append(1, x)
    #expect(try hours(threads: 1).point(program, near: [0, 1]) == nil)
  }
}
