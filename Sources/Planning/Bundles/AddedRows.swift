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
  /// One a row, at the point at hand.
  private var activities: ContiguousArray<Double> = []
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

  /// Says at which point rows are added up.
  mutating func setPoint(_ point: ContiguousArray<Double>) { activities = program.rowActivities(of: point) }

  /// Begins anew with one row.
  mutating func begin(_ row: Int, isUpper: Bool) {
    clear()
    add(row, times: 1, isUpper: isUpper)
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
  mutating func add(_ row: Int, times factor: Double, isUpper: Bool) {
    rows.append(Int32(row))
    let program = program
    for term in program.terms(of: RowIndex(row)) {
      let column = Int(program.termColumns[term])
      if !isTouched[column] {
        isTouched[column] = true
        columns.append(Int32(column))
      }
      values[column] += factor * program.termValues[term]
    }
    right += factor * (isUpper ? program.rowUpper[row] : program.rowLower[row])
    guard program.rowLower[row] != program.rowUpper[row] else { return }
    slacks.append(Slack(row: row, isUpper: isUpper, factor: isUpper ? factor : -factor, value: left(row, isUpper)))
  }

  /// Sets a cancelled column to 0 exactly.
  mutating func clear(_ column: Int) { values[column] = 0 }

  /// Sets to 0 what differs from it by rounding errors only.
  mutating func clear(below size: Double) {
    for column in columns where abs(values[Int(column)]) < size { values[Int(column)] = 0 }
  }

  /// What a row leaves on its nearer side.
  func slack(of row: Int) -> (slack: Double, isUpper: Bool) {
    let (above, below) = (program.rowUpper[row] - activities[row], activities[row] - program.rowLower[row])
    return above <= below ? (abs(above), true) : (abs(below), false)
  }

  private func left(_ row: Int, _ isUpper: Bool) -> Double {
    max(0, isUpper ? program.rowUpper[row] - activities[row] : activities[row] - program.rowLower[row])
  }
}
