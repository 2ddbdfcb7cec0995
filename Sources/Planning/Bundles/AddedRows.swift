import LinearProgramming

/// Rows of a program added up to one equation: `Σ value × column + Σ factor × slack = right`.
struct AddedRows {
  private let program: LinearProgram
  /// One value a column.
  private(set) var values: ContiguousArray<Double>
  /// Columns that were touched, each once.
  private(set) var columns: ContiguousArray<Int32> = []
  private var isTouched: ContiguousArray<Bool>
  private(set) var rows: ContiguousArray<Int32> = []
  private(set) var right = 0.0
  private(set) var slacks: ContiguousArray<Slack> = []

  /// What a row leaves, at least 0: `upper − activity` or `activity − lower`.
  struct Slack {
    var row: Int
    var isUpper: Bool
    var factor: Double
    var value: Double
  }

  init(_ program: LinearProgram) {
    self.program = program
    values = ContiguousArray(repeating: 0, count: program.columnCount)
    isTouched = ContiguousArray(repeating: false, count: program.columnCount)
  }

  /// Begins anew with one row.
  mutating func begin(_ row: Int, isUpper: Bool, _ point: ContiguousArray<Double>) {
    clear()
    add(row, times: 1, isUpper: isUpper, point)
  }

  /// Begins anew with no row.
  mutating func clear() {
    for column in columns {
      values[Int(column)] = 0
      isTouched[Int(column)] = false
    }
    columns.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    slacks.removeAll(keepingCapacity: true)
    right = 0
  }

  /// Adds a multiple of a row, as an equation with its slack on one side.
  mutating func add(_ row: Int, times factor: Double, isUpper: Bool, _ point: ContiguousArray<Double>) {
    rows.append(Int32(row))
    var activity = 0.0
    for term in program.terms(of: RowIndex(row)) {
      let column = Int(program.termColumns[term])
      if !isTouched[column] {
        isTouched[column] = true
        columns.append(Int32(column))
      }
      values[column] += factor * program.termValues[term]
      activity += program.termValues[term] * point[column]
    }
    let side = isUpper ? program.rowUpper[row] : program.rowLower[row]
    right += factor * side
    guard program.rowLower[row] != program.rowUpper[row] else { return }
    let left = isUpper ? side - activity : activity - side
    slacks.append(Slack(row: row, isUpper: isUpper, factor: isUpper ? factor : -factor, value: max(0, left)))
  }

  /// Sets a cancelled column to 0 exactly.
  mutating func clear(_ column: Int) { values[column] = 0 }

  /// Sets to 0 what differs from it by rounding errors only.
  mutating func clear(below size: Double) {
    for column in columns where abs(values[Int(column)]) < size { values[Int(column)] = 0 }
  }

  /// What a row leaves at a point on its nearer side.
  func slack(of row: Int, _ point: ContiguousArray<Double>) -> (slack: Double, isUpper: Bool) {
    var activity = 0.0
    for term in program.terms(of: RowIndex(row)) {
      activity += program.termValues[term] * point[Int(program.termColumns[term])]
    }
    let (above, below) = (program.rowUpper[row] - activity, activity - program.rowLower[row])
    return above <= below ? (abs(above), true) : (abs(below), false)
  }
}
