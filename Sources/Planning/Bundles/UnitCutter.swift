import LinearProgramming

/// Sorts rows and columns into units.
struct UnitCutter {
  let program: LinearProgram
  let owners: ContiguousArray<ColumnOwner>
  let byColumn: ColumnTerms
  var isInner: ContiguousArray<Bool>
  /// Per hours or contact column, the assignments that open it and how far.
  var openers: [Int: [(column: Int, most: Double)]] = [:]
  /// Load rows, by their hours columns.
  var loads: [LoadRow] = []
  var limits: [(row: Int, columns: [Int], most: Int, isContact: Bool)] = []
  /// Columns that a load cost stands for.
  var isAbsorbed: ContiguousArray<Bool>

  var units: ContiguousArray<BundleUnit> = []
  var sharedRows: ContiguousArray<Int> = []
  var staticColumns: ContiguousArray<Int> = []

  struct LoadRow {
    var hours: [Int]
    var least: [(column: Int, hours: Double)]
    var rows: [(row: Int, slacks: [Int])]
  }

  init(_ task: SearchTask) {
    program = task.program
    owners = task.owners
    byColumn = ColumnTerms(task.program)
    isInner = ContiguousArray(repeating: false, count: program.rowCount)
    isAbsorbed = ContiguousArray(repeating: false, count: program.columnCount)
  }

  mutating func cut() {
    for row in 0..<program.rowCount { sort(row) }
    keepWholeLoads()
    build()
    sharedRows = ContiguousArray((0..<program.rowCount).filter { !isInner[$0] })
  }

  /// The person of a column, or -1.
  private func person(_ column: Int) -> Int32 {
    switch owners[column].part {
    case .assignment, .hours, .mainContact: owners[column].person
    default: -1
    }
  }

  /// Whether a column stands in one row only, is continuous, costs nothing less than 0 and may rest at 0.
  private func isSlack(_ column: Int) -> Bool {
    !program.isInteger[column] && program.columnLower[column] == 0 && program.costs[column] >= 0
      && byColumn.terms(of: ColumnIndex(column)).count == 1
  }

  private mutating func sort(_ row: Int) {
    var person: Int32 = -1
    var slacks: [(column: Int, factor: Double)] = []
    var own: [(column: Int, factor: Double)] = []
    for term in program.terms(of: RowIndex(row)) {
      let column = Int(program.termColumns[term])
      // What is shut at 0, such as a breach, says nothing.
      if program.columnLower[column] == 0, program.columnUpper[column] == 0 { continue }
      let whose = self.person(column)
      if whose >= 0 {
        guard person < 0 || person == whose else { return }
        person = whose
        own.append((column, program.termValues[term]))
      } else {
        guard isSlack(column) else { return }
        slacks.append((column, program.termValues[term]))
      }
    }
    guard person >= 0 else { return }
    if slacks.isEmpty, program.rowLower[row] == -.infinity {
      if takeOpener(row, own) || takeLimit(row, own) {
        isInner[row] = true
        return
      }
    }
    takeLoad(row, own, slacks)
  }

  /// `hours ≤ most × assignment` and `contact ≤ Σ assignments`.
  private mutating func takeOpener(_ row: Int, _ own: [(column: Int, factor: Double)]) -> Bool {
    guard program.rowUpper[row] == 0, own.count > 1 else { return false }
    let leaves = own.filter { $0.factor > 0 }
    let openers = own.filter { $0.factor < 0 && owners[$0.column].part == .assignment }
    guard leaves.count == 1, leaves[0].factor == 1, openers.count == own.count - 1 else { return false }
    let leaf = leaves[0].column
    switch owners[leaf].part {
    case .hours:
      guard openers.count == 1, self.openers[leaf] == nil else { return false }
      self.openers[leaf] = [(openers[0].column, -openers[0].factor)]
    case .mainContact:
      guard openers.allSatisfy({ $0.factor == -1 }) else { return false }
      // Of two rows the narrower says it all where it holds no opener that the other lacks; else the second stays shared.
      let allowed = openers.map(\.column)
      let before = self.openers[leaf]?.map(\.column) ?? allowed
      let both = before.filter { allowed.contains($0) }
      guard both.count == min(before.count, allowed.count) else { return false }
      self.openers[leaf] = both.map { ($0, 1) }
    default: return false
    }
    return true
  }

  /// `Σ assignments ≤ most` and `Σ contacts ≤ most`.
  private mutating func takeLimit(_ row: Int, _ own: [(column: Int, factor: Double)]) -> Bool {
    let part = owners[own[0].column].part
    guard part == .assignment || part == .mainContact, program.rowUpper[row] >= 0,
      own.allSatisfy({ owners[$0.column].part == part && $0.factor == 1 })
    else { return false }
    let columns = own.map(\.column)
    let most = Int(program.rowUpper[row] + 1e-9)
    if part == .mainContact, most == 0 {
      for column in columns { openers[column] = [] }
    } else {
      limits.append((row, columns, most, part == .mainContact))
    }
    return true
  }

  /// `Σ hours − steps ≤ ceiling` and `Σ hours + missing ≥ floor`; kept for ``keepWholeLoads()``.
  private mutating func takeLoad(
    _ row: Int, _ own: [(column: Int, factor: Double)], _ slacks: [(column: Int, factor: Double)]
  ) {
    let hours = own.filter { owners[$0.column].part == .hours }
    let least = own.filter { owners[$0.column].part == .assignment && $0.factor > 0 }
    guard !hours.isEmpty, hours.allSatisfy({ $0.factor == 1 }), hours.count + least.count == own.count else { return }
    let (low, high) = (program.rowLower[row], program.rowUpper[row])
    let isCeiling = low == -.infinity && high >= 0 && slacks.allSatisfy { $0.factor == -1 }
    let isFloor =
      high == .infinity && slacks.count == 1 && slacks[0].factor == 1
      && program.columnUpper[slacks[0].column] >= low - 1e-9
    guard isCeiling || isFloor else { return }
    let columns = hours.map(\.column)
    let entry = (row: row, slacks: slacks.map(\.column))
    if let place = loads.firstIndex(where: { $0.hours == columns }) {
      let isSame =
        loads[place].least.count == least.count
        && zip(loads[place].least, least).allSatisfy { $0.column == $1.column && $0.hours == $1.factor }
      if isSame { loads[place].rows.append(entry) }
    } else {
      loads.append(LoadRow(hours: columns, least: least.map { ($0.column, $0.factor) }, rows: [entry]))
    }
  }

  /// Of load rows that share hours only the largest stay inside; those over a part of the hours are shared.
  private mutating func keepWholeLoads() {
    var taken: Set<Int> = []
    let ranked = loads.indices.sorted {
      loads[$0].hours.count != loads[$1].hours.count ? loads[$0].hours.count > loads[$1].hours.count : $0 < $1
    }
    var kept: [Int] = []
    for place in ranked where loads[place].hours.allSatisfy({ openers[$0] != nil && !taken.contains($0) }) {
      taken.formUnion(loads[place].hours)
      kept.append(place)
      for entry in loads[place].rows {
        isInner[entry.row] = true
        for slack in entry.slacks { isAbsorbed[slack] = true }
      }
    }
    loads = kept.sorted().map { loads[$0] }
  }
}
