import LinearProgramming

/// A program with the cuts that its relaxation was left with, and where that stands.
struct CutRoot: Sendable {
  /// The program and its cuts as further rows.
  var program: LinearProgram
  /// How many of the rows are no cuts.
  let ownRows: Int
  var solution: Solution
  var basis: Basis
  /// What no whole point can be below: infinite where there is none.
  var bound: Double

  /// Cuts the relaxation of a program until little is gained, or gives `nil` where it could not be solved.
  ///
  /// - Parameters:
  ///   - program: What is relaxed.
  ///   - ownRows: How many of its rows are no cuts.
  ///   - basis: Where solving begins, if anywhere.
  ///   - solver: What solves it.
  ///   - meter: Counts and stops.
  ///   - objective: What the best known point costs; rounds are worth their while by what they close of the way there.
  ///   - threads: How many look for cuts.
  ///   - tell: Told of every better bound.
  /// - Throws: ``SolverError``.
  init?<Solver: LinearSolver>(
    _ program: LinearProgram, ownRows: Int, from basis: Basis?, _ solver: Solver, _ meter: WorkMeter,
    towards objective: Double, threads: Int = 1, tell: (Double) -> Void
  ) throws {
    let found: CutRoot? = try solver.withBindingRows(of: program, at: basis) { model in
      if let basis { try model.setBasis(basis) }
      let first = try model.minimize(limits: meter.slice())
      meter.spend(first)
      if first.termination == .infeasible { return CutRoot(infeasible: program, ownRows, first) }
      guard first.termination == .optimal else { return nil }
      var relaxation = CutRelaxation(model, RoundingCuts(program, ownRows: ownRows), first)
      var root = try CutRoot(relaxation, ownRows)
      tell(root.bound)
      var idle = 0
      while idle < 8, !meter.isOver, root.bound < objective {
        let before = root.bound
        guard try relaxation.cut(most: 150, limits: meter.slice(), threads: threads) > 0 else { break }
        meter.spend(relaxation.solution)
        guard relaxation.solution.termination == .optimal else { break }
        root = try CutRoot(relaxation, ownRows)
        // A first plan may be far away: what cuts can close is rarely more than a hundredth.
        let room = min(objective - before, 0.01 * abs(before))
        idle = root.bound - before < 0.002 * room ? idle + 1 : 0
        tell(root.bound)
      }
      return root
    }
    guard let found else { return nil }
    self = found
  }

  private init(infeasible program: LinearProgram, _ ownRows: Int, _ solution: Solution) {
    (self.program, self.ownRows, self.solution) = (program, ownRows, solution)
    basis = Basis(columns: [], rows: [])
    bound = .infinity
  }

  private init<Model: LiveModel>(_ relaxation: CutRelaxation<Model>, _ ownRows: Int) throws {
    self.ownRows = ownRows
    program = relaxation.program
    program.append(relaxation.cuts)
    solution = relaxation.solution
    basis = try relaxation.model.basis()
    bound = program.bound(rowPrices: solution.rowPrices) ?? -.infinity
  }
}
