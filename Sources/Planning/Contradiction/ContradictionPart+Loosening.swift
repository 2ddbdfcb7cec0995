import LinearProgramming

extension ContradictionPart {
  /// Fixes columns of rules that need not hold as far open as they go, where that can only give room.
  ///
  /// Their rows bind nothing then, and what is left falls into small pieces.
  func loosen(_ program: inout LinearProgram, keeping kept: ContiguousArray<Bool>) {
    for rule in breaks where givesRoom(rule, keeping: kept) {
      program.setBounds(ColumnIndex(rule.column), lower: rule.greatest, upper: rule.greatest)
    }
  }

  /// A point of the loosened program with those columns as far open as its rows need.
  func settled(
    _ values: ContiguousArray<Double>, keeping kept: ContiguousArray<Bool>
  ) -> ContiguousArray<Double> {
    let program = part.program
    var values = values
    for rule in breaks where givesRoom(rule, keeping: kept) {
      values[rule.column] = 0
      var need = 0.0
      for place in terms.terms(of: ColumnIndex(rule.column)) {
        let row = Int(terms.rows[place])
        let factor = terms.values[place]
        let sum = program.terms(of: RowIndex(row)).reduce(0.0) {
          $0 + program.termValues[$1] * values[Int(program.termColumns[$1])]
        }
        need = max(need, factor < 0 ? (sum - program.rowUpper[row]) / -factor : (program.rowLower[row] - sum) / factor)
      }
      // What solvers leave open of a row breaks nothing.
      values[rule.column] = need < 1e-7 ? 0 : min(need, rule.greatest)
    }
    return values
  }

  /// Whether a column belongs to rules that need not hold, and every row of it has one side, which it gives room to.
  private func givesRoom(_ rule: BreakGroups.Column, keeping kept: ContiguousArray<Bool>) -> Bool {
    guard !rule.groups.isEmpty, !rule.isShut(keeping: kept) else { return false }
    return terms.terms(of: ColumnIndex(rule.column)).allSatisfy { place in
      let row = Int(terms.rows[place])
      return terms.values[place] < 0
        ? part.program.rowLower[row] == -.infinity : part.program.rowUpper[row] == .infinity
    }
  }
}
