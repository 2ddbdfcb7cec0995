import LinearProgramming
import Staffing
import Synchronization

/// Minimises a program: its independent parts apart, each by the engine that fits it.
struct PartsSearch<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let engine: PlanOptions.EngineChoice
  let seed: UInt64
  let threads: Int

  /// Minimises a task from a whole point, if there is one, until the gap (share of the cost terms) suffices.
  ///
  /// `share` is how much it may use of the clock and the work that are left.
  func minimize(
    _ task: SearchTask, start: ContiguousArray<Double>?, gap: Double, phase: Progress.Phase, share: Double = 1
  ) throws -> SearchOutcome {
    let (parts, coupling) = parts(of: task)
    var (values, loose) = rest(of: task.program, outside: parts, from: start)
    guard keepsRows(of: task.program, outside: parts, values) else { return SearchOutcome(isInfeasible: true) }
    loose += task.program.constant
    var hasPlan = true
    var isOptimal = true
    let (outcomes, unpaid) = try search(parts, coupling, task, start, gap, phase, share)
    var bound: Double? = loose - unpaid
    for (part, outcome) in zip(parts, outcomes) {
      if outcome.isInfeasible { return SearchOutcome(isInfeasible: true) }
      bound = bound.flatMap { sum in outcome.bound.map { sum + $0 } }
      isOptimal = isOptimal && outcome.isOptimal
      guard let point = outcome.values else {
        hasPlan = false
        continue
      }
      for (place, column) in part.columns.enumerated() { values[column.position] = point[place] }
    }
    return SearchOutcome(
      values: hasPlan ? values : nil, partial: hasPlan || start == nil ? nil : values, bound: bound,
      isOptimal: isOptimal && hasPlan)
  }

  /// The independent parts; of a large program, limits on acceptances are shared out where that sets offices apart.
  private func parts(of task: SearchTask) -> (parts: [ProgramPart], coupling: [RowIndex]) {
    guard task.program.columnCount > SearchTask.columnsToShare else { return (task.parts, []) }
    let coupling = task.couplingRows
    let free = task.without(coupling)
    let components = free.components
    return task.ties(coupling, components) ? (free.parts(components), coupling) : (task.parts, [])
  }

  /// Searches the parts on a few threads; each has its share of clock and work by its size.
  ///
  /// - Returns: One outcome a part, and what of the prices of limits their bounds leave to be paid back.
  private func search(
    _ parts: [ProgramPart], _ coupling: [RowIndex], _ task: SearchTask, _ start: ContiguousArray<Double>?,
    _ gap: Double, _ phase: Progress.Phase, _ share: Double
  ) throws -> (outcomes: [SearchOutcome], unpaid: Double) {
    let sizes = parts.map { Double($0.program.termCount + 1) }
    let all = max(1, sizes.reduce(0, +))
    let done = Mutex(0.0)
    @Sendable func tell(_ more: Double) {
      guard parts.count > 1 else { return }
      let share = done.withLock { sum in
        sum += more
        return sum / all
      }
      meter.tell(phase, done: share)
    }
    tell(0)
    var tasks = parts.map { task.restricted(to: $0) }
    let shares = parts.map { task.shares(of: coupling, for: $0, start: start) }
    let prices = couplingPrices(tasks, shares, count: coupling.count)
    for index in tasks.indices { tasks[index] = tasks[index].keeping(shares[index], at: prices) }
    // Every part is paid back for its share; what no part got is not.
    let unpaid = coupling.indices.reduce(0.0) { sum, row in
      let paid = shares.joined().reduce(0.0) { $1.row == row ? $0 + $1.limit : $0 }
      return sum + prices[row] * max(0, task.program.rowUpper[coupling[row].position] - paid)
    }
    let partTasks = tasks
    let allotments = meter.allot(shares: sizes.map { $0 / all }, of: share, threads: threads)
    let results = try Batches.run(parts.count, threads: threads) { index in
      let part = parts[index]
      let own = meter.begin(allotments[index])
      let begin = start.map { start in ContiguousArray(part.columns.map { start[$0.position] }) }
      // Fewer parts than threads: each part may use several.
      let outcome = try outcome(
        of: partTasks[index], own, begin, gap, phase, threads: max(1, threads / parts.count),
        random: SplitMix(seed: seed &+ UInt64(index)))
      tell(sizes[index])
      // Its length is fixed here: whether the clock cut it is no longer to be seen when the others have ended.
      return (outcome, own.ended)
    }
    for (_, own) in results { meter.add(own) }
    return (results.map(\.0), unpaid)
  }

  /// Searches one part: assignments of whole jobs by knapsacks, other large parts by bundles, small ones, and what those leave
  /// open of medium ones, by branch and cut.
  private func outcome(
    of task: SearchTask, _ own: WorkMeter, _ start: ContiguousArray<Double>?, _ gap: Double, _ phase: Progress.Phase,
    threads: Int, random: SplitMix
  ) throws -> SearchOutcome {
    var known = SearchOutcome()
    if engine == .auto, let part = AssignmentPartReader.part(task) {
      var random = random
      let search = AssignmentPartSearch(
        solver: solver, meter: own, task: task, part: part, gap: gap, phase: phase, threads: threads,
        seed: random.next())
      if let found = try search.run(start: start) {
        known = found.outcome
        if found.isProven || known.isWithin(gap, task) || own.isOver { return known }
      }
    }
    // Repairing broken rules needs columns that are no person's; the compact search knows how.
    if engine == .bundles || (engine == .auto && task.size > .small), task.unwanted == nil {
      // Branching goes on from a good plan, and proves more in three quarters of the time than bundles do in the last of them.
      let first = engine == .auto && task.size == .medium && task.allowsBranching ? own.stretch(0.25) : nil
      var search = BundlePartSearch(
        solver: solver, meter: first ?? own, task: task, gap: gap, phase: phase, threads: threads, random: random)
      let before = known.bound
      known = try search.run(start: known.values ?? start)
      if let first { own.end(stretch: first) }
      if let before { known.bound = max(before, known.bound ?? before) }
      if known.isWithin(gap, task) || own.isOver { return known }
    }
    var search = CompactPartSearch(
      solver: solver, meter: own, task: task, gap: gap, phase: phase, threads: threads, random: random)
    var outcome = try search.run(start: known.values ?? start)
    if let bound = known.bound { outcome.bound = max(bound, outcome.bound ?? bound) }
    return outcome
  }

  /// Whether the rows that belong to no part hold: nothing in them can be decided, such as a pin of somebody who may not come.
  private func keepsRows(
    of program: LinearProgram, outside parts: [ProgramPart], _ values: ContiguousArray<Double>
  ) -> Bool {
    var isInside = ContiguousArray(repeating: false, count: program.rowCount)
    for part in parts { for row in part.rows { isInside[row.position] = true } }
    return isInside.indices.allSatisfy { row in
      if isInside[row] { return true }
      let sum = program.terms(of: RowIndex(row)).reduce(0.0) {
        $0 + program.termValues[$1] * values[Int(program.termColumns[$1])]
      }
      let tolerance = 1e-7 * (1 + abs(sum))
      return sum >= program.rowLower[row] - tolerance && sum <= program.rowUpper[row] + tolerance
    }
  }

  /// Columns outside every part rest at their cheaper bound.
  private func rest(
    of program: LinearProgram, outside parts: [ProgramPart], from start: ContiguousArray<Double>?
  ) -> (values: ContiguousArray<Double>, cost: Double) {
    var isInside = ContiguousArray(repeating: false, count: program.columnCount)
    for part in parts { for column in part.columns { isInside[column.position] = true } }
    var values = start ?? ContiguousArray(repeating: 0, count: program.columnCount)
    var cost = 0.0
    let rest = program.cheapestBounds
    for column in values.indices where !isInside[column] {
      values[column] = rest[column]
      cost += program.costs[column] * values[column]
    }
    return (values, cost)
  }
}
