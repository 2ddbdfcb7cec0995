import LinearProgramming

extension UnitCutter {
  /// Puts together what inner rows tie.
  mutating func build() {
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
    for leaf in openers.keys.sorted() { tie([leaf] + (openers[leaf] ?? []).map(\.column), &parent) }
    for limit in limits { tie(limit.columns.filter { !limit.isContact || openers[$0] != nil }, &parent) }
    for load in loads { tie(load.hours + load.least.map(\.column), &parent) }

    var unitOfRoot: [Int: Int] = [:]
    var option = ContiguousArray(repeating: -1, count: program.columnCount)
    var unitOf = option
    // What is shut is nothing to choose from.
    for column in 0..<program.columnCount where owners[column].part == .assignment && program.columnUpper[column] > 0 {
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
      } else if openers.contains(where: { !units[unit].options[option[$0.column]].contacts.isEmpty }) {
        // Pricing knows one contact an assignment; a further one is bounded by itself.
        staticColumns.append(column)
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
    var rows = MonthLoad()
    for entry in load.rows {
      let steps = entry.slacks.map { MonthLoad.Step(column: $0, hours: program.columnUpper[$0]) }
      if program.rowLower[entry.row] == -.infinity {
        rows.ceilings.append(.init(limit: program.rowUpper[entry.row], steps: ContiguousArray(steps)))
      } else if let step = steps.first {
        rows.floors.append(.init(limit: program.rowLower[entry.row], step: step))
      }
    }
    units[unit].loads.append(rows)
    for column in load.hours { month[column] = place }
    for least in load.least {
      units[unit].options[option[least.column]].least.append(.init(month: place, hours: least.hours))
    }
  }
}
