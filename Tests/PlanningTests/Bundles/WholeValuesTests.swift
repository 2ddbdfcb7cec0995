import LinearProgramming
import Testing

@testable import Planning

/// Whole values that nobody declared make cuts deeper.
@Suite("Bundles: whole values")
struct WholeValuesTests {
  @Test("a column that only counts whole columns is whole, and so is what its rows leave; hours are not")
  func implied() {
    var program = LinearProgram()
    let teams = (0..<2).map { _ in program.addColumn(cost: 1, upper: 1, integer: true) }
    let contact = program.addColumn(cost: 1, upper: 1)
    let hours = program.addColumn(cost: 1, upper: 7.5)
    let shut = program.addColumn(cost: 1, upper: 0)
    // The contact is on the team, unless a rule were broken, which it may not be.
    program.addRow(upper: 0)
    program.append(1, contact)
    for team in teams { program.append(-1, team) }
    program.append(-0.5, shut)
    program.addRow(upper: 0)
    program.append(1, hours)
    program.append(-8, teams[0])
    // Two of three halves: nothing whole is left.
    program.addRow(upper: 1.5)
    for team in teams { program.append(1, team) }
    let whole = WholeValues(program, ownRows: 3, ColumnTerms(program))
    #expect(whole.ofColumns == [true, true, true, false, false])
    #expect(whole.ofRows == [true, false, false])
  }

  @Test("cuts say nothing of columns, and are whole rows themselves")
  func cuts() {
    var program = LinearProgram()
    let teams = (0..<2).map { _ in program.addColumn(cost: 1, upper: 1, integer: true) }
    let contact = program.addColumn(cost: 1, upper: 1)
    program.addRow(upper: 0)
    program.append(1, contact)
    program.append(-1, teams[0])
    var whole = WholeValues(program, ownRows: 1, ColumnTerms(program))
    program.addRow(upper: 3)
    program.append(2, contact)
    program.append(3, teams[1])
    #expect(WholeValues(program, ownRows: 1, ColumnTerms(program)).ofColumns == [true, true, true])
    whole.lookAtRows(of: program, from: 1)
    #expect(whole.ofRows == [true, true])
  }
}
