import LinearProgramming

/// Bounds of columns that shrink as columns are fixed, with what rows then say of the others, and the way back.
///
/// A row's least and greatest sum are kept up to date, so that a fixed column costs only the rows it stands in.
struct BoundPropagation {
  let program: LinearProgram
  private let byColumn: ColumnTerms
  private(set) var lower: ContiguousArray<Double>
  private(set) var upper: ContiguousArray<Double>
  /// Least and greatest sum of each row without what is unbounded, and how many unbounded terms there are.
  private var least: ContiguousArray<Double>
  private var most: ContiguousArray<Double>
  private var openLeast: ContiguousArray<Int32>
  private var openMost: ContiguousArray<Int32>
  /// The most that one term of each row can differ by: a row with so much room left says nothing of its columns.
  private var widest: ContiguousArray<Double>
  private var trail: ContiguousArray<Change> = []
  private var queue: ContiguousArray<Int32> = []
  private var isQueued: ContiguousArray<Bool>

  /// Bounds as they were before a change.
  private struct Change {
    var column: Int32
    var lower: Double
    var upper: Double
  }

  init(_ program: LinearProgram) {
    self.program = program
    byColumn = ColumnTerms(program)
    lower = program.columnLower
    upper = program.columnUpper
    least = ContiguousArray(repeating: 0, count: program.rowCount)
    most = least
    openLeast = ContiguousArray(repeating: 0, count: program.rowCount)
    openMost = openLeast
    widest = least
    isQueued = ContiguousArray(repeating: false, count: program.rowCount)
    for row in 0..<program.rowCount {
      for term in program.terms(of: RowIndex(row)) {
        let column = Int(program.termColumns[term])
        let factor = program.termValues[term]
        add(1, row, factor, lower[column], upper[column])
        if upper[column] > lower[column] {
          widest[row] = max(widest[row], abs(factor) * (upper[column] - lower[column]))
        }
      }
    }
  }

  /// How many changes were made; a later ``undo(to:)`` comes back here.
  var mark: Int { trail.count }

  /// The columns that changed after a mark, oldest first, with repeats.
  func changed(since mark: Int) -> [Int] { trail[mark...].map { Int($0.column) } }

  /// The rows of a column.
  func rows(of column: Int) -> [Int] {
    byColumn.terms(of: ColumnIndex(column)).map { Int(byColumn.rows[$0]) }
  }

  /// Takes back all changes after a mark.
  mutating func undo(to mark: Int) {
    while trail.count > mark {
      let change = trail.removeLast()
      set(Int(change.column), change.lower, change.upper)
    }
    for row in queue { isQueued[Int(row)] = false }
    queue.removeAll(keepingCapacity: true)
  }

  /// Lets every row speak once.
  ///
  /// - Returns: Whether the bounds may still hold together.
  mutating func propagateAll() -> Bool {
    for row in 0..<program.rowCount { enqueue(row) }
    return propagate()
  }

  /// Fixes a column and lets rows speak.
  ///
  /// - Returns: Whether the bounds may still hold together; if not, undo.
  mutating func fix(_ column: Int, at value: Double) -> Bool {
    guard value >= lower[column] - 1e-9, value <= upper[column] + 1e-9 else { return false }
    tighten(column, value, value)
    return propagate()
  }

  private mutating func propagate() -> Bool {
    while let row = queue.popLast() {
      isQueued[Int(row)] = false
      guard propagate(Int(row)) else { return false }
    }
    return true
  }

  /// What one row says of its columns, given the least and greatest sums of the others.
  private mutating func propagate(_ row: Int) -> Bool {
    let (low, high) = (program.rowLower[row], program.rowUpper[row])
    let room = 1e-6 * max(1, abs(low.isFinite ? low : high))
    if openLeast[row] == 0, least[row] > high + room { return false }
    if openMost[row] == 0, most[row] < low - room { return false }
    let mayLimitAbove =
      high.isFinite && (openLeast[row] == 0 ? high - least[row] < widest[row] : openLeast[row] == 1)
    let mayLimitBelow = low.isFinite && (openMost[row] == 0 ? most[row] - low < widest[row] : openMost[row] == 1)
    guard mayLimitAbove || mayLimitBelow else { return true }
    for term in program.terms(of: RowIndex(row)) {
      let column = Int(program.termColumns[term])
      guard upper[column] > lower[column] else { continue }
      let factor = program.termValues[term]
      var (first, second) = (lower[column], upper[column])
      let ownLeast = factor > 0 ? factor * first : factor * second
      let ownMost = factor > 0 ? factor * second : factor * first
      if mayLimitAbove, openLeast[row] == (ownLeast.isFinite ? 0 : 1) {
        let left = (high - least[row] + (ownLeast.isFinite ? ownLeast : 0)) / factor
        if factor > 0 { second = min(second, left) } else { first = max(first, left) }
      }
      if mayLimitBelow, openMost[row] == (ownMost.isFinite ? 0 : 1) {
        let left = (low - most[row] + (ownMost.isFinite ? ownMost : 0)) / factor
        if factor > 0 { first = max(first, left) } else { second = min(second, left) }
      }
      guard take(column, first, second) else { return false }
    }
    return true
  }

  /// Takes over bounds that a row asks for, where they are worth it.
  private mutating func take(_ column: Int, _ first: Double, _ second: Double) -> Bool {
    var (first, second) = (first, second)
    if program.isInteger[column] {
      first = (first - 1e-6).rounded(.up)
      second = (second + 1e-6).rounded(.down)
      guard first > lower[column] || second < upper[column] else { return true }
    } else {
      // Hours that shrink a little at a time would go on for ever: only large steps count.
      let range = upper[column] - lower[column]
      let gained =
        (first - lower[column]) + (range.isFinite ? upper[column] - second : (second.isFinite ? .infinity : 0))
      guard gained > 0.1 * (range.isFinite ? range : 1) + 1e-6 else { return true }
    }
    if first > second {
      guard first - second <= 1e-6 * max(1, abs(first)) else { return false }
      second = first
    }
    tighten(column, max(first, lower[column]), min(second, upper[column]))
    return true
  }

  private mutating func tighten(_ column: Int, _ first: Double, _ second: Double) {
    trail.append(Change(column: Int32(truncatingIfNeeded: column), lower: lower[column], upper: upper[column]))
    set(column, first, max(first, second))
    for term in byColumn.terms(of: ColumnIndex(column)) { enqueue(Int(byColumn.rows[term])) }
  }

  private mutating func set(_ column: Int, _ first: Double, _ second: Double) {
    for term in byColumn.terms(of: ColumnIndex(column)) {
      let row = Int(byColumn.rows[term])
      add(-1, row, byColumn.values[term], lower[column], upper[column])
      add(1, row, byColumn.values[term], first, second)
    }
    lower[column] = first
    upper[column] = second
  }

  private mutating func add(_ sign: Double, _ row: Int, _ factor: Double, _ first: Double, _ second: Double) {
    let ownLeast = factor > 0 ? factor * first : factor * second
    let ownMost = factor > 0 ? factor * second : factor * first
    if ownLeast.isFinite { least[row] += sign * ownLeast } else { openLeast[row] += sign > 0 ? 1 : -1 }
    if ownMost.isFinite { most[row] += sign * ownMost } else { openMost[row] += sign > 0 ? 1 : -1 }
  }

  private mutating func enqueue(_ row: Int) {
    guard !isQueued[row] else { return }
    isQueued[row] = true
    queue.append(Int32(truncatingIfNeeded: row))
  }
}
