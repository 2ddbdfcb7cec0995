public import LinearProgramming

/// Minimises linear programs with GLPK 5.0.
///
/// Nothing that GLPK does can end the process: its aborts come back as ``SolverError``. A value of this type holds nothing; any
/// number of threads may use it at once.
public struct GLPKSolver: LinearSolver {
  /// A solver.
  public init() {}

  /// Loads a program and lends it for the time of `body`; the model must not leave it.
  ///
  /// - Parameters:
  ///   - program: What to load; integrality is not part of it.
  ///   - body: What to do with the model, on this thread.
  /// - Returns: What `body` returns.
  /// - Throws: ``SolverError`` where the solver fails, or what `body` throws.
  public func withModel<Result>(_ program: LinearProgram, _ body: (GLPKModel) throws -> Result) throws -> Result {
    try body(GLPKModel(program))
  }
}
