import Foundation
import GLPKSolver
import LinearProgramming

/// Solves a program from nothing, then each change of it from the basis of the first.
struct Resolving {
  /// One solve: CPU seconds of this thread, the value (missing where there is none), and simplex iterations.
  struct Solve: Codable {
    var seconds: Double
    var objective: Double?
    var status: String
    var iterations: Int
  }

  /// All that was measured; the restored basis and the changes themselves are part of the warm solves' seconds.
  struct Run: Codable {
    var rows: Int
    var columns: Int
    var cold: [Solve]
    var warm: [Solve]
  }

  /// From nothing it is solved so often, unless that takes too long.
  private static let coldRuns = 3
  private static let coldSeconds = 10.0
  private let program: LinearProgram
  private let changes: [LPChange]

  /// What to solve.
  init(_ program: LinearProgram, _ changes: [LPChange]) {
    self.program = program
    self.changes = changes
  }

  /// Solves everything on this thread.
  func run() throws -> Run {
    let solver = GLPKSolver()
    var cold: [Solve] = []
    while cold.count + 1 < Self.coldRuns, cold.reduce(0, { $0 + $1.seconds }) < Self.coldSeconds {
      cold.append(try solver.withModel(program) { try solve($0, .dual) {} })
    }
    return try solver.withModel(program) { model in
      cold.append(try solve(model, .dual) {})
      let basis = try model.basis()
      let warm = try changes.map { change in
        // Where costs alone are different the basis still keeps all rows.
        let solve = try solve(model, change.rows.isEmpty ? .primal : .dual) {
          try make(change, model)
          try model.setBasis(basis)
        }
        try undo(change, model)
        return solve
      }
      return Run(rows: program.rowCount, columns: program.columnCount, cold: cold, warm: warm)
    }
  }

  private func solve(
    _ model: GLPKModel, _ method: SimplexMethod, after prepare: () throws -> Void
  ) throws -> Solve {
    let start = cpuSeconds()
    try prepare()
    let solution = try model.minimize(method, limits: Limits())
    let seconds = cpuSeconds() - start
    return Solve(
      seconds: seconds, objective: solution.termination == .optimal ? solution.objective : nil,
      status: "\(solution.termination)", iterations: solution.work)
  }

  private func make(_ change: LPChange, _ model: GLPKModel) throws {
    for row in change.rows {
      try model.setBounds(RowIndex(row.index), lower: row.lower ?? -.infinity, upper: row.upper ?? .infinity)
    }
    for cost in change.costs { try model.setCost(ColumnIndex(cost.index), cost.cost) }
  }

  private func undo(_ change: LPChange, _ model: GLPKModel) throws {
    for row in change.rows {
      try model.setBounds(
        RowIndex(row.index), lower: program.rowLower[row.index], upper: program.rowUpper[row.index])
    }
    for cost in change.costs { try model.setCost(ColumnIndex(cost.index), program.costs[cost.index]) }
  }

  /// CPU seconds of this thread.
  private func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
