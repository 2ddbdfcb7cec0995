import LinearProgramming

/// Columns that no unit decides: hours that are missing or too many, and the like.
///
/// Each takes what pays at the prices at hand.
struct StaticColumns: Sendable {
  let columns: ContiguousArray<Int>
  private(set) var values: ContiguousArray<Double>
  private var costs: ContiguousArray<Double>
  private let lower: ContiguousArray<Double>
  private let upper: ContiguousArray<Double>
  private var lines = SharedTerms.Line()
  private var starts: ContiguousArray<Int> = [0]
  private var bends: ContiguousArray<Double> = []
  /// Those that moved when all were looked at last.
  private var moving: ContiguousArray<Int> = []

  init(_ columns: ContiguousArray<Int>, _ program: LinearProgram) {
    self.columns = columns
    costs = ContiguousArray(columns.map { program.costs[$0] })
    lower = ContiguousArray(columns.map { program.columnLower[$0] })
    upper = ContiguousArray(columns.map { program.columnUpper[$0] })
    values = ContiguousArray(zip(lower, upper).map { $0.isFinite ? $0 : $1.isFinite ? $1 : 0 })
  }

  /// Lays the columns out along other rows and uses them there.
  mutating func lay(_ terms: SharedTerms, _ board: inout PriceBoard) {
    lines = SharedTerms.Line()
    starts = [0]
    bends = []
    for (place, column) in columns.enumerated() {
      let line = terms.line(of: column)
      lines.rows += line.rows
      lines.values += line.values
      starts.append(lines.rows.count)
      bends.append(board.bend(lines, self.terms(place)))
      if values[place] != 0 { board.use(lines, self.terms(place), times: values[place]) }
    }
  }

  /// Takes in other costs.
  mutating func setCosts(_ program: LinearProgram) { costs = ContiguousArray(columns.map { program.costs[$0] }) }

  private func terms(_ place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  /// Moves columns one after the other.
  ///
  /// - Parameters:
  ///   - all: Whether all are looked at, or those alone that moved last time.
  ///   - board: Where they are used.
  mutating func balance(all: Bool, _ board: inout PriceBoard) {
    guard all else {
      for place in moving { _ = shift(place, &board) }
      return
    }
    moving.removeAll(keepingCapacity: true)
    for place in values.indices where shift(place, &board) { moving.append(place) }
  }

  private mutating func shift(_ place: Int, _ board: inout PriceBoard) -> Bool {
    let range = terms(place)
    let reduced = costs[place] - board.worth(lines, range)
    let value = values[place]
    if reduced >= 0, value == lower[place] { return false }
    if reduced <= 0, value == upper[place] { return false }
    let bend = board.reach * bends[place]
    let wanted = bend > 1e-15 ? value - reduced / bend : reduced < 0 ? upper[place] : lower[place]
    let next = min(max(wanted, lower[place]), upper[place])
    guard next.isFinite else { return false }
    values[place] = next
    if next != value { board.use(lines, range, times: next - value) }
    return next != value || (next > lower[place] && next < upper[place])
  }

  /// What the columns cost at the prices at hand where each takes what is best, and by how much they cost more.
  func look(_ board: PriceBoard) -> (least: Double, slack: Double) {
    var (least, slack) = (0.0, 0.0)
    for place in values.indices {
      let reduced = costs[place] - board.worth(lines, terms(place))
      let side = reduced < 0 ? upper[place] : lower[place]
      guard reduced != 0, side.isFinite else { continue }
      least += reduced * side
      slack += max(0, reduced * (values[place] - side))
    }
    return (least, slack)
  }
}
