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

  /// The relaxation from the blocks that a plan uses and the cheapest ones; `limits` hold for all rounds together.
  func solve(start: ContiguousArray<Double>?, limits: Limits) throws -> Solution {
    var isActive = layout.firstBlocks(task, start: start)
    var master = SiftingMaster(task.program, layout)
    master.append(blocks: isActive.indices.filter { isActive[$0] })
    return try solver.withModel(master.program) { model in
      var work = 0
      while true {
        var own = limits
        own.work = limits.work.map { max(0, $0 - work) }
        let answer = try model.minimize(.primal, limits: own)
        work += answer.work
        let prices = layout.prices(task.program, master.wholePrices(answer.rowPrices), isActive)
        // Too few blocks may satisfy no row: then all take part before anything is called infeasible.
        let attractive =
          answer.termination == .infeasible
          ? isActive.indices.filter { !isActive[$0] }
          : layout.attractive(prices.reducedCosts, task.program, isActive)
        guard answer.termination == .optimal || answer.termination == .infeasible, !attractive.isEmpty else {
          return Solution(
            termination: answer.termination, objective: answer.objective, values: master.wholeValues(answer.values),
            rowPrices: prices.rowPrices, reducedCosts: prices.reducedCosts, work: work)
        }
        for block in attractive { isActive[block] = true }
        let added = master.append(blocks: attractive)
        try model.append(columns: added.columns)
        try model.append(rows: added.rows)
      }
    }
  }
}
