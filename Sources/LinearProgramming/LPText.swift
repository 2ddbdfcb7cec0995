/// A program in the LP format of CPLEX, as GLPK, HiGHS, SCIP and CPLEX read it.
///
/// Columns are named `c0`, `c1`, … and rows `r0`, `r1`, … after their positions; names for people stand in comments. All columns
/// stand in the objective, in order, so that readers number them alike. A constant is a column fixed at 1, a row with two
/// different bounds is two rows (`r7` and `r7u`), and one without bounds is left out.
public struct LPText: Sendable {
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
  /// - Returns: The bytes; numbers read back as they are.
  /// - Complexity: O(columns + rows + terms).
  public func bytes() -> [UInt8] {
    var text = ProgramTextBuffer(capacity: 64 * program.columnCount + 24 * program.termCount + 256)
    text.appendTable(names, program, mark: "\\ ")
    appendObjective(&text)
    appendRows(&text)
    appendBounds(&text)
    appendIntegers(&text)
    text.append("End")
    text.endLine()
    return text.bytes
  }

  /// A constant needs its column; so does a text that would have none at all.
  private var hasConstant: Bool { program.constant != 0 || program.columnCount == 0 }

  private func appendObjective(_ text: inout ProgramTextBuffer) {
    text.append("Minimize")
    text.endLine()
    text.append(" cost:")
    for column in 0..<program.columnCount {
      appendTerm(&text, program.costs[column])
      text.append("c", column)
    }
    if hasConstant {
      appendTerm(&text, program.constant)
      text.append("constant")
    }
    text.endLine()
  }

  private func appendTerm(_ text: inout ProgramTextBuffer, _ coefficient: Double) {
    text.breakLongLine()
    text.append(coefficient < 0 ? " - " : " + ")
    text.append(coefficient.magnitude)
    text.append(" ")
  }

  private func appendRows(_ text: inout ProgramTextBuffer) {
    text.append("Subject To")
    text.endLine()
    var isEmpty = true
    for row in 0..<program.rowCount {
      let (lower, upper) = (program.rowLower[row], program.rowUpper[row])
      if lower == upper {
        appendRow(&text, row, suffix: ":", " = ", lower)
      } else {
        if lower.isFinite { appendRow(&text, row, suffix: ":", " >= ", lower) }
        if upper.isFinite { appendRow(&text, row, suffix: lower.isFinite ? "u:" : ":", " <= ", upper) }
      }
      if lower.isFinite || upper.isFinite { isEmpty = false }
    }
    // Readers want at least one row.
    guard isEmpty else { return }
    text.append(" none: 0 ")
    if hasConstant { text.append("constant") } else { text.append("c", 0) }
    text.append(" <= 0")
    text.endLine()
  }

  private func appendRow(
    _ text: inout ProgramTextBuffer, _ row: Int, suffix: StaticString, _ sign: StaticString, _ side: Double
  ) {
    text.append(" ")
    text.append("r", row)
    text.append(suffix)
    let terms = program.terms(of: RowIndex(row))
    for place in terms {
      appendTerm(&text, program.termValues[place])
      text.append("c", Int(program.termColumns[place]))
    }
    if terms.isEmpty {
      text.append(" 0 ")
      if hasConstant { text.append("constant") } else { text.append("c", 0) }
    }
    text.append(sign)
    text.append(side)
    text.endLine()
  }

  private func appendBounds(_ text: inout ProgramTextBuffer) {
    text.append("Bounds")
    text.endLine()
    for column in 0..<program.columnCount {
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      if lower == 0, upper == .infinity, !program.isInteger[column] { continue }
      text.append(" ")
      if lower == upper {
        text.append("c", column)
        text.append(" = ")
        text.append(lower)
      } else if lower == -.infinity, upper == .infinity {
        text.append("c", column)
        text.append(" free")
      } else {
        if lower == -.infinity { text.append("-inf") } else { text.append(lower) }
        text.append(" <= ")
        text.append("c", column)
        text.append(" <= ")
        if upper == .infinity { text.append("+inf") } else { text.append(upper) }
      }
      text.endLine()
    }
    if hasConstant {
      text.append(" constant = 1")
      text.endLine()
    }
  }

  private func appendIntegers(_ text: inout ProgramTextBuffer) {
    guard program.isInteger.contains(true) else { return }
    text.append("General")
    text.endLine()
    for column in 0..<program.columnCount where program.isInteger[column] {
      text.breakLongLine()
      text.append(" ")
      text.append("c", column)
    }
    text.endLine()
  }
}
