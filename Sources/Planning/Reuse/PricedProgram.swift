import LinearProgramming
import Staffing

/// A scenario's program with prices on its rows, taken apart so that what they prove is added up in one pass.
///
/// Two kinds of rows have no price, because what they say is kept exactly: that hours need a place on the team, and that joining a
/// team is paid for once. So each triple is a small problem of its own over its stages: on the team or not, with the hours that
/// pay.
struct PricedProgram: Sendable {
  /// The program.
  let program: LinearProgram
  /// The price of each row, 0 where it has none or a wrong sign.
  private(set) var prices: ContiguousArray<Double>
  /// What is left of each column's cost.
  let reduced: ContiguousArray<Double>
  /// The assignments of all triples, those of one triple beside each other by stage.
  private(set) var seats: ContiguousArray<Seat> = []
  /// Where each triple begins in ``seats``; one longer than there are triples.
  private(set) var tripleStarts: ContiguousArray<Int32> = [0]
  /// The hours that belong to assignments.
  private(set) var places: ContiguousArray<Place> = []
  /// Hours wanted.
  private(set) var wants: ContiguousArray<Want> = []
  /// Rows that limit teams.
  private(set) var teamRows: ContiguousArray<TeamRow> = []
  /// Columns by which the main contact may plan, too.
  private(set) var slacks: ContiguousArray<Slack> = []
  /// Rows with a price that are in neither ``wants`` nor ``teamRows``.
  private(set) var plainRows: ContiguousArray<Int32> = []
  /// Columns that stand for themselves.
  private(set) var plainColumns: ContiguousArray<Int32> = []
  /// How many stages there are.
  let stageCount: Int

  /// An assignment with what it brings along.
  struct Seat: Sendable {
    var column: Int32
    var stage: Int32
    /// What joining costs where it is charged apart.
    var joining = 0.0
    /// Whoever was on the team in this stage or a later one does not join.
    var reach: Int32 = 0
    /// Its places of hours.
    var places: Range<Int> = 0..<0
  }

  /// Hours of a triple for a need in a month.
  struct Place: Sendable {
    var column: Int32
    /// The least hours that are part of the assignment in the program.
    var least: Double
    /// What the person can give.
    var cap: Double
    /// What the client wants, in hours of this person.
    var wanted: Double
    /// The least hours that a place on the team brings along where so many are possible; none where infinite.
    var threshold: Double
    var isSingle: Bool
    /// The client and role whose factor changes it, or -1.
    var slot: Int32
  }

  /// Hours of a need in a month.
  struct Want: Sendable {
    var row: Int32
    /// The columns of shortfall and freelance, or -1.
    var shortfall: Int32
    var freelance: Int32
    var hours: Double
    /// The row's right-hand side, 0 where acceptance is on its other side.
    var side: Double
    /// At most so many hours are bought.
    var most: Double
    var slot: Int32
  }

  /// A row that limits a team.
  struct TeamRow: Sendable {
    var row: Int32
    var slot: Int32
    var limit: Double
  }

  /// A column by which somebody may be a client's main contact and planner.
  struct Slack: Sendable {
    var column: Int32
    var client: Int32
    /// Whether it is shut as it is, because so much planning is wanted.
    var isShut: Bool
    /// What it costs where it is not shut in a future, beyond what it costs as it is.
    var price: Double
  }

  /// Takes a program apart.
  ///
  /// - Parameters:
  ///   - model: The model; rules cannot be broken in it.
  ///   - rowPrices: One a row, any numbers.
  /// - Complexity: O(terms).
  init(_ model: CompactModel, _ rowPrices: ContiguousArray<Double>) {
    program = model.program
    stageCount = model.scenario.stages.count
    var parts = ProgramParts(model)
    prices = program.usable(rowPrices, without: parts.unpriced)
    program.keepOpenColumnsShut(&prices, parts.unbounded)
    reduced = program.reducedCosts(rowPrices: prices)
    parts.split()
    (seats, tripleStarts, places) = (parts.seats, parts.tripleStarts, parts.places)
    (wants, teamRows, slacks) = (parts.wants, parts.teamRows, parts.slacks)
    plainRows = ContiguousArray(
      prices.indices.lazy.filter { [prices] in prices[$0] != 0 && !parts.isTaken(row: $0) }.map {
        Int32(truncatingIfNeeded: $0)
      })
    plainColumns = ContiguousArray(
      reduced.indices.lazy.filter { !parts.isTaken(column: $0) }.map { Int32(truncatingIfNeeded: $0) })
  }
}

extension LinearProgram {
  /// Prices that may be used: finite, of a sign that their row can have, none for some rows.
  fileprivate func usable(
    _ rowPrices: ContiguousArray<Double>, without unpriced: ContiguousArray<Bool>
  ) -> ContiguousArray<Double> {
    let noise = rowPrices.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 } * 1e-11
    return ContiguousArray(
      rowPrices.indices.map { row in
        let price = rowPrices[row]
        guard !unpriced[row], price.isFinite, price.magnitude > noise else { return 0 }
        return (price > 0 ? rowLower[row] : rowUpper[row]).isFinite ? price : 0
      })
  }

  /// Lowers prices of rows so far that no column without a greatest value would want to grow without end.
  ///
  /// That is exact for columns of a single row, such as a client's loss; others may still prove nothing.
  fileprivate func keepOpenColumnsShut(
    _ prices: inout ContiguousArray<Double>, _ unbounded: ContiguousArray<Bool>
  ) {
    for row in prices.indices where prices[row] != 0 {
      for place in terms(of: RowIndex(row)) {
        let column = Int(termColumns[place])
        guard unbounded[column] || columnUpper[column] == .infinity else { continue }
        let worth = prices[row] * termValues[place]
        if worth > costs[column], worth > 0 { prices[row] *= max(0, costs[column]) / worth }
      }
    }
  }

  /// The side of a row that a price of some sign asks about.
  ///
  /// - Parameters:
  ///   - row: A row.
  ///   - price: Its price, not 0.
  /// - Returns: The least value for a price above 0, else the greatest.
  func side(_ row: Int, _ price: Double) -> Double { price > 0 ? rowLower[row] : rowUpper[row] }
}
