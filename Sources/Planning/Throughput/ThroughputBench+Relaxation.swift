import LinearProgramming

extension ThroughputBench {
  /// Solves the relaxation from nothing.
  ///
  /// - Returns: What it costs at least; ``relaxationValue``.
  /// - Throws: ``ThroughputError/noRelaxation``, or `SolverError`.
  public func relax() throws -> Double {
    let solution = try solver.withModel(relaxed.program) { try $0.minimize(.dual, limits: Limits()) }
    guard solution.termination == .optimal else { throw ThroughputError.noRelaxation }
    return solution.objective
  }

  /// Lends the solved relaxation, to be solved again and again after one right side has changed.
  ///
  /// - Parameter body: Given what adds a tenth to one need, solves, puts it back and solves again: two solves, another
  ///   need each time, ending with ``relaxationValue``; `changed` is `nil` where more cannot be asked for.
  /// - Returns: What `body` returns.
  /// - Throws: ``ThroughputError/noRelaxation``, `SolverError`, or what `body` throws.
  public func withWarmRelaxation<Result>(
    _ body: (_ again: () throws -> (changed: Double?, restored: Double)) throws -> Result
  ) throws -> Result {
    let relaxed = relaxed.program
    let needs = (0..<relaxed.rowCount).filter {
      relaxed.rowLower[$0] == relaxed.rowUpper[$0] && relaxed.rowLower[$0] > 1.5
    }
    return try solver.withModel(relaxed) { model in
      func solve() throws -> Double? {
        let solution = try model.minimize(.dual, limits: Limits())
        return solution.termination == .optimal ? solution.objective : nil
      }
      _ = try solve()
      var turn = 0
      return try body {
        guard !needs.isEmpty else { throw ThroughputError.noRelaxation }
        // Neighbours in the program belong to one client: steps of a prime go round them all.
        let row = needs[turn * 31 % needs.count]
        turn += 1
        try model.setBounds(RowIndex(row), lower: 1.1 * relaxed.rowLower[row], upper: 1.1 * relaxed.rowUpper[row])
        let changed = try solve()
        try model.setBounds(RowIndex(row), lower: relaxed.rowLower[row], upper: relaxed.rowUpper[row])
        guard let restored = try solve() else { throw ThroughputError.noRelaxation }
        return (changed, restored)
      }
    }
  }
}
