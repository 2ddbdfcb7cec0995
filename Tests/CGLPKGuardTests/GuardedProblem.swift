import CGLPKGuard
import Testing

/// A problem behind the guard, as the tests use it: two columns, three rows, 36 at (2, 6) when maximised.
final class GuardedProblem {
  let pointer: OpaquePointer

  init() throws {
    var made: OpaquePointer?
    try #require(glpkguard_create(&made) == .done)
    pointer = try #require(made)
  }

  deinit { glpkguard_destroy(pointer) }

  /// The Wyndor program, to be minimised.
  static func wyndor() throws -> GuardedProblem {
    let problem = try GuardedProblem()
    try #require(
      glpkguard_add_columns(problem.pointer, 2, [-3, -5], [0, 0], [.infinity, .infinity], nil, nil, nil) == .done)
    let none = [Double](repeating: -.infinity, count: 3)
    try #require(
      glpkguard_add_rows(problem.pointer, 3, none, [4, 12, 18], [0, 1, 2, 4], [0, 1, 0, 1], [1, 2, 3, 2]) == .done)
    return problem
  }

  var isStale: Bool { glpkguard_is_stale(pointer) != 0 }

  /// The optimum by the dual simplex.
  func objective() throws -> Double {
    var run = glpkguard_run()
    try #require(glpkguard_simplex(pointer, 1, .max, .max, &run) == .done)
    try #require(run.code == 0)
    return run.objective
  }
}

/// What GLPK said on this thread before it aborted.
func lastMessage() -> String { String(cString: glpkguard_message()) }
