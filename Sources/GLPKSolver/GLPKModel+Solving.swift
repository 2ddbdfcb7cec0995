internal import CGLPKGuard
public import LinearProgramming

extension GLPKModel {
  /// Iterations between two looks at the clock and the cancellation flag; always the same, so that limits that are not reached
  /// never change the path.
  ///
  /// GLPK begins every slice with a factorization and without the weights of its pricing: of 13,000 rows, slices of a quarter of
  /// this length took two fifths more iterations and three fifths more time.
  private static let slice = 1_000
  /// The same for programs whose iterations take several milliseconds, from so many rows on.
  private static let shortSlice = 250
  private static let rowsOfShortSlices = 20_000

  /// Minimises from the basis at hand, integrality ignored.
  ///
  /// After a breakdown it begins once more from the standard basis with the other method; a second one ends with
  /// `.stopped(.numerics)`.
  ///
  /// - Parameters:
  ///   - method: Which simplex.
  ///   - limits: When to stop; `gap` is not read.
  /// - Returns: The point, prices and why it stopped; after a stop the point of the basis reached.
  /// - Throws: ``SolverError``.
  public func minimize(_ method: SimplexMethod, limits: Limits) throws -> Solution {
    var isDual = method == .dual
    var work = 0
    var attempts = 0
    let attemptLimit = 3
    while true {
      if let limit = stop(limits, work) { return try solution(.stopped(limit), work: work) }
      var run = glpkguard_run()
      let iterations = slice(limits, work)
      try unsafe problem.call("running the simplex method") {
        // No clock inside a slice: a run that the clock ended is repeated by its work alone, slice by slice.
        unsafe glpkguard_simplex($0, isDual ? 1 : 0, iterations, .max, &run)
      }
      work += Int(run.iterations)
      var verdict = SimplexVerdict(run)
      if verdict == .ended(.optimal), try !isTrustworthy(run) { verdict = .restart }
      switch verdict {
      case .ended(let termination): return try solution(termination, work: work, objective: run.objective)
      case .sliceSpent: continue
      case .otherMethod, .restart:
        attempts += 1
        guard attempts < attemptLimit else { return try solution(.stopped(.numerics), work: work) }
        isDual.toggle()
        if verdict == .restart {
          try unsafe problem.call("resetting the basis") { unsafe glpkguard_standard_basis($0) }
        }
      case .badBounds, .unexpected: throw Self.error(verdict, "running the simplex method")
      }
    }
  }

  /// Minimises again in exact rational arithmetic from the basis at hand.
  ///
  /// From an optimal basis this takes few iterations; from the standard one it may take very long.
  ///
  /// - Parameter limits: When to stop.
  /// - Returns: The point, prices and why it stopped.
  /// - Throws: ``SolverError``.
  public func minimizeExactly(limits: Limits) throws -> Solution {
    // GLPK's exact solver refuses a problem without rows or columns; there is nothing to be exact about.
    guard rowCount > 0, columnCount > 0 else { return try minimize(.primal, limits: limits) }
    var work = 0
    while true {
      if let limit = stop(limits, work) { return try solution(.stopped(limit), work: work) }
      var run = glpkguard_run()
      let iterations = min(100, slice(limits, work))
      let milliseconds = Self.milliseconds(limits)
      try unsafe problem.call("running the exact simplex method") {
        unsafe glpkguard_exact($0, iterations, milliseconds, &run)
      }
      work += Int(run.iterations)
      let verdict = SimplexVerdict(run)
      switch verdict {
      case .ended(let termination): return try solution(termination, work: work, objective: run.objective)
      case .sliceSpent: continue
      case .otherMethod, .restart: return try solution(.stopped(.numerics), work: work)
      case .badBounds, .unexpected: throw Self.error(verdict, "running the exact simplex method")
      }
    }
  }

  private func stop(_ limits: Limits, _ work: Int) -> Limit? {
    if let limit = limits.reached { return limit }
    if let most = limits.work, work >= most { return .work }
    return nil
  }

  /// Iterations until limits are looked at again.
  ///
  /// GLPK looks at its limit before it looks whether it has ended: a part of a slice is one iteration longer than the work left,
  /// so that what a clock let end is not cut short by the very work that it took.
  private func slice(_ limits: Limits, _ work: Int) -> Int32 {
    let most = rowCount > Self.rowsOfShortSlices ? Self.shortSlice : Self.slice
    let left = (limits.work ?? .max) - work
    return Int32(truncatingIfNeeded: left < most ? max(1, left + 1) : most)
  }

  /// Milliseconds until the deadline, at least one.
  private static func milliseconds(_ limits: Limits) -> Int32 {
    guard let seconds = limits.secondsLeft, seconds < 2_000_000 else { return .max }
    return max(1, Int32(seconds * 1_000))
  }

  /// GLPK calls points optimal whose numbers overflowed or drifted; those are refused.
  private func isTrustworthy(_ run: glpkguard_run) throws -> Bool {
    guard run.objective.isFinite else { return false }
    let residuals = try residuals()
    let tolerance = 1e-5
    return residuals.rows <= tolerance && residuals.bounds <= tolerance && residuals.reducedCosts <= tolerance
      && residuals.signs <= tolerance
  }

  private func solution(_ termination: Termination, work: Int, objective: Double? = nil) throws -> Solution {
    var values = ContiguousArray<Double>(repeating: 0, count: columnCount)
    var reducedCosts = values
    var prices = ContiguousArray<Double>(repeating: 0, count: rowCount)
    try unsafe problem.call("reading the solution") { pointer in
      unsafe values.withUnsafeMutableBufferPointer { values in
        unsafe reducedCosts.withUnsafeMutableBufferPointer { reducedCosts in
          unsafe prices.withUnsafeMutableBufferPointer { prices in
            unsafe glpkguard_get_solution(pointer, values.baseAddress, reducedCosts.baseAddress, prices.baseAddress)
          }
        }
      }
    }
    return Solution(
      termination: termination, objective: objective ?? .nan, values: values, rowPrices: prices,
      reducedCosts: reducedCosts, work: work)
  }

  private static func error(_ verdict: SimplexVerdict, _ context: String) -> SolverError {
    if case .unexpected(let code) = verdict {
      return SolverError(code: .unexpected, context: context, message: "GLPK returned code \(code).")
    }
    return SolverError(code: .badArgument, context: context, message: "A least value exceeds its greatest.")
  }
}
