public import LinearProgramming

extension GLPKSolver {
  /// Minimises over the whole points of a program by branch and cut.
  ///
  /// The relaxation is solved first, but where a presolved copy is searched from a start plan: that copy is told what the plan
  /// costs and looks for cheaper points alone. GLPK proves optimality to 1e-7 of the objective. A whole point's integer values
  /// are rounded and the others solved again where rounding breaks a row; a start plan that is not feasible is not used.
  ///
  /// - Parameters:
  ///   - program: What to solve.
  ///   - options: How to search, start plan and incumbents. An incumbent callback switches presolve off.
  ///   - limits: When to stop; `gap` is relative to the objective's magnitude. Work and cancellation are looked at between nodes.
  /// - Returns: The best whole point, the bound, and why the search stopped.
  /// - Throws: ``SolverError`` where the solver fails.
  public func minimizeInteger(
    _ program: LinearProgram, options: BranchAndCut, limits: Limits
  ) throws -> IntegerSolution {
    guard let whole = try WholeProgram(program, start: options.start) else {
      return IntegerSolution(termination: .infeasible, objective: nil, values: nil, bound: nil, work: 0, nodes: 0)
    }
    if program.termCount == 0 { return whole.minimizeWithoutTerms() }
    let model = try GLPKModel(whole.program)
    var search = TreeSearch(whole: whole, model: model, options: options, limits: limits)
    if whole.start != nil, options.presolve, options.onIncumbent == nil { return try search.runPresolved() }
    let relaxation = try model.minimize(.dual, limits: limits)
    guard relaxation.termination == .optimal else { return search.unfinished(relaxation) }
    return try search.run(relaxation)
  }
}
