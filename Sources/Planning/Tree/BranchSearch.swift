import LinearProgramming

/// Minimises a part whose relaxation is solved fast: cuts it, fixes what reduced costs rule out, then branches, best bound first.
///
/// Nodes are searched in batches of a fixed number side by side, so that the result is the same for any number of threads.
struct BranchSearch<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let task: SearchTask
  let threads: Int
  /// The gap that suffices, share of the cost terms.
  let gap: Double
  let phase: Progress.Phase

  private(set) var best: BestPoint
  private var improvement: PlanImprovement<Solver>
  /// What is left of the task's program, each layer of the one before.
  private var layers: [RestrictedProgram]
  /// What is left, cuts included, and how many of its rows are none.
  private var program: LinearProgram
  private var ownRows: Int
  private var open: [BranchNode] = []
  private var made = 0
  /// What reduced costs at the root say of using a column.
  private var excess: ContiguousArray<Double> = []

  /// How many nodes are searched side by side.
  private static var batch: Int { 4 }

  init(
    solver: Solver, meter: WorkMeter, task: SearchTask, threads: Int, gap: Double, phase: Progress.Phase,
    best: BestPoint, random: SplitMix
  ) {
    self.solver = solver
    self.meter = meter
    self.task = task
    self.threads = threads
    self.gap = gap
    self.phase = phase
    self.best = best
    improvement = PlanImprovement(
      solver: solver, meter: meter, task: task, threads: threads, gap: gap, random: random)
    let first = RestrictedProgram(
      task.program, values: task.program.columnLower,
      isFree: ContiguousArray(repeating: true, count: task.program.columnCount))
    layers = [first]
    program = first.program
    ownRows = program.rowCount
  }

  /// Runs until the gap suffices or a limit is reached.
  mutating func run() throws -> SearchOutcome {
    guard !layers[0].isInfeasible else { return end(isInfeasible: true) }
    var root: CutRoot?
    var width = program.isInteger.count { $0 }
    var isFirst = true
    while !isDone {
      guard let found = try cut() else { break }
      root = found
      if try isSettled(found) { return best.outcome(task) }
      if isFirst { try search(near: found) }
      isFirst = false
      // Half a tenth less is worth another look at what is left.
      guard !isDone, fix(found) else { break }
      let left = program.isInteger.count { $0 }
      guard left * 20 < width * 19 else { break }
      width = left
      root = nil
    }
    if !isDone, root == nil { root = try cut() }
    guard let root, !isDone else { return best.outcome(task) }
    try branch(root)
    return best.outcome(task)
  }

  /// Cuts what is left.
  private mutating func cut() throws -> CutRoot? {
    var known = best
    let (meter, phase, task) = (meter, phase, task)
    let root = try CutRoot(program, ownRows: ownRows, solver, meter, towards: best.objective) { bound in
      known.raise(to: min(bound, known.objective))
      meter.tell(phase, objective: known.known, bound: known.bound, gap: known.gap(task))
    }
    best = known
    return root
  }

  /// Whether the relaxation itself is whole.
  private mutating func isSettled(_ root: CutRoot) throws -> Bool {
    guard root.program.maximumFraction(of: root.solution.values) < 1e-7 else { return false }
    adopt(whole(root.solution.values))
    best.raise(to: min(root.bound, best.objective))
    return isDone || best.objective <= root.bound + 1e-9 * abs(root.bound)
  }

  /// Plans near the relaxation: what it leaves open, then neighbourhoods until some in a row bring nothing.
  private mutating func search(near root: CutRoot) throws {
    let values = whole(root.solution.values)
    var excess = ContiguousArray(repeating: 0.0, count: task.program.columnCount)
    for (place, column) in layers[0].columns.enumerated() {
      excess[column.position] = abs(root.solution.reducedCosts[place])
    }
    self.excess = excess
    improvement.near.take(values, excess)
    if best.values == nil {
      if let point = try GuidedRounding(task.program).plan(near: values, solver, meter, &improvement.random) {
        adopt(point)
      }
    }
    guard best.values != nil else { return }
    var idle = 0
    while idle < 3, !isDone { idle = try improve() ? 0 : idle + 1 }
  }

  /// A batch of neighbourhoods.
  ///
  /// - Returns: Whether it closed much of what is open.
  private mutating func improve() throws -> Bool {
    let before = best.objective
    try improvement.batch(&best)
    if best.objective < before { tell() }
    let share = (before - best.objective) / max(1e-9, before - (best.bound ?? before))
    improvement.near.adapt(gained: share)
    return share > 0.03
  }

  /// Fixes whole columns whose reduced cost exceeds what can still be gained.
  ///
  /// - Returns: Whether any was fixed.
  private mutating func fix(_ root: CutRoot) -> Bool {
    guard best.objective.isFinite else { return false }
    let room = best.objective - root.bound + 1e-6 * abs(best.objective)
    let rest = root.program
    var values = rest.columnLower
    var isFree = ContiguousArray(repeating: true, count: rest.columnCount)
    for column in isFree.indices where rest.isInteger[column] {
      let cost = root.solution.reducedCosts[column]
      guard abs(cost) > room else { continue }
      isFree[column] = false
      values[column] = cost > 0 ? rest.columnLower[column] : rest.columnUpper[column]
    }
    guard isFree.contains(false) else { return false }
    let next = RestrictedProgram(rest, values: values, isFree: isFree)
    if next.isInfeasible {
      best.raise(to: best.objective)
      return false
    }
    layers.append(next)
    program = next.program
    ownRows = next.rows.count { $0.position < ownRows }
    return true
  }

  /// A point of the task's program from one of what is left.
  private func whole(_ point: ContiguousArray<Double>) -> ContiguousArray<Double> {
    layers.reversed().reduce(point) { $1.whole($0) }
  }

  /// Branches until the gap suffices or nothing is left open.
  private mutating func branch(_ root: CutRoot) throws {
    var pseudoCosts = PseudoCosts(columnCount: root.program.columnCount)
    open = [BranchNode(basis: root.basis, bound: root.bound)]
    for gain in try prime(root) { pseudoCosts.learn(gain) }
    let (solver, meter) = (solver, meter)
    var program = root.program
    var separator = RoundingCuts(program, ownRows: root.ownRows)
    let began = meter.spent
    var onPlans = 0
    while !open.isEmpty, !isDone {
      // A quarter of the work goes to plans near what the best open node proposes.
      if onPlans < (meter.spent - began) / 4 {
        let before = meter.spent
        _ = try improve()
        onPlans += meter.spent - before
        if isDone { return }
      }
      let nodes = open.prefix(Self.batch).map { $0.filled(rows: program.rowCount) }
      let (known, cutoff, rest, rounding) = (pseudoCosts, best.objective, program, separator)
      let answers = try Batches.run(nodes.count, threads: threads) { place in
        try solver.withModel(rest) { model in
          var step = BranchStep(
            nodes[place], rest, model, rounding, known, cutoff: cutoff, limits: meter.unmetered(work: 20_000, gap: 0))
          return try step.run()
        }
      }
      guard meter.limits.reached == nil else { return }
      open.removeFirst(nodes.count)
      if let relaxed = answers.first?.relaxed, !excess.isEmpty { improvement.near.take(whole(relaxed), excess) }
      for answer in answers {
        meter.spend(max(1, answer.work))
        for gain in answer.gains { pseudoCosts.learn(gain) }
        if let point = answer.point { adopt(whole(point)) }
        if answer.isOpen { return }
        let added = program.rowCount - rest.rowCount
        for child in answer.children { push(child.shifted(from: rest.rowCount, by: added)) }
        program.append(answer.cuts)
      }
      if program.rowCount > rest.rowCount { separator = RoundingCuts(program, ownRows: root.ownRows) }
      open.removeAll { $0.bound >= best.objective }
      best.raise(to: min(open.first?.bound ?? best.objective, best.objective))
      tell()
    }
  }

  /// Tries both sides of columns that are broken at the root, shared out over threads.
  private func prime(_ root: CutRoot) throws -> [PseudoCosts.Gain] {
    let broken = root.program.columns(brokenAt: root.solution.values)
    let known = PseudoCosts(columnCount: root.program.columnCount)
    let ranked = broken.sorted { one, two in
      let (a, b) = (abs(root.solution.values[one] - 0.5), abs(root.solution.values[two] - 0.5))
      return a != b ? a < b : one < two
    }
    let shares = (0..<Self.batch).map { share in
      ranked.prefix(64).enumerated().filter { $0.offset % Self.batch == share }.map(\.element)
    }
    let (program, solver, meter, cutoff) = (root.program, solver, meter, best.objective)
    let rounding = RoundingCuts(program, ownRows: root.ownRows)
    let node = BranchNode(basis: root.basis, bound: root.bound)
    let answers = try Batches.run(shares.count, threads: threads) { place in
      try solver.withModel(program) { model in
        var step = BranchStep(
          node, program, model, rounding, known, cutoff: cutoff, limits: meter.unmetered(work: 20_000, gap: 0))
        return try step.attempt(shares[place], root.solution.values)
      }
    }
    guard meter.limits.reached == nil else { return [] }
    for answer in answers { meter.spend(max(1, answer.work)) }
    return answers.flatMap(\.gains)
  }

  private mutating func push(_ node: BranchNode) {
    var node = node
    made += 1
    node.number = made
    let place = open.firstIndex { $0.bound > node.bound } ?? open.count
    open.insert(node, at: place)
  }

  private mutating func adopt(_ point: ContiguousArray<Double>) {
    if best.adopt(point, task) { tell() }
  }

  private func tell() { meter.tell(phase, objective: best.known, bound: best.bound, gap: best.gap(task)) }

  private func end(isInfeasible: Bool) -> SearchOutcome {
    var outcome = best.outcome(task)
    outcome.isInfeasible = isInfeasible && outcome.values == nil
    return outcome
  }

  private var isDone: Bool {
    if let proven = best.gap(task), proven <= gap { return true }
    return meter.isOver
  }
}
