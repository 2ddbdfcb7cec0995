/// A program with some columns fixed and what follows from them removed: small enough for a search of its own.
///
/// Fixed columns move into the rows' bounds; a row with one free column becomes a bound of it; columns whose bounds meet are
/// fixed in turn, until nothing changes.
public struct RestrictedProgram: Sendable {
  /// The program over the columns that are left.
  public private(set) var program = LinearProgram()
  /// The columns that are left, in the order of ``program``.
  public private(set) var columns: ContiguousArray<ColumnIndex> = []
  /// The rows that are left, in the order of ``program``.
  public private(set) var rows: ContiguousArray<RowIndex> = []
  /// One value a column of the whole program: the fixed ones.
  private var values: ContiguousArray<Double>
  /// Whether the fixed values contradict a row or each other.
  public private(set) var isInfeasible = false

  /// The program with columns fixed.
  ///
  /// - Parameters:
  ///   - whole: The whole program.
  ///   - values: One value a column; those of free columns are not read.
  ///   - isFree: Whether each column may still move.
  /// - Complexity: O(columns + terms), times the few rounds until nothing changes.
  public init(_ whole: LinearProgram, values: ContiguousArray<Double>, isFree: ContiguousArray<Bool>) {
    self.values = values
    var isFree = isFree
    var lower = whole.columnLower
    var upper = whole.columnUpper
    var scratch = RowScratch(whole)
    scratch.tighten(&lower, &upper, &isFree, &self.values, &isInfeasible)
    guard !isInfeasible else { return }
    build(whole, lower, upper, isFree, scratch)
  }

  private mutating func build(
    _ whole: LinearProgram, _ lower: ContiguousArray<Double>, _ upper: ContiguousArray<Double>,
    _ isFree: ContiguousArray<Bool>, _ scratch: RowScratch
  ) {
    var place = ContiguousArray(repeating: Int32(-1), count: whole.columnCount)
    var constant = whole.constant
    for column in 0..<whole.columnCount {
      guard isFree[column] else {
        constant += whole.costs[column] * values[column]
        continue
      }
      place[column] = Int32(truncatingIfNeeded: columns.count)
      columns.append(ColumnIndex(column))
      program.addColumn(
        cost: whole.costs[column], lower: lower[column], upper: upper[column], integer: whole.isInteger[column])
    }
    program.constant = constant
    for row in 0..<whole.rowCount where scratch.isKept[row] {
      let range = whole.terms(of: RowIndex(row))
      var fixed = 0.0
      for term in range {
        let column = Int(whole.termColumns[term])
        if !isFree[column] { fixed += whole.termValues[term] * values[column] }
      }
      rows.append(RowIndex(row))
      program.addRow(lower: whole.rowLower[row] - fixed, upper: whole.rowUpper[row] - fixed)
      for term in range {
        let column = place[Int(whole.termColumns[term])]
        if column >= 0 { program.append(whole.termValues[term], ColumnIndex(Int(column))) }
      }
    }
  }

  /// A point of the whole program from one of the restricted program.
  ///
  /// - Parameter point: One value a column of ``program``.
  /// - Returns: One value a column of the whole program.
  public func whole(_ point: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var result = values
    for (place, column) in columns.enumerated() { result[column.position] = point[place] }
    return result
  }

  /// The part of a whole point that belongs to the columns that are left.
  ///
  /// - Parameter point: One value a column of the whole program.
  /// - Returns: One value a column of ``program``.
  public func restricted(_ point: ContiguousArray<Double>) -> ContiguousArray<Double> {
    ContiguousArray(columns.map { point[$0.position] })
  }
}

/// Which rows still bind while columns are fixed one after another.
private struct RowScratch {
  let whole: LinearProgram
  var isKept: ContiguousArray<Bool>

  init(_ whole: LinearProgram) {
    self.whole = whole
    isKept = ContiguousArray(repeating: false, count: whole.rowCount)
  }

  /// Turns rows with one free column into bounds and fixes what these fix, until nothing changes.
  mutating func tighten(
    _ lower: inout ContiguousArray<Double>, _ upper: inout ContiguousArray<Double>,
    _ isFree: inout ContiguousArray<Bool>, _ values: inout ContiguousArray<Double>, _ isInfeasible: inout Bool
  ) {
    var isDone = ContiguousArray(repeating: false, count: whole.rowCount)
    var changed = true
    while changed, !isInfeasible {
      changed = false
      for row in 0..<whole.rowCount where !isDone[row] {
        var free = 0
        var last = 0
        var fixed = 0.0
        var size = 0.0
        for term in whole.terms(of: RowIndex(row)) {
          let column = Int(whole.termColumns[term])
          if isFree[column] {
            free += 1
            last = term
            if free > 1 { break }
          } else {
            let part = whole.termValues[term] * values[column]
            fixed += part
            size += abs(part)
          }
        }
        isKept[row] = free > 1
        guard free <= 1 else { continue }
        isDone[row] = true
        let slack = 1e-7 * max(1, size)
        let low = whole.rowLower[row] - fixed
        let high = whole.rowUpper[row] - fixed
        guard free == 1 else {
          if low > slack || high < -slack { isInfeasible = true }
          continue
        }
        let column = Int(whole.termColumns[last])
        let factor = whole.termValues[last]
        let first = factor > 0 ? low / factor : high / factor
        let second = factor > 0 ? high / factor : low / factor
        let isWhole = whole.isInteger[column]
        lower[column] = max(lower[column], isWhole ? (first - 1e-7).rounded(.up) : first)
        upper[column] = min(upper[column], isWhole ? (second + 1e-7).rounded(.down) : second)
        let room = slack / min(1, abs(factor))
        if lower[column] > upper[column] + room { isInfeasible = true }
        guard upper[column] - lower[column] <= 1e-11 * max(1, abs(upper[column])) else { continue }
        values[column] = min(max(lower[column], whole.columnLower[column]), whole.columnUpper[column])
        isFree[column] = false
        changed = true
      }
    }
  }
}
