import LinearProgramming

/// Which columns and rows belong to which block.
struct SiftingLayout {
  /// Per block, its columns.
  private(set) var columns: ContiguousArray<ContiguousArray<Int>> = []
  /// Per block, its own rows: hours, room × assignment.
  private(set) var rows: ContiguousArray<ContiguousArray<OwnRow>> = []
  /// Whether a column is in a block.
  private(set) var isInBlock: ContiguousArray<Bool>
  /// Whether a row is a block's own.
  private(set) var isOwn: ContiguousArray<Bool>
  /// Per block, where the relaxation would look first: lower is cheaper.
  private var group: ContiguousArray<Int64> = []

  /// `hours − room × assignment ≤ 0`.
  struct OwnRow {
    var row: Int
    var hours: Int
    var assignment: Int
    var room: Double
  }

  init(_ task: SearchTask) {
    let program = task.program
    isInBlock = ContiguousArray(repeating: false, count: program.columnCount)
    isOwn = ContiguousArray(repeating: false, count: program.rowCount)
    let most = task.owners.reduce(-1) { max($0, $1.block) }
    var places = ContiguousArray(repeating: -1, count: Int(most) + 1)
    for (column, owner) in task.owners.enumerated() where owner.block >= 0 {
      if places[Int(owner.block)] < 0 {
        places[Int(owner.block)] = columns.count
        columns.append([])
        rows.append([])
        group.append(Int64(owner.client))
      }
      columns[places[Int(owner.block)]].append(column)
      isInBlock[column] = true
    }
    for row in 0..<program.rowCount {
      guard let own = Self.ownRow(row, program, task.owners) else { continue }
      isOwn[row] = true
      rows[places[Int(task.owners[own.hours].block)]].append(own)
    }
  }

  private static func ownRow(_ row: Int, _ program: LinearProgram, _ owners: ContiguousArray<ColumnOwner>) -> OwnRow? {
    let terms = program.terms(of: RowIndex(row))
    guard terms.count == 2, program.rowUpper[row] == 0, program.rowLower[row] == -.infinity else { return nil }
    let first = Int(program.termColumns[terms.lowerBound])
    let second = Int(program.termColumns[terms.lowerBound + 1])
    guard owners[first].block >= 0, owners[first].block == owners[second].block, owners[first].part == .hours,
      owners[second].part == .assignment, program.termValues[terms.lowerBound] == 1,
      program.termValues[terms.lowerBound + 1] < 0
    else { return nil }
    return OwnRow(
      row: row, hours: first, assignment: second, room: -program.termValues[terms.lowerBound + 1])
  }

  /// The blocks of a plan, and per client those whose assignment and hours cost least.
  func firstBlocks(_ task: SearchTask, start: ContiguousArray<Double>?) -> ContiguousArray<Bool> {
    let cost = columns.map { own in
      own.reduce(0.0) { $0 + task.program.costs[$1] * min(task.program.columnUpper[$1], 1e6) }
    }
    let size = columns.map { own in own.reduce(1e-9) { $0 + min(task.program.columnUpper[$1], 1e6) } }
    var isActive = ContiguousArray(repeating: false, count: columns.count)
    let ranked = columns.indices.sorted {
      let one = (group[$0], cost[$0] / size[$0])
      let two = (group[$1], cost[$1] / size[$1])
      return one != two ? one < two : $0 < $1
    }
    var taken = 0
    for (place, block) in ranked.enumerated() {
      taken = place > 0 && group[ranked[place - 1]] == group[block] ? taken + 1 : 0
      isActive[block] = taken < 12
    }
    if let start {
      for block in columns.indices where columns[block].contains(where: { start[$0] > 0.5 }) { isActive[block] = true }
    }
    return isActive
  }

  /// Prices of all rows, given those of the shared ones, and the reduced costs that follow.
  func prices(
    _ program: LinearProgram, _ shared: ContiguousArray<Double>
  ) -> (rowPrices: ContiguousArray<Double>, reducedCosts: ContiguousArray<Double>) {
    var prices = shared
    for own in rows.joined() { prices[own.row] = 0 }
    var reduced = program.reducedCosts(rowPrices: prices)
    for own in rows.joined() where reduced[own.hours] < 0 {
      // The price that makes these hours just not worth more than their assignment.
      let price = reduced[own.hours]
      prices[own.row] = price
      reduced[own.hours] = 0
      reduced[own.assignment] += price * own.room
    }
    return (prices, reduced)
  }

  /// The blocks left out that would help, best first by place, at most a fifth of all at a time.
  func attractive(
    _ reducedCosts: ContiguousArray<Double>, _ program: LinearProgram, _ isActive: ContiguousArray<Bool>
  ) -> [Int] {
    let scale = 1e-7 * program.costs.reduce(1.0) { max($0, abs($1)) }
    let found = columns.indices.filter { !isActive[$0] }
      .map { block in (block, columns[block].reduce(0.0) { min($0, reducedCosts[$1]) }) }
      .filter { $0.1 < -min(scale, 1e-3) }
    return found.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
      .prefix(max(100, columns.count / 5)).map(\.0)
  }
}
