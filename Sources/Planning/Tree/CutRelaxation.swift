import LinearProgramming

/// The relaxation of a program with rounding cuts, kept inside the solver.
struct CutRelaxation<Model: LiveModel> {
  let program: LinearProgram
  let model: Model
  /// Cuts in force, in the order of the model's rows after the program's own.
  private(set) var cuts: [RoundingCut] = []
  private(set) var solution: Solution
  private var separator: RoundingCuts
  /// Rounds in a row in which each cut did not bind.
  private var idle: [Int] = []

  init(_ program: LinearProgram, _ model: Model, limits: Limits) throws {
    self.program = program
    self.model = model
    separator = RoundingCuts(program)
    solution = try model.minimize(.dual, limits: limits)
  }

  /// The program with the cuts in force as further rows.
  var cutProgram: LinearProgram {
    var program = program
    for cut in cuts {
      program.addRow(upper: cut.upper)
      for place in cut.columns.indices { program.append(cut.values[place], ColumnIndex(Int(cut.columns[place]))) }
    }
    return program
  }

  /// Adds cuts that the point at hand breaks and solves again.
  mutating func cut(most: Int, limits: Limits) throws -> Int {
    separator.setRows(cuts)
    return try add(separator.separate(solution.values, sums: try tableau(), most: most), limits: limits)
  }

  /// Adds rows and solves again.
  mutating func add(_ found: [RoundingCut], limits: Limits) throws -> Int {
    try purge()
    guard !found.isEmpty else { return 0 }
    try model.append(
      rows: found.map { cut in
        NewRow(
          lower: -.infinity, upper: cut.upper,
          terms: cut.columns.indices.map { (ColumnIndex(Int(cut.columns[$0])), cut.values[$0]) })
      })
    cuts.append(contentsOf: found)
    idle.append(contentsOf: repeatElement(0, count: found.count))
    solution = try model.minimize(.dual, limits: limits)
    return found.count
  }

  /// Drops cuts that have not bound for some rounds.
  private mutating func purge() throws {
    guard solution.termination == .optimal else { return }
    let basis = try model.basis()
    var dropped: [Int] = []
    for place in cuts.indices {
      idle[place] = solution.rowPrices[program.rowCount + place] == 0 ? idle[place] + 1 : 0
      if idle[place] > 3, basis.rows[program.rowCount + place] == .basic { dropped.append(place) }
    }
    guard !dropped.isEmpty else { return }
    try model.delete(rows: dropped.map { RowIndex(program.rowCount + $0) })
    for place in dropped.reversed() {
      cuts.remove(at: place)
      idle.remove(at: place)
    }
  }

  /// The rows of the tableau of whole columns with broken values.
  private func tableau() throws -> [ContiguousArray<Double>] {
    let broken = (0..<program.columnCount).filter { column in
      let value = solution.values[column]
      return program.isInteger[column] && abs(value - value.rounded()) > 0.01
    }
    return try broken.map { try model.multipliers(of: ColumnIndex($0)) }
  }
}
