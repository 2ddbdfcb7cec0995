import LinearProgramming

extension HoldingTest {
  /// Rules whose relaxation has no point by itself: those that its prices speak of.
  ///
  /// The least weight of broken rules that the relaxation needs, were nothing else to pay, has row prices that prove it. A rule whose
  /// columns they give no worth is no part of that proof: with all such rules open it holds as it did.
  ///
  /// - Parameter kept: Per group, whether it has to hold.
  /// - Returns: Places in ``BreakGroups/groups``, or `nil` where the relaxation breaks nothing or was not solved.
  /// - Throws: What the solver throws.
  func pricedRules(of kept: ContiguousArray<Bool>) throws -> [Int]? {
    let own = WorkMeter(limits: meter.slice(work: Self.relaxationWork), report: nil)
    defer { meter.spend(max(1, own.spent)) }
    var weights = ContiguousArray(repeating: 0.0, count: program.columnCount)
    let held = part.breaks.filter { $0.isShut(keeping: kept) }
    for rule in held { weights[rule.column] = max(1, rule.weight) }
    let known = isLarge ? basis : nil
    let solution = try solver.withModel(program) { model -> Solution in
      if let known { try model.setBasis(known) }
      // With all costs first: from there few steps are left, which without costs would be many.
      let first = try model.minimize(.dual, limits: own.slice())
      own.spend(first)
      guard first.termination == .optimal else { return first }
      for column in weights.indices { try model.setCost(ColumnIndex(column), weights[column]) }
      let second = try model.minimize(.primal, limits: own.slice())
      own.spend(second)
      return second
    }
    guard solution.termination == .optimal, solution.objective > 1e-6 else { return nil }
    let priced = held.filter { weights[$0.column] - solution.reducedCosts[$0.column] > 1e-7 }
    return Set(priced.flatMap(\.groups)).filter { kept[$0] }.sorted()
  }
}
