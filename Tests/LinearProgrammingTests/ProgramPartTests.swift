import LinearProgramming
import Testing

/// Independent parts of a program.
@Suite("Program parts")
struct ProgramPartTests {
  /// Columns 0 and 2 share a row, 1 and 4 another; 3 is fixed and ties nothing; 5 is in no row.
  private var program: LinearProgram {
    var program = LinearProgram()
    for column in 0..<6 {
      program.addColumn(cost: Double(column), lower: column == 3 ? 2 : 0, upper: column == 3 ? 2 : 10)
    }
    for (first, second) in [(0, 2), (1, 4)] {
      program.addRow(lower: 5, upper: 9)
      program.append(1, ColumnIndex(first))
      program.append(1, ColumnIndex(second))
      program.append(1, ColumnIndex(3))
    }
    return program
  }

  @Test("columns are in the part of their rows, in order; fixed columns tie nothing together")
  func parts() {
    let parts = ProgramPart.all(of: program)
    #expect(parts.map { $0.columns.map(\.position) } == [[0, 2], [1, 4]])
    #expect(parts.map { $0.rows.map(\.position) } == [[0], [1]])
    #expect(ProgramComponents(program).parts.count == 2)
  }

  @Test("a fixed column moves into the bounds of its part's rows")
  func fixedColumns() {
    let part = ProgramPart.all(of: program)[0]
    #expect(part.program.rowLower == [3])
    #expect(part.program.rowUpper == [7])
    #expect(part.program.termCount == 2)
    #expect(part.program.costs == [0, 2])
  }

  @Test("a row over two parts makes them one")
  func joined() {
    var joined = program
    joined.addRow(upper: 15)
    joined.append(1, ColumnIndex(2))
    joined.append(1, ColumnIndex(4))
    #expect(ProgramPart.all(of: joined).map { $0.columns.map(\.position) } == [[0, 1, 2, 4]])
  }
}
