import LinearProgramming

/// A relaxation of which the solver knows only rows that bind; the others are added when a point breaks them.
///
/// Every iteration pays for every row that the solver knows, and most rows of a node never bind. Rows are numbered as in the program, cuts after them, whether the solver knows them or not;
/// what it does not know is basic.
final class BindingRows<Model: LiveModel> {
  let program: LinearProgram
  private(set) var cuts: [RoundingCut] = []
  private let model: Model
  /// Which row each row of the model is.
  private var known: [Int]
  /// Which rows the model has.
  private var isKnown: ContiguousArray<Bool>

  /// A relaxation.
  ///
  /// - Parameters:
  ///   - program: What is relaxed.
  ///   - model: Its columns and some of its rows.
  ///   - known: Which ones, ascending.
  fileprivate init(_ program: LinearProgram, _ model: Model, known: [Int]) {
    self.program = program
    self.model = model
    self.known = known
    isKnown = ContiguousArray(repeating: false, count: program.rowCount)
    for row in known { isKnown[row] = true }
  }

  /// Minimises from the basis at hand, adding rows until none is broken.
  ///
  /// - Parameter limits: When to stop.
  /// - Returns: The point, one price a row and a cut, and why it stopped.
  /// - Throws: ``SolverError``.
  func minimize(limits: Limits) throws -> Solution {
    var work = 0
    while true {
      var rest = limits
      rest.work = limits.work.map { max(0, $0 - work) }
      var found = try model.minimize(.dual, limits: rest)
      work += found.work
      if found.termination == .optimal {
        let broken = isKnown.indices.filter { !isKnown[$0] && isBroken($0, at: found.values) }
        if !broken.isEmpty {
          try learn(broken)
          continue
        }
      }
      found.work = work
      found.rowPrices = spread(found.rowPrices)
      return found
    }
  }

  /// Appends cuts.
  ///
  /// - Parameter found: What the point at hand breaks.
  /// - Throws: ``SolverError``.
  func append(_ found: [RoundingCut]) throws {
    let first = isKnown.count
    cuts.append(contentsOf: found)
    isKnown.append(contentsOf: repeatElement(false, count: found.count))
    try learn(Array(first..<isKnown.count))
  }

  /// Drops cuts that are basic.
  ///
  /// - Parameter dropped: Their places, ascending.
  /// - Throws: ``SolverError``.
  func drop(cuts dropped: [Int]) throws {
    guard !dropped.isEmpty else { return }
    let rows = dropped.map { program.rowCount + $0 }
    try forget { rows.contains($0) }
    for (place, row) in zip(dropped, rows).reversed() {
      cuts.remove(at: place)
      isKnown.remove(at: row)
    }
    known = known.map { row in row - rows.count { $0 < row } }
  }

  /// Drops all cuts and goes back to a basis from before them.
  ///
  /// - Parameter basis: One status a column and a row.
  /// - Throws: ``SolverError``.
  func forgetCuts(at basis: Basis) throws {
    var whole = basis
    whole.rows.append(contentsOf: repeatElement(.basic, count: cuts.count))
    try setBasis(whole)
    try drop(cuts: Array(cuts.indices))
  }

  /// Drops all cuts and goes back to where nothing binds: what helps where numbers of a basis are not borne any more.
  ///
  /// - Parameters:
  ///   - lower: The least value of each column as it is set now.
  ///   - upper: The greatest.
  /// - Throws: ``SolverError``.
  func beginAnew(lower: ContiguousArray<Double>, upper: ContiguousArray<Double>) throws {
    let columns = zip(lower, upper).map { lower, upper -> Basis.Status in
      if lower == upper { return .fixed }
      return lower.isFinite ? .atLower : upper.isFinite ? .atUpper : .free
    }
    try forgetCuts(
      at: Basis(columns: ContiguousArray(columns), rows: ContiguousArray(repeating: .basic, count: program.rowCount)))
  }

  /// Lets the solver forget rows that do not bind.
  ///
  /// - Throws: ``SolverError``.
  func forgetSlack() throws {
    let statuses = try model.basis().rows
    var slack = ContiguousArray(repeating: false, count: isKnown.count)
    for (place, row) in known.enumerated() { slack[row] = statuses[place] == .basic }
    try forget { slack[$0] }
  }

  /// The basis.
  ///
  /// - Returns: One status a column, a row and a cut.
  /// - Throws: ``SolverError``.
  func basis() throws -> Basis {
    let own = try model.basis()
    var basis = Basis(columns: own.columns, rows: ContiguousArray(repeating: .basic, count: isKnown.count))
    for (place, row) in known.enumerated() { basis.rows[row] = own.rows[place] }
    return basis
  }

  /// Sets the basis; rows that bind in it become known.
  ///
  /// - Parameter basis: One status a column, a row and a cut.
  /// - Throws: ``SolverError``.
  func setBasis(_ basis: Basis) throws {
    try learn(basis.rows.indices.filter { basis.rows[$0] != .basic && !isKnown[$0] })
    try model.setBasis(Basis(columns: basis.columns, rows: ContiguousArray(known.map { basis.rows[$0] })))
  }

  /// Changes a column's bounds.
  ///
  /// - Parameters:
  ///   - column: Which column.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value.
  /// - Throws: ``SolverError``.
  func setBounds(_ column: ColumnIndex, lower: Double, upper: Double) throws {
    try model.setBounds(column, lower: lower, upper: upper)
  }

  /// By how much each row and cut enters the row of the tableau of a basic column.
  ///
  /// - Parameter column: Which column.
  /// - Returns: One factor a row and a cut.
  /// - Throws: ``SolverError``.
  func multipliers(of column: ColumnIndex) throws -> ContiguousArray<Double> {
    spread(try model.multipliers(of: column))
  }

  private func spread(_ values: ContiguousArray<Double>) -> ContiguousArray<Double> {
    guard !values.isEmpty else { return values }
    var spread = ContiguousArray(repeating: 0.0, count: isKnown.count)
    for (place, row) in known.enumerated() { spread[row] = values[place] }
    return spread
  }

  private func learn(_ rows: [Int]) throws {
    guard !rows.isEmpty else { return }
    try model.append(rows: rows.map { row($0) })
    known.append(contentsOf: rows)
    for row in rows { isKnown[row] = true }
  }

  private func forget(_ isGone: (Int) -> Bool) throws {
    let places = known.indices.filter { isGone(known[$0]) }
    guard !places.isEmpty else { return }
    try model.delete(rows: places.map { RowIndex($0) })
    for place in places { isKnown[known[place]] = false }
    known.removeAll { isGone($0) }
  }

  private func row(_ place: Int) -> NewRow {
    guard place < program.rowCount else { return cuts[place - program.rowCount].row }
    return NewRow(
      lower: program.rowLower[place], upper: program.rowUpper[place],
      terms: program.terms(of: RowIndex(place)).map {
        (column: ColumnIndex(Int(program.termColumns[$0])), coefficient: program.termValues[$0])
      })
  }

  /// Whether a point breaks a row by more than a solver's tolerance.
  private func isBroken(_ place: Int, at point: ContiguousArray<Double>) -> Bool {
    guard place < program.rowCount else {
      let cut = cuts[place - program.rowCount]
      return cut.violation(point) > 1e-7 * (1 + abs(cut.upper))
    }
    var sum = 0.0
    for term in program.terms(of: RowIndex(place)) {
      sum += program.termValues[term] * point[Int(program.termColumns[term])]
    }
    let (lower, upper) = (program.rowLower[place], program.rowUpper[place])
    return sum > upper + 1e-7 * (1 + abs(upper)) || sum < lower - 1e-7 * (1 + abs(lower))
  }
}

extension LinearSolver {
  /// Loads the rows of a program that bind in a basis, or all where there is none, and lends them for the time of `body`.
  ///
  /// - Parameters:
  ///   - program: What is relaxed.
  ///   - basis: One status a column and a row; not set, only read for which rows bind.
  ///   - body: What to do with it.
  /// - Returns: What `body` returns.
  /// - Throws: ``SolverError``, or what `body` throws.
  func withBindingRows<Result>(
    of program: LinearProgram, at basis: Basis?, _ body: (BindingRows<Model>) throws -> Result
  ) throws -> Result {
    let known = (0..<program.rowCount).filter { basis == nil || basis?.rows[$0] != .basic }
    return try withModel(basis == nil ? program : program.keeping(rows: known)) { model in
      try body(BindingRows(program, model, known: known))
    }
  }
}
