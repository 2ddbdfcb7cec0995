import LinearProgramming

extension SearchTask {
  /// Above so many columns limits on acceptances are shared out where that sets offices apart.
  static let columnsToShare = 20_000

  /// Rows over acceptances alone, such as a department's hours, that tie otherwise independent offices together.
  ///
  /// Only sums of at least 0 with an upper limit are taken: a limit that can be shared out.
  var couplingRows: [RowIndex] {
    (0..<program.rowCount).map { RowIndex($0) }.filter { row in
      guard program.rowUpper[row.position].isFinite, program.rowLower[row.position] == -.infinity else { return false }
      let terms = program.terms(of: row)
      return terms.count > 1
        && terms.allSatisfy { owners[Int(program.termColumns[$0])].part == .decision && program.termValues[$0] > 0 }
    }
  }

  /// Whether rows tie columns of different components together.
  func ties(_ rows: [RowIndex], _ components: ProgramComponents) -> Bool {
    var component = ContiguousArray(repeating: Int32(-1), count: program.columnCount)
    for (place, columns) in components.parts.enumerated() {
      for column in columns { component[column.position] = Int32(truncatingIfNeeded: place) }
    }
    return rows.contains { row in
      let touched = program.terms(of: row).map { component[Int(program.termColumns[$0])] }.filter { $0 >= 0 }
      return touched.contains { $0 != touched[0] }
    }
  }

  /// The task without some rows.
  func without(_ rows: [RowIndex]) -> SearchTask {
    var free = self
    for row in rows { free.program.setBounds(row, lower: -.infinity, upper: .infinity) }
    return free
  }

  /// The shares of coupling rows that a part gets: what a start uses there, and of the rest in proportion to what the part
  /// could use.
  ///
  /// All parts' shares together are at most the limit, so parts' plans fit together.
  func shares(
    of rows: [RowIndex], for part: ProgramPart, start: ContiguousArray<Double>?
  ) -> [CouplingShare] {
    var places = ContiguousArray(repeating: -1, count: program.columnCount)
    for (place, column) in part.columns.enumerated() { places[column.position] = place }
    return rows.enumerated().compactMap { number, row in
      var own: [CouplingShare.Term] = []
      var (mine, all, mineNow, allNow) = (0.0, 0.0, 0.0, 0.0)
      for term in program.terms(of: row) {
        let column = Int(program.termColumns[term])
        let factor = program.termValues[term]
        let now = factor * (start?[column] ?? 0).rounded()
        all += factor
        allNow += now
        guard places[column] >= 0 else { continue }
        own.append(.init(column: places[column], factor: factor))
        mine += factor
        mineNow += now
      }
      guard !own.isEmpty else { return nil }
      let limit = program.rowUpper[row.position]
      let left = limit - allNow
      return CouplingShare(
        row: number, terms: own, limit: left >= 0 ? mineNow + left * mine / all : limit * mine / all)
    }
  }
}
