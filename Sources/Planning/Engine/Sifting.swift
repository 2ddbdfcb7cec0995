import LinearProgramming

/// Solves a large relaxation by columns: a few blocks first, then those whose reduced costs say that they would help.
///
/// A block is all of a person on a client: assignments, hours, main contact, line. Its own rows, such as `hours ≤ room ×
/// assignment`, take part with it. While it is left out their prices follow from the reduced costs of what they limit, so
/// that the block is priced exactly. When no block prices out, the point is optimal for the whole relaxation.
struct Sifting<Solver: LinearSolver> {
  private let solver: Solver
  private let task: SearchTask
  private let layout: SiftingLayout

  init(solver: Solver, task: SearchTask) {
    self.solver = solver
    self.task = task
    layout = SiftingLayout(task)
  }

  /// The relaxation from the blocks that a plan uses, or without one from the largest; `limits` hold for all rounds together.
  ///
  /// Where a limit ends it, the point is the last round's that ended, and the prices those of the round that prove most.
  func solve(start: ContiguousArray<Double>?, limits: Limits) throws -> Solution {
    var isActive = layout.firstBlocks(task, start: start)
    var master = SiftingMaster(task.program, layout)
    master.append(blocks: isActive.indices.filter { isActive[$0] })
    return try solver.withModel(master.program) { model in
      var work = 0
      // Cold, the dual simplex is the faster; columns that are added leave the point feasible, so the primal goes on.
      var method = SimplexMethod.dual
      var known: Solution?
      var proven = -Double.infinity
      while true {
        var own = limits
        own.work = limits.work.map { max(0, $0 - work) }
        let answer = try model.minimize(method, limits: own)
        method = .primal
        work += answer.work
        let prices = layout.prices(task.program, master.wholePrices(answer.rowPrices), isActive)
        // Too few blocks may satisfy no row: then all take part before anything is called infeasible.
        if answer.termination == .optimal {
          let bound = task.bound(prices.rowPrices) ?? -.infinity
          var round = Solution(
            termination: .optimal, objective: answer.objective, values: master.wholeValues(answer.values),
            rowPrices: prices.rowPrices, reducedCosts: prices.reducedCosts, work: work)
          if let known, bound < proven { round.rowPrices = known.rowPrices }
          proven = max(proven, bound)
          known = round
        }
        let attractive =
          answer.termination == .infeasible
          ? isActive.indices.filter { !isActive[$0] }
          : layout.attractive(prices.reducedCosts, task.program, isActive)
        guard answer.termination == .optimal || answer.termination == .infeasible, !attractive.isEmpty else {
          var last =
            known
            ?? Solution(
              termination: answer.termination, objective: answer.objective, values: master.wholeValues(answer.values),
              rowPrices: prices.rowPrices, reducedCosts: prices.reducedCosts, work: work)
          last.termination = answer.termination
          last.work = work
          return last
        }
        for block in attractive { isActive[block] = true }
        let added = master.append(blocks: attractive)
        try model.append(columns: added.columns)
        try model.append(rows: added.rows)
      }
    }
  }
}
