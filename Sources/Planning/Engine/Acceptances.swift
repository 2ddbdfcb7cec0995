import LinearProgramming

/// What limits that tie offices together by acceptances alone leave of what each office would accept for itself.
struct Acceptances {
  private let program: LinearProgram
  private let rows: [RowIndex]

  /// The acceptances in some rows of a program.
  init(_ program: LinearProgram, _ rows: [RowIndex]) {
    self.program = program
    self.rows = rows
  }

  /// The accepted columns that have to be declined for all limits to hold, those first that bring least for their use.
  ///
  /// `nil` where the limits are exceeded by what cannot be declined.
  func declined(at values: ContiguousArray<Double>, fixed: FixedTeams) -> Set<Int>? {
    let isExceeded = rows.map { row in use(row, values) > program.rowUpper[row.position] + 1e-7 }
    guard isExceeded.contains(true) else { return [] }
    var isOpen = ContiguousArray(repeating: false, count: program.columnCount)
    for part in fixed.parts {
      for column in part.columns where program.columnLower[column] < 0.5 { isOpen[column] = true }
    }
    var room = rows.map { program.rowUpper[$0.position] }
    var uses: [Int: [(row: Int, amount: Double)]] = [:]
    var columns: [Int] = []
    for (place, row) in rows.enumerated() {
      for term in program.terms(of: row) {
        let column = Int(program.termColumns[term])
        guard values[column] > 0.5 else { continue }
        guard isOpen[column] else {
          room[place] -= program.termValues[term] * values[column]
          continue
        }
        if uses[column] == nil { columns.append(column) }
        uses[column, default: []].append((place, program.termValues[term]))
      }
    }
    guard room.allSatisfy({ $0 > -1e-7 }) else { return nil }
    let worth = Dictionary(
      uniqueKeysWithValues: columns.map { column in
        let share = (uses[column] ?? []).reduce(0) {
          $0 + $1.amount / max(1e-9, program.rowUpper[rows[$1.row].position])
        }
        return (column, -program.costs[column] / max(1e-9, share))
      })
    var declined: Set<Int> = []
    for column in columns.sorted(by: { (worth[$0] ?? 0, $1) > (worth[$1] ?? 0, $0) }) {
      let own = uses[column] ?? []
      if own.allSatisfy({ $0.amount <= room[$0.row] + 1e-7 }) {
        for use in own { room[use.row] -= use.amount }
      } else {
        declined.insert(column)
      }
    }
    return declined
  }

  private func use(_ row: RowIndex, _ values: ContiguousArray<Double>) -> Double {
    program.terms(of: row).reduce(0) { $0 + program.termValues[$1] * values[Int(program.termColumns[$1])] }
  }
}
