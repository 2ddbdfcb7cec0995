import GLPKSolver
import LinearProgramming
import Staffing

@testable import Planning

/// Tries every whole point of a scenario's program: all teams, then all main contacts and acceptances, hours by a linear
/// program each.
///
/// An oracle for the search, usable up to four people and four clients.
struct BruteForce {
  /// The least objective over all whole points, or `nil` where there is none.
  private(set) var least: Double?
  /// How many whole points were feasible.
  private(set) var feasible = 0

  private let program: LinearProgram
  private let whole: [Int]

  init(_ scenario: Scenario) throws {
    let model = CompactModel(scenario)
    let program = model.program
    self.program = program
    whole = program.isInteger.indices.filter {
      program.isInteger[$0] && program.columnLower[$0] < program.columnUpper[$0]
    }
    let fixed = ContiguousArray(program.columnLower.map { $0.isFinite ? $0 : 0 })
    try descend(0, fixed, isFree: ContiguousArray(repeating: true, count: program.columnCount))
  }

  /// Fixes the next whole column to each of its values, and gives up where rows contradict each other already.
  private mutating func descend(
    _ depth: Int, _ values: ContiguousArray<Double>, isFree: ContiguousArray<Bool>
  ) throws {
    let restricted = RestrictedProgram(program, values: values, isFree: isFree)
    guard !restricted.isInfeasible else { return }
    guard depth < whole.count else { return try leaf(restricted) }
    for value in [0.0, 1] {
      var next = values
      var free = isFree
      next[whole[depth]] = value
      free[whole[depth]] = false
      try descend(depth + 1, next, isFree: free)
    }
  }

  private mutating func leaf(_ restricted: RestrictedProgram) throws {
    let solution = try GLPKSolver().withModel(restricted.program) { try $0.minimize(.dual, limits: Limits()) }
    guard solution.termination == .optimal else { return }
    feasible += 1
    least = min(least ?? .infinity, solution.objective)
  }
}
