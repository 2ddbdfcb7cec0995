import LinearProgramming

/// A program with the cuts that its relaxation was left with, and where that stands.
struct CutRoot: Sendable {
  /// The program and its cuts as further rows.
  var program: LinearProgram
  var solution: Solution
  var basis: Basis
  /// What no whole point can be below.
  var bound: Double

  /// Cuts the relaxation of a program until little is gained, or `nil` where it could not be solved.
  ///
  /// - Parameters:
  ///   - program: What is relaxed.
  ///   - solver: What solves it.
  ///   - meter: Counts and stops.
  ///   - objective: What the best known point costs; rounds are worth their while by what they close of the way there.
  ///   - tell: Told of every better bound.
  init?<Solver: LinearSolver>(
    _ program: LinearProgram, _ solver: Solver, _ meter: WorkMeter, towards objective: Double,
    tell: (Double) -> Void
  ) throws {
    let found: CutRoot? = try solver.withModel(program) { model in
      var relaxation = try CutRelaxation(program, model, limits: meter.slice())
      meter.spend(relaxation.solution.work)
      guard relaxation.solution.termination == .optimal else { return nil }
      var root = try CutRoot(relaxation)
      tell(root.bound)
      var idle = 0
      while idle < 3, !meter.isOver, root.bound < objective {
        let before = root.bound
        guard try relaxation.cut(most: 150, limits: meter.slice()) > 0 else { break }
        meter.spend(relaxation.solution.work)
        guard relaxation.solution.termination == .optimal else { break }
        root = try CutRoot(relaxation)
        let room = objective.isFinite ? objective - before : 0.02 * abs(before)
        idle = root.bound - before < 0.005 * room ? idle + 1 : 0
        tell(root.bound)
      }
      return root
    }
    guard let found else { return nil }
    self = found
  }

  private init<Model: LiveModel>(_ relaxation: CutRelaxation<Model>) throws {
    program = relaxation.cutProgram
    solution = relaxation.solution
    basis = try relaxation.model.basis()
    bound = program.bound(rowPrices: solution.rowPrices) ?? -.infinity
  }
}
