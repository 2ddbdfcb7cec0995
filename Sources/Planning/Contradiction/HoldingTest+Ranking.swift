import LinearProgramming

extension HoldingTest {
  /// Rules of a contradiction in the order of what giving up each of them costs at least: an estimate.
  ///
  /// It is the relaxation in which that rule may be broken for nothing and every other one for more than any plan could save;
  /// from one rule to the next only costs change, so each takes a few steps from the last. Rules whose relaxation the limits
  /// cut come last, the light ones first.
  ///
  /// - Parameters:
  ///   - rules: Places in ``BreakGroups/groups``.
  ///   - kept: Per group, whether it holds beside.
  ///   - weights: Per group, what breaking it weighs.
  /// - Returns: The same rules.
  /// - Throws: What the solver throws.
  func ranked(_ rules: [Int], keeping kept: ContiguousArray<Bool>, weights: [Double]) throws -> [Int] {
    let own = WorkMeter(limits: meter.slice(work: Self.relaxationWork), report: nil)
    defer { meter.spend(max(1, own.spent)) }
    let costs = part.part.program.costs
    var program = program
    for rule in part.breaks where !rule.groups.isEmpty && !rule.isShut(keeping: kept) {
      program.setCost(ColumnIndex(rule.column), costs[rule.column])
    }
    var estimates: [Int: Double] = [:]
    try solver.withModel(program) { model in
      // Cold, the dual simplex is the faster; other costs leave the point feasible, so the primal goes on.
      let first = try model.minimize(.dual, limits: own.slice())
      own.spend(first)
      guard first.termination == .optimal else { return }
      for rule in rules {
        var others = kept
        others[rule] = false
        let opened = part.breaks.filter { $0.isShut(keeping: kept) && !$0.isShut(keeping: others) }
        for column in opened { try model.setCost(ColumnIndex(column.column), costs[column.column]) }
        let answer = try model.minimize(.primal, limits: own.slice())
        own.spend(answer)
        guard answer.termination == .optimal else { return }
        estimates[rule] = answer.objective
        for column in opened { try model.setCost(ColumnIndex(column.column), program.costs[column.column]) }
      }
    }
    return rules.sorted { first, second in
      let (one, two) = (estimates[first] ?? .infinity, estimates[second] ?? .infinity)
      return (one, weights[first], first) < (two, weights[second], second)
    }
  }
}
