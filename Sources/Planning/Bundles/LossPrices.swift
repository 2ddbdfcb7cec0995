import LinearProgramming

/// Prices that prove a bound, and what each unit costs at least at them.
///
/// What a plan costs above the bound is a sum over people, rows and columns that no unit decides, each at least 0: that tells
/// where a plan may be better, and that elsewhere it cannot be by much.
struct LossPrices: Sendable {
  private let program: LinearProgram
  private let owners: ContiguousArray<ColumnOwner>
  /// Shared rows with a price.
  private let priced: ContiguousArray<Int>
  private let prices: ContiguousArray<Double>
  private let reduced: ContiguousArray<Double>
  /// The unit of each column, or -1.
  private let unitOf: ContiguousArray<Int32>
  private let people: ContiguousArray<Int>
  /// What each unit costs at least.
  private let floors: ContiguousArray<Double>

  /// - Parameters:
  ///   - program: The program, cuts included.
  ///   - owners: Of its columns.
  ///   - prices: One a row, 0 where a row is a unit's own.
  ///   - units: Who decides what.
  ///   - floors: What each unit costs at least at the prices.
  init(
    _ program: LinearProgram, _ owners: ContiguousArray<ColumnOwner>, _ prices: ContiguousArray<Double>,
    _ units: ContiguousArray<BundleUnit>, floors: ContiguousArray<Double>
  ) {
    self.program = program
    self.owners = owners
    self.prices = prices
    self.floors = floors
    priced = ContiguousArray(prices.indices.filter { prices[$0] != 0 })
    reduced = program.reducedCosts(rowPrices: prices)
    people = ContiguousArray(units.map(\.person))
    var unitOf = ContiguousArray(repeating: Int32(-1), count: program.columnCount)
    for (place, unit) in units.enumerated() {
      for column in unit.columns { unitOf[column] = Int32(truncatingIfNeeded: place) }
    }
    self.unitOf = unitOf
  }

  /// Where a point costs more than is proven.
  func losses(of point: ContiguousArray<Double>) -> Losses {
    let clientCount = owners.reduce(0) { max($0, Int($1.client) + 1) }
    var losses = Losses(
      clients: ContiguousArray(repeating: 0, count: clientCount),
      people: ContiguousArray(repeating: 0, count: owners.reduce(0) { max($0, Int($1.person) + 1) }))
    var units = ContiguousArray(floors.map { -$0 })
    for column in point.indices {
      if unitOf[column] >= 0 {
        units[Int(unitOf[column])] += reduced[column] * point[column]
      } else if reduced[column] != 0 {
        let side = reduced[column] < 0 ? program.columnUpper[column] : program.columnLower[column]
        if side.isFinite { losses.add(reduced[column] * (point[column] - side), to: owners[column]) }
      }
    }
    for row in priced {
      let terms = program.terms(of: RowIndex(row))
      let activity = terms.reduce(0.0) { $0 + program.termValues[$1] * point[Int(program.termColumns[$1])] }
      let side = prices[row] > 0 ? program.rowLower[row] : program.rowUpper[row]
      let loss = prices[row] * (activity - side)
      guard loss > 0, let term = terms.first(where: { owners[Int(program.termColumns[$0])].client >= 0 }) else {
        continue
      }
      losses.add(loss, to: owners[Int(program.termColumns[term])])
    }
    for (place, loss) in units.enumerated() where loss > 0 { losses.people[people[place]] += loss }
    return losses
  }
}
