import LinearProgramming

/// Which columns and rows belong to which block.
struct SiftingLayout {
  /// Per block, its columns.
  private(set) var columns: ContiguousArray<ContiguousArray<Int>> = []
  /// Per block, its own rows, those of leaves first.
  private(set) var rows: ContiguousArray<ContiguousArray<OwnRow>> = []
  /// Whether a column is in a block.
  private(set) var isInBlock: ContiguousArray<Bool>
  /// Whether a row is a block's own.
  private(set) var isOwn: ContiguousArray<Bool>
  /// Per block, its client.
  private var clients: ContiguousArray<Int32> = []

  /// A row that binds nothing while its block is left out.
  struct OwnRow {
    var row: Int
    /// The column that may not exceed the others of the row: hours, main contact or line; `nil` for other rows.
    var leaf: Int?
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
        clients.append(owner.client)
      }
      columns[places[Int(owner.block)]].append(column)
      isInBlock[column] = true
    }
    for row in 0..<program.rowCount {
      guard let (block, own) = Self.ownRow(row, program, task.owners) else { continue }
      isOwn[row] = true
      rows[places[Int(block)]].append(own)
    }
  }

  /// The block of a row that holds by itself while the block is left out, all its columns at 0.
  private static func ownRow(
    _ row: Int, _ program: LinearProgram, _ owners: ContiguousArray<ColumnOwner>
  ) -> (block: Int32, row: OwnRow)? {
    guard program.rowLower[row] == -.infinity, program.rowUpper[row] >= 0 else { return nil }
    let terms = program.terms(of: RowIndex(row))
    let first = Int(program.termColumns[terms.lowerBound])
    // A line's row with the other's main contact goes with the line.
    let isLine = owners[first].part == .line && terms.count == 2
    let block = owners[first].block
    // Columns shut at 0, such as breaches, tie nothing.
    let isTied = terms.allSatisfy { term in
      let column = Int(program.termColumns[term])
      return owners[column].block == block || program.columnLower[column] == 0 && program.columnUpper[column] == 0
    }
    guard block >= 0, isLine || isTied else { return nil }
    let others = terms.dropFirst().allSatisfy {
      program.termValues[$0] < 0 && owners[Int(program.termColumns[$0])].part == .assignment
    }
    let isLeaf =
      isTied && others && program.termValues[terms.lowerBound] == 1 && program.rowUpper[row] == 0
      && owners[first].part != .assignment
    return (block, OwnRow(row: row, leaf: isLeaf ? first : nil))
  }

  /// The blocks of a plan; without one, per client those that are largest: they can carry what it wants.
  ///
  /// A plan's blocks alone give a first program that is solved at once, and a feasible one.
  func firstBlocks(_ task: SearchTask, start: ContiguousArray<Double>?) -> ContiguousArray<Bool> {
    if let start {
      return ContiguousArray(columns.map { $0.contains { start[$0] > 0.5 } })
    }
    let worth = columns.map { own in
      own.reduce(0.0) { sum, column in
        task.owners[column].part == .hours ? sum + min(task.program.columnUpper[column], 1e6) : sum
      }
    }
    var isActive = ContiguousArray(repeating: false, count: columns.count)
    let ranked = columns.indices.sorted {
      clients[$0] != clients[$1]
        ? clients[$0] < clients[$1] : worth[$0] != worth[$1] ? worth[$0] > worth[$1] : $0 < $1
    }
    var taken = 0
    for (place, block) in ranked.enumerated() {
      taken = place > 0 && clients[ranked[place - 1]] == clients[block] ? taken + 1 : 0
      isActive[block] = taken < 8
    }
    return isActive
  }

  /// Prices of all rows, given those of the rows that took part, and the reduced costs that follow.
  ///
  /// Of a block left out, a leaf that would pay is priced down to 0 by its row, which makes the block's assignments pay.
  func prices(
    _ program: LinearProgram, _ known: ContiguousArray<Double>, _ isActive: ContiguousArray<Bool>
  ) -> (rowPrices: ContiguousArray<Double>, reducedCosts: ContiguousArray<Double>) {
    var prices = known
    var reduced = program.reducedCosts(rowPrices: prices)
    for block in rows.indices where !isActive[block] {
      for own in rows[block] {
        guard let leaf = own.leaf, reduced[leaf] < 0 else { continue }
        let price = reduced[leaf]
        prices[own.row] = price
        for term in program.terms(of: RowIndex(own.row)) {
          reduced[Int(program.termColumns[term])] -= price * program.termValues[term]
        }
      }
    }
    return (prices, reduced)
  }

  /// The blocks left out that would help, best first, at most four a client at a time.
  ///
  /// More at a time need fewer rounds, but most of them are of no use once the best are there.
  func attractive(
    _ reducedCosts: ContiguousArray<Double>, _ program: LinearProgram, _ isActive: ContiguousArray<Bool>
  ) -> [Int] {
    let scale = 1e-7 * program.costs.reduce(1.0) { max($0, abs($1)) }
    let found = columns.indices.filter { !isActive[$0] }
      .map { block in (block, columns[block].reduce(0.0) { min($0, reducedCosts[$1]) }) }
      .filter { $0.1 < -min(scale, 1e-3) }
    var taken = ContiguousArray(repeating: 0, count: Int(clients.max() ?? 0) + 1)
    return found.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
      .filter { block, _ in
        taken[Int(clients[block])] += 1
        return taken[Int(clients[block])] <= 4
      }.map(\.0)
  }
}
