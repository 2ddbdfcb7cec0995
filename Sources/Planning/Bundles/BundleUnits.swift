import LinearProgramming

/// A program cut along people: what concerns one person alone goes into a unit, everything else stays in shared rows.
///
/// Rows of one person are taken over where they have one of the shapes that pricing knows: hours or main contact open with an
/// assignment, at most so many clients or main contacts, hours of a month against capacity and bands. A row of any other shape
/// stays shared, so that nothing is dropped: its bound is only weaker than it might be.
struct BundleUnits: Sendable {
  private(set) var units: ContiguousArray<BundleUnit> = []
  /// Rows that are not kept by units, ascending.
  private(set) var sharedRows: ContiguousArray<Int> = []
  /// Columns that no unit decides: neither a unit's own nor those that ``LoadCost`` stands for.
  private(set) var staticColumns: ContiguousArray<Int> = []

  init(_ task: SearchTask) {
    var cutter = UnitCutter(task)
    cutter.cut()
    units = cutter.units
    sharedRows = cutter.sharedRows
    staticColumns = cutter.staticColumns
  }
}

/// Sorts rows and columns into units.
private struct UnitCutter {
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
      let allowed = openers.map(\.column)
      let before = self.openers[leaf]?.map(\.column) ?? allowed
      self.openers[leaf] = before.filter { allowed.contains($0) }.map { ($0, 1) }
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

  /// Puts together what inner rows tie.
  private mutating func build() {
    var parent = ContiguousArray(0..<program.columnCount)
    func root(_ column: Int, _ parent: inout ContiguousArray<Int>) -> Int {
      var at = column
      while parent[at] != at {
        parent[at] = parent[parent[at]]
        at = parent[at]
      }
      return at
    }
    func tie(_ columns: [Int], _ parent: inout ContiguousArray<Int>) {
      for column in columns.dropFirst() {
        let (one, two) = (root(columns[0], &parent), root(column, &parent))
        parent[max(one, two)] = min(one, two)
      }
    }
    for (leaf, openers) in openers { tie([leaf] + openers.map(\.column), &parent) }
    for limit in limits { tie(limit.columns.filter { !limit.isContact || openers[$0] != nil }, &parent) }
    for load in loads { tie(load.hours + load.least.map(\.column), &parent) }

    var unitOfRoot: [Int: Int] = [:]
    var option = ContiguousArray(repeating: -1, count: program.columnCount)
    var unitOf = option
    for column in 0..<program.columnCount where owners[column].part == .assignment {
      let top = root(column, &parent)
      let unit = unitOfRoot[top] ?? units.count
      if unit == units.count {
        unitOfRoot[top] = unit
        units.append(BundleUnit(person: Int(owners[column].person)))
      }
      unitOf[column] = unit
      option[column] = units[unit].options.count
      units[unit].options.append(BundleUnit.Option(column: column))
    }
    var month = ContiguousArray(repeating: -1, count: program.columnCount)
    for load in loads { addLoad(load, unitOf, option, &month) }
    for column in 0..<program.columnCount {
      if unitOf[column] >= 0 || isAbsorbed[column] { continue }
      guard let openers = openers[column], let first = openers.first else {
        // A contact that nothing may open is shut; hours that nothing opens are their own.
        if openers[column] == nil || owners[column].part == .hours { staticColumns.append(column) }
        continue
      }
      let unit = unitOf[first.column]
      if owners[column].part == .hours {
        units[unit].options[option[first.column]].hours.append(
          .init(column: column, month: month[column], most: min(first.most, program.columnUpper[column])))
      } else {
        for opener in openers { units[unit].options[option[opener.column]].contacts.append(units[unit].contacts.count) }
        units[unit].contacts.append(column)
      }
    }
    for limit in limits {
      if limit.isContact {
        let open = limit.columns.filter { !(openers[$0]?.isEmpty ?? true) }
        guard let opener = open.first.flatMap({ openers[$0]?.first?.column }) else { continue }
        if open.count == units[unitOf[opener]].contacts.count {
          units[unitOf[opener]].mostContacts = min(units[unitOf[opener]].mostContacts, limit.most)
        } else {
          // A limit over some of the contacts alone is nothing that pricing knows.
          isInner[limit.row] = false
        }
      } else {
        units[unitOf[limit.columns[0]]].limits.append(
          .init(options: ContiguousArray(limit.columns.map { option[$0] }), most: limit.most))
      }
    }
  }

  private mutating func addLoad(
    _ load: LoadRow, _ unitOf: ContiguousArray<Int>, _ option: ContiguousArray<Int>, _ month: inout ContiguousArray<Int>
  ) {
    guard let opener = openers[load.hours[0]]?.first?.column else { return }
    let unit = unitOf[opener]
    let place = units[unit].loads.count
    var cost = LoadCost()
    for entry in load.rows {
      if program.rowLower[entry.row] == -.infinity {
        cost.addCeiling(
          program.rowUpper[entry.row],
          steps: entry.slacks.map { (program.columnUpper[$0], program.costs[$0]) })
      } else if let slack = entry.slacks.first {
        cost.addFloor(program.rowLower[entry.row], price: program.costs[slack])
      }
    }
    units[unit].loads.append(cost)
    for column in load.hours { month[column] = place }
    for least in load.least {
      units[unit].options[option[least.column]].least.append(.init(month: place, hours: least.hours))
    }
  }
}
