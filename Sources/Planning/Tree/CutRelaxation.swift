import LinearProgramming

/// The relaxation of a program with rounding cuts, kept inside the solver as far as they bind.
struct CutRelaxation<Model: LiveModel> {
  let model: BindingRows<Model>
  private(set) var solution: Solution
  private var separator: RoundingCuts
  /// Rounds in a row in which each cut did not bind.
  private var idle: [Int] = []

  /// A relaxation that was solved.
  init(_ model: BindingRows<Model>, _ separator: RoundingCuts, _ solution: Solution) {
    self.model = model
    self.separator = separator
    self.solution = solution
  }

  var program: LinearProgram { model.program }
  /// Cuts in force, in the order of the rows after the program's own.
  var cuts: [RoundingCut] { model.cuts }

  /// Adds cuts that the point at hand breaks and solves again.
  ///
  /// - Returns: How many were added.
  mutating func cut(most: Int, limits: Limits, threads: Int = 1) throws -> Int {
    separator.setRows(cuts)
    let found = separator.separate(solution.values, sums: try tableau(), isVertex: true, most: most, threads: threads)
    try purge(after: 3)
    guard !found.isEmpty else { return 0 }
    try model.forgetSlack()
    try model.append(found)
    idle.append(contentsOf: repeatElement(0, count: found.count))
    solution = try model.minimize(limits: limits)
    return found.count
  }

  /// Drops cuts that have not bound for more than so many rounds.
  mutating func purge(after rounds: Int) throws {
    guard solution.termination == .optimal else { return }
    let basis = try model.basis()
    var dropped: [Int] = []
    for place in cuts.indices {
      idle[place] = solution.rowPrices[program.rowCount + place] == 0 ? idle[place] + 1 : 0
      // Only rows in the basis may leave it as it is.
      if idle[place] > rounds, basis.rows[program.rowCount + place] == .basic { dropped.append(place) }
    }
    guard !dropped.isEmpty else { return }
    try model.drop(cuts: dropped)
    for place in dropped.reversed() {
      solution.rowPrices.remove(at: program.rowCount + place)
      idle.remove(at: place)
    }
  }

  /// The rows of the tableau of whole columns with broken values.
  private func tableau() throws -> [ContiguousArray<Double>] {
    let basis = try model.basis()
    return try program.columns(brokenAt: solution.values, by: 0.01).filter { basis.columns[$0] == .basic }
      .map { try model.multipliers(of: ColumnIndex($0)) }
  }
}
