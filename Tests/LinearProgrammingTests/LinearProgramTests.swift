import LinearProgramming
import Testing

@Suite("Linear program")
struct LinearProgramTests {
  @Test("a column named twice in a row gets the sum, a coefficient of 0 is left out")
  func merging() {
    var program = LinearProgram()
    let columns = (0..<3).map { _ in program.addColumn(cost: 1) }
    program.addRow()
    program.append(2, columns[1])
    program.append(0, columns[2])
    program.append(5, columns[0])
    program.append(3, columns[1])
    program.addRow()
    program.append(7, columns[1])
    #expect(Array(program.termColumns) == [1, 0, 1])
    #expect(Array(program.termValues) == [5, 5, 7])
    #expect(program.terms(of: RowIndex(0)) == 0..<2)
    #expect(program.terms(of: RowIndex(1)) == 2..<3)
    #expect(program.termCount == 3)
  }

  @Test("objective and rows of a point: -33 and 1, 12, 15 at (1, 6)")
  func evaluation() {
    #expect(Wyndor.program.objective(of: [1, 6]) == -33)
    #expect(Array(Wyndor.program.rowActivities(of: [1, 6])) == [1, 12, 15])
    var program = Wyndor.program
    program.constant = 3
    #expect(program.objective(of: [1, 6]) == -30)
  }

  @Test("a violation is relative to 1 + |bound|, of rows and columns alike")
  func violation() {
    #expect(Wyndor.program.maximumViolation(of: [2, 6]) == 0)
    // Row 3 is 19 + 2 over 18: 3 / 19; row 2 is 2 over 12: 2 / 13.
    #expect(Wyndor.program.maximumViolation(of: [7.0 / 3, 7]) == 3.0 / 19)
    #expect(Wyndor.program.maximumViolation(of: [-0.5, 0]) == 0.5)
    #expect(Wyndor.program.maximumViolation(of: [.nan, 0]) == .infinity)
  }

  @Test("fractions count for integer columns only")
  func fraction() {
    var program = LinearProgram()
    program.addColumn(cost: 1, integer: true)
    program.addColumn(cost: 1)
    #expect(program.maximumFraction(of: [2, 0.5]) == 0)
    #expect(program.maximumFraction(of: [1.75, 0.5]) == 0.25)
  }

  @Test("a deadline that has passed leaves 0 seconds, and says time; a raised flag says cancelled")
  func limits() {
    #expect(Limits().secondsLeft == nil)
    #expect(Limits().reached == nil)
    #expect(Limits(deadline: .now - .seconds(5)).secondsLeft == 0)
    #expect(Limits(deadline: .now - .seconds(5)).reached == .time)
    let left = Limits(deadline: .now + .seconds(1_000)).secondsLeft
    #expect(left.map { $0 > 900 && $0 <= 1_000 } == true)
    let flag = Cancellation()
    #expect(Limits(cancellation: flag).reached == nil)
    flag.request()
    #expect(Limits(deadline: .now, cancellation: flag).reached == .cancelled)
  }
}
