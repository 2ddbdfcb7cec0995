/// A program in free MPS format, as GLPK (`glpsol --freemps`), HiGHS, SCIP, CBC and CPLEX read it.
///
/// Columns are named `c0`, `c1`, … and rows `r0`, `r1`, … after their positions; names for people stand in comments. A constant
/// is a column fixed at 1, a row with two different bounds has a range, and one without bounds is written as a free one.
public struct MPSText: Sendable {
  private let program: LinearProgram
  private let names: ProgramNames

  /// The text of a program.
  ///
  /// - Parameters:
  ///   - program: What to write.
  ///   - names: What its columns and rows mean.
  public init(_ program: LinearProgram, names: ProgramNames = ProgramNames()) {
    self.program = program
    self.names = names
  }

  /// The text in ASCII but for the comments, which are UTF-8.
  ///
  /// - Returns: The bytes; numbers read back as they are, but for the greater bound of a range, which may round in its last digit.
  /// - Complexity: O(columns + rows + terms).
  public func bytes() -> [UInt8] {
    var text = ProgramTextBuffer(capacity: 64 * program.columnCount + 40 * (program.rowCount + program.termCount) + 256)
    text.appendTable(names, program, mark: "* ")
    text.append("NAME suits")
    text.endLine()
    let sides = (0..<program.rowCount).map { MPSSide(lower: program.rowLower[$0], upper: program.rowUpper[$0]) }
    appendRows(&text, sides)
    appendColumns(&text)
    appendSides(&text, sides)
    appendBounds(&text)
    text.append("ENDATA")
    text.endLine()
    return text.bytes
  }

  private func appendRows(_ text: inout ProgramTextBuffer, _ sides: [MPSSide]) {
    text.append("ROWS")
    text.endLine()
    text.append(" N cost")
    text.endLine()
    for (row, side) in sides.enumerated() {
      text.append(side.kind)
      text.append("r", row)
      text.endLine()
    }
  }

  private func appendColumns(_ text: inout ProgramTextBuffer) {
    text.append("COLUMNS")
    text.endLine()
    let byColumn = ColumnTerms(program)
    var isInteger = false
    for column in 0..<program.columnCount {
      if program.isInteger[column] != isInteger {
        isInteger.toggle()
        appendMarker(&text, isInteger)
      }
      // A column that stands nowhere is unknown to readers: its cost is written even where it is 0.
      appendEntry(&text, column: column, row: nil, program.costs[column])
      for place in byColumn.terms(of: ColumnIndex(column)) {
        appendEntry(&text, column: column, row: Int(byColumn.rows[place]), byColumn.values[place])
      }
    }
    if isInteger { appendMarker(&text, false) }
    if program.constant != 0 {
      text.append(" constant cost ")
      text.append(program.constant)
      text.endLine()
    }
  }

  private func appendMarker(_ text: inout ProgramTextBuffer, _ isInteger: Bool) {
    text.append(isInteger ? " MARKER 'MARKER' 'INTORG'" : " MARKER 'MARKER' 'INTEND'")
    text.endLine()
  }

  private func appendEntry(_ text: inout ProgramTextBuffer, column: Int, row: Int?, _ value: Double) {
    text.append(" ")
    text.append("c", column)
    if let row {
      text.append(" ")
      text.append("r", row)
      text.append(" ")
    } else {
      text.append(" cost ")
    }
    text.append(value)
    text.endLine()
  }

  private func appendSides(_ text: inout ProgramTextBuffer, _ sides: [MPSSide]) {
    text.append("RHS")
    text.endLine()
    for (row, side) in sides.enumerated() where side.value != 0 {
      text.append(" rhs ")
      text.append("r", row)
      text.append(" ")
      text.append(side.value)
      text.endLine()
    }
    guard sides.contains(where: { $0.range != nil }) else { return }
    text.append("RANGES")
    text.endLine()
    for (row, side) in sides.enumerated() {
      guard let range = side.range else { continue }
      text.append(" ranges ")
      text.append("r", row)
      text.append(" ")
      text.append(range)
      text.endLine()
    }
  }

  private func appendBounds(_ text: inout ProgramTextBuffer) {
    text.append("BOUNDS")
    text.endLine()
    for column in 0..<program.columnCount {
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      if lower == upper {
        appendBound(&text, " FX bounds ", column, lower)
      } else if lower == -.infinity, upper == .infinity {
        appendBound(&text, " FR bounds ", column, nil)
      } else {
        // Readers differ in what an integer column has by default, and in what a negative upper bound does to the lower.
        let isPlain = lower == 0 && upper >= 0 && !program.isInteger[column]
        if lower == -.infinity {
          appendBound(&text, " MI bounds ", column, nil)
        } else if !isPlain {
          appendBound(&text, " LO bounds ", column, lower)
        }
        if upper.isFinite {
          appendBound(&text, " UP bounds ", column, upper)
        } else if !isPlain {
          appendBound(&text, " PL bounds ", column, nil)
        }
      }
    }
    if program.constant != 0 {
      text.append(" FX bounds constant 1")
      text.endLine()
    }
  }

  private func appendBound(_ text: inout ProgramTextBuffer, _ kind: StaticString, _ column: Int, _ value: Double?) {
    text.append(kind)
    text.append("c", column)
    if let value {
      text.append(" ")
      text.append(value)
    }
    text.endLine()
  }
}
