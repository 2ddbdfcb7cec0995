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
  /// What is left of the task's program.
  private var restricted: RestrictedProgram
  private var open: [BranchNode] = []
  private var made = 0

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
    restricted = RestrictedProgram(
      task.program, values: task.program.columnLower,
      isFree: ContiguousArray(repeating: true, count: task.program.columnCount))
  }

  /// Runs until the gap suffices or a limit is reached.
  mutating func run() throws -> SearchOutcome {
    guard !restricted.isInfeasible else { return end(isInfeasible: true) }
    var root: CutRoot?
    var width = restricted.program.isInteger.count { $0 }
    var isFirst = true
    while !isDone {
      guard let found = try cut() else { break }
      root = found
      if try isSettled(found) { return best.outcome(task) }
      if isFirst { try search(near: found) }
      isFirst = false
      // Half a tenth less is worth another look at what is left.
      guard !isDone, fix(found) else { break }
      let left = restricted.program.isInteger.count { $0 }
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
    let root = try CutRoot(restricted.program, solver, meter, towards: best.objective) { bound in
      known.raise(to: min(bound, known.objective))
      meter.tell(phase, objective: known.known, bound: known.bound, gap: known.gap(task))
    }
    best = known
    return root
  }

  /// Whether the relaxation itself is whole.
  private mutating func isSettled(_ root: CutRoot) throws -> Bool {
    guard restricted.program.maximumFraction(of: root.solution.values) < 1e-7 else { return false }
    adopt(restricted.whole(root.solution.values))
    best.raise(to: min(root.bound, best.objective))
    return isDone || best.objective <= root.bound + 1e-9 * abs(root.bound)
  }

  /// Plans near the relaxation: what it leaves open, then neighbourhoods until some in a row bring nothing.
  private mutating func search(near root: CutRoot) throws {
    let values = restricted.whole(root.solution.values)
    var excess = ContiguousArray(repeating: 0.0, count: task.program.columnCount)
    for (place, column) in restricted.columns.enumerated() {
      excess[column.position] = abs(root.solution.reducedCosts[place])
    }
    improvement.near.take(values, excess)
    if best.values == nil {
      if let point = try GuidedRounding(task.program).plan(near: values, solver, meter, &improvement.random) {
        adopt(point)
      }
    }
    guard best.values != nil else { return }
    var idle = 0
    while idle < 6, !isDone {
      let before = best.objective
      try improvement.batch(&best)
      idle = best.objective < before - 1e-6 * abs(before) ? 0 : idle + 1
      if idle == 0 { tell() }
      improvement.near.adapt(gained: idle == 0 ? 1 : 0)
    }
  }

  /// Fixes whole columns whose reduced cost exceeds what can still be gained.
  ///
  /// - Returns: Whether any was fixed.
  private mutating func fix(_ root: CutRoot) -> Bool {
    guard best.objective.isFinite else { return false }
    let room = best.objective - root.bound
    let program = task.program
    var isFree = ContiguousArray(repeating: false, count: program.columnCount)
    var values = restricted.whole(root.program.columnLower)
    var isAny = false
    for (place, column) in restricted.columns.enumerated() {
      let cost = root.solution.reducedCosts[place]
      let isFixed = program.isInteger[column.position] && abs(cost) > room + 1e-6 * abs(best.objective)
      isFree[column.position] = !isFixed
      guard isFixed else { continue }
      values[column.position] = cost > 0 ? root.program.columnLower[place] : root.program.columnUpper[place]
      isAny = true
    }
    guard isAny else { return false }
    let next = RestrictedProgram(program, values: values, isFree: isFree)
    if next.isInfeasible {
      best.raise(to: best.objective)
      return false
    }
    restricted = next
    return true
  }

  /// Branches until the gap suffices or nothing is left open.
  private mutating func branch(_ root: CutRoot) throws {
    var pseudoCosts = PseudoCosts(columnCount: root.program.columnCount)
    open = [BranchNode(basis: root.basis, bound: root.bound)]
    let (program, solver, meter) = (root.program, solver, meter)
    while !open.isEmpty, !isDone {
      let nodes = Array(open.prefix(Self.batch))
      let (known, cutoff) = (pseudoCosts, best.objective)
      let answers = try Batches.run(nodes.count, threads: threads) { place in
        try solver.withModel(program) { model in
          var step = BranchStep(
            nodes[place], program, model, known, cutoff: cutoff, limits: meter.unmetered(work: 20_000, gap: 0))
          return try step.run()
        }
      }
      guard meter.limits.reached == nil else { return }
      open.removeFirst(nodes.count)
      for (node, answer) in zip(nodes, answers) {
        meter.spend(max(1, answer.work))
        for gain in answer.gains { pseudoCosts.learn(gain) }
        if let point = answer.point { adopt(restricted.whole(point)) }
        if answer.isOpen { return }
        for child in answer.children { push(child) }
        _ = node
      }
      open.removeAll { $0.bound >= best.objective }
      best.raise(to: min(open.first?.bound ?? best.objective, best.objective))
      tell()
    }
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
