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
  ///   - tell: Told of every better bound.
  /// - Throws: ``SolverError``.
  init?<Solver: LinearSolver>(
    _ program: LinearProgram, ownRows: Int, from basis: Basis?, _ solver: Solver, _ meter: WorkMeter,
    towards objective: Double, tell: (Double) -> Void
  ) throws {
    let found: CutRoot? = try solver.withBindingRows(of: program, at: basis) { model in
      if let basis { try model.setBasis(basis) }
      let first = try model.minimize(limits: meter.slice())
      meter.spend(first.work)
      if first.termination == .infeasible { return CutRoot(infeasible: program, ownRows, first) }
      guard first.termination == .optimal else { return nil }
      var relaxation = CutRelaxation(model, RoundingCuts(program, ownRows: ownRows), first)
      var root = try CutRoot(relaxation, ownRows)
      tell(root.bound)
      var idle = 0
      while idle < 8, !meter.isOver, root.bound < objective {
        let before = root.bound
        guard try relaxation.cut(most: 150, limits: meter.slice()) > 0 else { break }
        meter.spend(relaxation.solution.work)
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

  /// The basis over what is left of the program, or `nil` where it is none: as many columns and rows in it as there are rows.
  ///
  /// - Parameter rest: What is left.
  /// - Returns: One status a column and a row of it.
  func basis(of rest: RestrictedProgram) -> Basis? {
    var left = Basis(
      columns: ContiguousArray(rest.columns.map { basis.columns[$0.position] }),
      rows: ContiguousArray(rest.rows.map { basis.rows[$0.position] }))
    var surplus = (left.columns + left.rows).count { $0 == .basic } - left.rows.count
    // A few are missing where more of the basis was fixed than rows fell away: rows that cost least to let go come in.
    let prices = rest.rows.map { abs(solution.rowPrices[$0.position]) }
    for row in prices.indices.sorted(by: { prices[$0] != prices[$1] ? prices[$0] < prices[$1] : $0 < $1 })
    where surplus < 0 && left.rows[row] != .basic {
      left.rows[row] = .basic
      surplus += 1
    }
    return surplus == 0 ? left : nil
  }
}
