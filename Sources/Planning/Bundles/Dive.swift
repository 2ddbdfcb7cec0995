import LinearProgramming

/// Finds a whole point by solving the relaxation over and over, each time with some more columns fixed where they nearly are.
///
/// What fixing implies follows from ``BoundPropagation``; a fixing that nothing satisfies is turned round once.
struct Dive<Solver: LinearSolver> {
  let solver: Solver
  let program: LinearProgram
  let meter: WorkMeter

  /// What a dive ends with.
  struct Result {
    /// The whole point with its continuous columns at their best, or `nil` where none was found below `ceiling`.
    var values: ContiguousArray<Double>?
    /// The relaxation at the beginning.
    var root: Double
    var solves = 0
  }

  /// Dives.
  ///
  /// - Parameters:
  ///   - ceiling: Ends as soon as the relaxation costs so much.
  ///   - share: How much of what is open is fixed at least in each step.
  /// - Returns: The point.
  /// - Throws: What the solver throws.
  func run(below ceiling: Double, share: Double = 0.1) throws -> Result {
    var bounds = BoundPropagation(program)
    var result = Result(root: -.infinity)
    guard bounds.propagateAll() else { return result }
    return try solver.withModel(program) { model in
      var applied = (lower: program.columnLower, upper: program.columnUpper)
      func apply() throws {
        for column in applied.lower.indices
        where bounds.lower[column] != applied.lower[column] || bounds.upper[column] != applied.upper[column] {
          // Continuous columns keep their own bounds: what propagation says of them the rows say too.
          guard program.isInteger[column] else { continue }
          applied.lower[column] = bounds.lower[column]
          applied.upper[column] = bounds.upper[column]
          try model.setBounds(ColumnIndex(column), lower: bounds.lower[column], upper: bounds.upper[column])
        }
      }
      try apply()
      var isFirst = true
      var turned = 0
      while true {
        let answer = try model.minimize(.dual, limits: meter.slice())
        // What the clock cut counts for nothing, so that work alone repeats the run.
        guard meter.limits.reached == nil else { return result }
        meter.spend(answer)
        result.solves += 1
        if isFirst {
          result.root = answer.termination == .optimal ? answer.objective : -.infinity
          isFirst = false
        }
        guard answer.termination == .optimal, answer.objective < ceiling else { return result }
        let open = (0..<program.columnCount).filter {
          program.isInteger[$0] && bounds.upper[$0] - bounds.lower[$0] > 0.5
        }
        let fractional = open.filter { abs(answer.values[$0] - answer.values[$0].rounded()) > 1e-6 }
        if fractional.isEmpty {
          result.values = answer.values
          return result
        }
        // Those nearest to being used first.
        let ranked = fractional.sorted {
          answer.values[$0] != answer.values[$1] ? answer.values[$0] > answer.values[$1] : $0 < $1
        }
        var left = max(1, Int(Double(fractional.count) * share))
        var fixedAny = false
        for column in ranked {
          guard left > 0 || answer.values[column] > 0.95 else { break }
          guard bounds.upper[column] - bounds.lower[column] > 0.5 else { continue }
          let mark = bounds.mark
          if bounds.fix(column, at: answer.values[column].rounded(.up)) {
            fixedAny = true
            left -= 1
          } else {
            bounds.undo(to: mark)
            guard bounds.fix(column, at: answer.values[column].rounded(.down)) else { return result }
            fixedAny = true
            turned += 1
          }
        }
        guard fixedAny else { return result }
        try apply()
      }
    }
  }
}
