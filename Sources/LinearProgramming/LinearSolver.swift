/// Something that minimises linear programs; the engines are generic over it, so they know no C library.
public protocol LinearSolver: Sendable {
  /// A program kept inside the solver, changed and solved again.
  associatedtype Model: LiveModel

  /// Loads a program and lends it for the time of `body`; the model must not leave it.
  ///
  /// - Parameters:
  ///   - program: What to load; every number must be finite or, for bounds, infinite.
  ///   - body: What to do with the model, on this thread.
  /// - Returns: What `body` returns.
  /// - Throws: ``SolverError`` where the solver fails, or what `body` throws.
  func withModel<Result>(_ program: LinearProgram, _ body: (Model) throws -> Result) throws -> Result

  /// Minimises over the whole points of a program by branch and cut.
  ///
  /// - Parameters:
  ///   - program: What to solve.
  ///   - options: How to search, start plan and incumbents.
  ///   - limits: When to stop. `gap` is relative to the objective, as solvers have it.
  /// - Returns: The best whole point, the bound, and why the search stopped.
  /// - Throws: ``SolverError`` where the solver fails.
  func minimizeInteger(_ program: LinearProgram, options: BranchAndCut, limits: Limits) throws -> IntegerSolution
}
