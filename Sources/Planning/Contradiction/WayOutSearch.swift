import LinearProgramming
import Staffing

/// Plans one part of a scenario with some of its rules given up.
struct WayOutSearch<Solver: LinearSolver> {
  let solver: Solver
  let options: PlanOptions
  let model: CompactModel
  let part: ContradictionPart

  /// A plan, and its point of the part.
  struct Found {
    var plan: WayOut.Outcome
    var values: ContiguousArray<Double>
  }

  /// The best plan of the part.
  ///
  /// Where the rules that are left clash among themselves, as few of them as possible are broken by weight, and then the plan is
  /// made as good as it can be.
  ///
  /// - Parameters:
  ///   - kept: Per group, whether it holds.
  ///   - verdict: What is known of whether those hold together.
  ///   - start: A point that keeps them, or else breaks few, if one is known.
  ///   - meter: Counts the work, and says when there is none left.
  /// - Returns: The plan, or `nil` where the limits came before one.
  /// - Throws: What the solver throws.
  func outcome(
    keeping kept: ContiguousArray<Bool>, _ verdict: HoldingTest<Solver>.Verdict, start: ContiguousArray<Double>?,
    _ meter: WorkMeter
  ) throws -> Found? {
    let search = PartsSearch(
      solver: solver, meter: meter, engine: options.engine, seed: options.seed, threads: options.threads)
    if verdict != .cannot {
      var closed = part.part.program
      part.shut(&closed, keeping: kept)
      let known = start.flatMap { closed.maximumViolation(of: $0) < 1e-6 ? $0 : nil }
      let found = try search.minimize(task(closed), start: known, gap: options.searchedGap, phase: .improving)
      if let values = found.values { return outcome(values, found.bound, brokenWeight: 0) }
      guard found.isInfeasible else { return nil }
    }
    let others = part.breaks.filter { $0.isShut(keeping: kept) }
    let fewest = try search.minimize(weights(others), start: start, gap: 0, phase: .contradictions, share: 0.5)
    guard let values = fewest.values else { return nil }
    let weight = others.reduce(0) { $0 + $1.weight * values[$1.column] }
    var program = part.part.program
    program.addRow(upper: weight * (1 + 1e-7) + 1e-7)
    for rule in others where rule.weight > 0 { program.append(rule.weight, ColumnIndex(rule.column)) }
    let found = try search.minimize(task(program), start: values, gap: options.searchedGap, phase: .improving)
    return outcome(found.values ?? values, found.bound, brokenWeight: weight)
  }

  private func task(_ program: LinearProgram) -> SearchTask {
    SearchTask(
      program: program, valueCosts: ContiguousArray(part.part.columns.map { model.valueCosts[$0.position] }),
      owners: owners)
  }

  private var owners: ContiguousArray<ColumnOwner> {
    let all = model.owners
    return ContiguousArray(part.part.columns.map { all[$0.position] })
  }

  /// The task of breaking as little as possible of some rules.
  private func weights(_ others: [BreakGroups.Column]) -> SearchTask {
    var program = part.part.program
    for column in 0..<program.columnCount { program.setCost(ColumnIndex(column), 0) }
    for rule in others { program.setCost(ColumnIndex(rule.column), rule.weight) }
    return SearchTask(
      program: program, valueCosts: ContiguousArray(repeating: 0, count: program.columnCount), owners: owners)
  }

  /// The decisions of a point of the part, nobody doing anything elsewhere, with what they cost.
  private func outcome(
    _ values: ContiguousArray<Double>, _ bound: Double?, brokenWeight: Double
  ) -> Found {
    var whole = model.program.columnLower
    for (place, column) in part.part.columns.enumerated() { whole[column.position] = values[place] }
    let decisions = model.decisions(whole)
    let objective = part.part.program.objective(of: values)
    let plan = WayOut.Outcome(
      decisions: decisions, ledger: PlanAudit.ledger(of: PlanView(model.scenario, decisions)), objective: objective,
      bound: bound.map { min($0, objective) }, brokenWeight: brokenWeight)
    return Found(plan: plan, values: values)
  }
}
