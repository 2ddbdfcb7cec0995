import LinearProgramming

/// Minimises a part that is a generalized assignment problem: bound, descent and tree of ``GeneralizedAssignmentSearch``.
struct AssignmentPartSearch<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let task: SearchTask
  let part: AssignmentPart
  /// The gap that suffices, share of the cost terms.
  let gap: Double
  let phase: Progress.Phase
  let threads: Int
  let seed: UInt64

  /// Knapsacks that count as one unit of work: about what a simplex iteration takes.
  private static var knapsacksPerUnit: Int { 10 }
  /// Simplex iterations that the first prices may take.
  private static var priceWork: Int { 20_000 }

  /// What was found, and whether it is all there is to be found.
  struct Result {
    var outcome: SearchOutcome
    var isProven: Bool
  }

  /// Searches until the gap suffices or a limit is reached; `nil` where there are too many people or jobs.
  func run(start: ContiguousArray<Double>?) throws -> Result? {
    guard let numbers = AssignmentNumbers(part, isStrict: false) else { return nil }
    var best = BestPoint()
    if let start { best.adopt(start, task) }
    meter.tell(phase, objective: best.known, bound: nil)
    let first: AssignmentRun
    if numbers.hasExactWeights {
      first = try solve(numbers, meter)
    } else {
      let own = meter.stretch(0.5)
      first = try solve(numbers, own)
      meter.end(stretch: own)
    }
    if first.isInfeasible { return Result(outcome: SearchOutcome(isInfeasible: true), isProven: true) }
    best.raise(to: numbers.amount(first.least))
    var isKept = false
    if let answer = first.best {
      let point = part.point(of: numbers.choices(answer))
      best.adopt(point, task)
      isKept = task.program.maximumViolation(of: point) < 1e-6
    }
    // Hours that were rounded down may be too many for somebody: such a plan comes from hours that are rounded up.
    if !isKept, !numbers.hasExactWeights, let strict = AssignmentNumbers(part, isStrict: true) {
      if let answer = try solve(strict, meter).best { best.adopt(part.point(of: strict.choices(answer)), task) }
    }
    meter.tell(phase, objective: best.known, bound: best.bound, gap: best.gap(task))
    let isProven = isKept && first.isProven
    return Result(outcome: best.outcome(task, isOptimal: isProven && numbers.hasExactCosts), isProven: isProven)
  }

  private func solve(_ numbers: AssignmentNumbers, _ meter: WorkMeter) throws -> AssignmentRun {
    // Before what is left to search is asked for: a repeated run has the same.
    let prices = try prices(numbers, meter)
    var run = AssignmentRun(
      ScaledAssignment(numbers.problem), limits: meter.slice(), threads: threads, random: SplitMix(seed: seed),
      terms: .init(
        knapsacksPerUnit: Self.knapsacksPerUnit, room: room(numbers), isRepeatable: true,
        prices: prices))
    run.solve { value, least in
      meter.tell(.proving, objective: value.map { numbers.amount($0) }, bound: numbers.amount(least))
    }
    meter.spend(run.work)
    return run
  }

  /// What jobs are worth in the relaxation, or `nil` where that takes too long.
  ///
  /// What nobody does costs many times what is done: from the second-best costs prices would have too far to go.
  private func prices(_ numbers: AssignmentNumbers, _ meter: WorkMeter) throws -> ContiguousArray<Double>? {
    let problem = numbers.problem
    var program = LinearProgram()
    var columns = ContiguousArray<ColumnIndex?>(repeating: nil, count: problem.costs.count)
    for place in problem.costs.indices
    where problem.weights[place] <= problem.capacities[place / problem.jobCount] {
      columns[place] = program.addColumn(cost: Double(problem.costs[place]), upper: 1)
    }
    for job in 0..<problem.jobCount {
      program.addRow(lower: 1, upper: 1)
      for place in stride(from: job, to: columns.count, by: problem.jobCount) {
        if let column = columns[place] { program.append(1, column) }
      }
    }
    for agent in 0..<problem.agentCount {
      program.addRow(upper: Double(problem.capacities[agent]))
      for place in agent * problem.jobCount..<(agent + 1) * problem.jobCount {
        if let column = columns[place] { program.append(Double(problem.weights[place]), column) }
      }
    }
    var limits = meter.unhurried
    limits.work = Self.priceWork
    let solution = try solver.withModel(program) { try $0.minimize(.primal, limits: limits) }
    meter.spend(solution.work)
    guard solution.termination == .optimal, solution.rowPrices.count == program.rowCount else { return nil }
    return ContiguousArray(solution.rowPrices.prefix(problem.jobCount))
  }

  /// How many units a value may be above what is proven: the gap, of the least that a plan's cost terms can be.
  private func room(_ numbers: AssignmentNumbers) -> Int {
    let terms = part.jobs.reduce(0.0) { sum, job in
      let least = job.pairs.reduce(job.nobody ?? .infinity) { least, pair in
        let value = pair.columns.reduce(0.0) { $0 + task.valueCosts[part.reduced.columns[$1].position] }
        return min(least, pair.cost - value)
      }
      return sum + max(0, least)
    }
    // Costs that were rounded down hide up to one unit a job.
    let hidden = numbers.hasExactCosts ? 0 : numbers.problem.jobCount
    return max(0, Int(min(1e12, gap * terms / numbers.unit)) - hidden)
  }
}
