import LinearProgramming
import Staffing

/// A priced program of a scenario in which everything is won and nobody leaves, ready for futures with the same stages.
///
/// A future shuts columns: those of people who have left and of what is lost. Rows that are about nobody else any more, and rows that
/// nothing can break any more, are left out: fewer rows never prove what is wrong. Needs are multiplied where they stand.
struct FutureProgram: Sendable {
  private let priced: PricedProgram
  private let subjects: ContiguousArray<ColumnSubject>
  private let counts: ContiguousArray<RowCount>
  /// The rows with a price of each column, those of column `j` from `starts[j]` on.
  private let rows: ContiguousArray<RowOfColumn>
  private let starts: ContiguousArray<Int32>
  private let teams: TeamNeeds
  private let books: UnevenBooks
  private let personCount: Int
  private let opportunityCount: Int

  /// A row in which a column stands.
  private struct RowOfColumn {
    var row: Int32
    /// Whether the column, growing, moves the row towards the side that has the price.
    var isOpposing: Bool
  }

  /// The columns of a row, counted.
  private struct RowCount {
    /// Columns about somebody or something.
    var owned: Int32 = 0
    /// Columns by which the row can be broken.
    var opposing: Int32 = 0
    /// Whether the row holds where everything is 0.
    var holdsAtRest = false
    /// Whether the row is there for somebody alone, and void without them whatever else stands in it.
    var isPersonal = false
  }

  /// The program of a scenario.
  ///
  /// - Parameters:
  ///   - model: The model of a scenario in which everything is won.
  ///   - prices: The prices of its rows.
  ///   - isStandard: By client and role, whether the limit of the team follows from what is needed.
  init(_ model: CompactModel, _ prices: KeyedPrices, isStandard: ContiguousArray<Bool>) {
    let priced = PricedProgram(model, prices.prices(for: model))
    let subjects = ColumnSubject.all(model)
    let program = priced.program
    var counts = ContiguousArray(repeating: RowCount(), count: program.rowCount)
    var perColumn = ContiguousArray(repeating: Int32(0), count: program.columnCount + 1)
    for row in counts.indices where priced.prices[row] != 0 {
      let price = priced.prices[row]
      let side = program.side(row, price)
      counts[row].holdsAtRest = price > 0 ? side <= 0 : side >= 0
      for place in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[place])
        perColumn[column + 1] += 1
        if subjects[column].isOwned { counts[row].owned += 1 }
        if (program.termValues[place] > 0) == (price < 0) { counts[row].opposing += 1 }
      }
    }
    // Nobody is asked for who has left: the row would forbid the client that an opportunity brings.
    for range in model.ruleRows where CompactRules.all[Int(range.rule)] == PinMust.self {
      for row in range.rows { counts[row].isPersonal = true }
    }
    for column in 0..<program.columnCount { perColumn[column + 1] += perColumn[column] }
    var rows = ContiguousArray(
      repeating: RowOfColumn(row: 0, isOpposing: false), count: Int(perColumn[program.columnCount]))
    var next = perColumn
    for row in counts.indices where priced.prices[row] != 0 {
      for place in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[place])
        rows[Int(next[column])] = RowOfColumn(
          row: Int32(row), isOpposing: (program.termValues[place] > 0) == (priced.prices[row] < 0))
        next[column] += 1
      }
    }
    self.priced = priced
    self.subjects = subjects
    self.counts = counts
    self.rows = rows
    starts = perColumn
    books = UnevenBooks(model)
    teams = TeamNeeds(model.scenario, isStandard: isStandard)
    personCount = model.scenario.people.count
    opportunityCount = model.scenario.opportunities.count
  }

  /// What no plan of a future can be below, itself `nil` where the prices prove nothing; no answer where the future must be built.
  func bound(_ future: Future) -> Double?? {
    books.areTouched(by: future) ? nil : .some(priced.bound(change(future)))
  }

  func change(_ future: Future) -> ProgramChange {
    var leaving = ContiguousArray(repeating: Int32.max, count: personCount)
    for leaver in future.leavers { leaving[leaver.person.position] = Int32(leaver.month.position) }
    var isLost = ContiguousArray(repeating: false, count: opportunityCount)
    for opportunity in future.lost { isLost[opportunity.position] = true }
    let factors = teams.factors(future)
    var change = ProgramChange(
      isShut: ContiguousArray(repeating: false, count: subjects.count),
      isDropped: ContiguousArray(repeating: false, count: counts.count), factors: factors,
      teamLimits: teams.limits(factors, isLost), isApart: teams.apart(factors, isLost))
    var left = counts
    for column in subjects.indices where subjects[column].isShut(leaving, isLost) {
      change.isShut[column] = true
      for place in rows[Int(starts[column])..<Int(starts[column + 1])] {
        let row = Int(place.row)
        if subjects[column].isOwned { left[row].owned -= 1 }
        if place.isOpposing { left[row].opposing -= 1 }
        let isVoid =
          left[row].isPersonal || left[row].owned == 0 || left[row].opposing == 0 && left[row].holdsAtRest
        guard isVoid, !change.isDropped[row] else { continue }
        change.isDropped[row] = true
        change.dropped.append(place.row)
      }
    }
    return change
  }
}
