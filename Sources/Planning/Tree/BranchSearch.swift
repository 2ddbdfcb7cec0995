import LinearProgramming

/// Minimises a part whose relaxation is solved fast: cuts it, fixes what reduced costs rule out, then branches, best bound first.
///
/// A fixed number of nodes is under way at any time, and they end in the order in which they began, so that the result is the same
/// for any number of threads.
struct BranchSearch<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let task: SearchTask
  let threads: Int
  /// The gap that suffices, share of the cost terms.
  let gap: Double
  let phase: Progress.Phase

  var best: BestPoint
  var improvement: PlanImprovement<Solver>
  /// What neighbourhoods brought, four at a time.
  private var progress = FourfoldProgress()
  /// What is left of the task's program, each layer of the one before.
  private var layers: [RestrictedProgram]
  /// What is left, cuts included, and how many of its rows are none.
  private var program: LinearProgram
  private var ownRows: Int
  /// Where the relaxation of what is left stood before the rest was fixed.
  private var basis: Basis?
  /// The gap that what is set aside has to prove: what suffices, or none.
  private var aim: Double
  /// What cannot be below anything that was left out because it costs as much as suffices.
  private var setAside = Double.infinity
  /// What the relaxation at the root proposes, and what its reduced costs say of using a column.
  var average: ContiguousArray<Double> = []
  var excess: ContiguousArray<Double> = []

  /// How many nodes are under way at the same time.
  static var ahead: Int { 4 }

  /// How much work one node may take.
  static var nodeWork: Int { 20_000 }

  init(
    solver: Solver, meter: WorkMeter, task: SearchTask, threads: Int, gap: Double, phase: Progress.Phase,
    best: BestPoint, basis: Basis?, random: SplitMix
  ) {
    self.solver = solver
    self.meter = meter
    self.task = task
    self.threads = threads
    self.gap = gap
    aim = gap
    self.phase = phase
    self.best = best
    improvement = PlanImprovement(
      solver: solver, meter: meter, task: task, gap: gap, random: random)
    improvement.looksEverywhere = true
    let first = RestrictedProgram(
      task.program, values: task.program.columnLower,
      isFree: ContiguousArray(repeating: true, count: task.program.columnCount))
    layers = [first]
    program = first.program
    ownRows = program.rowCount
    self.basis = basis?.left(in: first)
  }

  /// Runs until the gap suffices or a limit is reached.
  mutating func run() throws -> SearchOutcome {
    let outcome = try search()
    guard !isDone, let bound = best.bound, bound >= setAside else { return outcome }
    // A later plan's cost terms were so much less that what was set aside for the gap is not: once more, to the very end.
    (aim, setAside) = (0, .infinity)
    layers.removeLast(layers.count - 1)
    (program, basis) = (layers[0].program, nil)
    ownRows = program.rowCount
    return try search()
  }

  private mutating func search() throws -> SearchOutcome {
    guard !layers[0].isInfeasible else { return end(isInfeasible: true) }
    var root: CutRoot?
    var width = program.isInteger.count { $0 }
    var isFirst = true
    while !isDone {
      guard let found = try cut() else { break }
      root = found
      guard found.bound < .infinity else {
        raise(to: .infinity)
        return end(isInfeasible: best.values == nil)
      }
      if try isSettled(found) { return best.outcome(task) }
      if isFirst { try search(near: found) }
      isFirst = false
      // Half a tenth less is worth another look at what is left.
      guard !isDone, fix(found) else { break }
      root = nil
      let left = program.isInteger.count { $0 }
      guard left * 20 < width * 19 else { break }
      width = left
    }
    if !isDone, root == nil { root = try cut() }
    guard let root, root.bound < .infinity, !isDone else { return best.outcome(task) }
    try branch(root)
    return best.outcome(task)
  }

  /// Cuts what is left.
  private mutating func cut() throws -> CutRoot? {
    var known = best
    let (meter, phase, task, setAside) = (meter, phase, task, setAside)
    func tell(_ bound: Double) {
      known.raise(to: min(bound, setAside, known.objective))
      meter.tell(phase, objective: known.known, bound: known.bound, gap: known.gap(task))
    }
    var root: CutRoot?
    do {
      root = try CutRoot(
        program, ownRows: ownRows, from: basis, solver, meter, towards: best.objective, threads: threads, tell: tell)
    } catch let error as SolverError where error.code == .fatal && basis != nil {
      // What is left of a basis may be none, and GLPK's factorisation asserts that it is: it begins anew below.
    }
    if root == nil, program.rowCount > ownRows || basis != nil, !meter.isOver {
      // Cuts of cuts may be more than the simplex method's numbers bear: without them it begins anew.
      (program, basis) = (program.keeping(rows: Array(0..<ownRows)), nil)
      root = try CutRoot(
        program, ownRows: ownRows, from: nil, solver, meter, towards: best.objective, threads: threads, tell: tell)
    }
    best = known
    return root
  }

  /// Whether the relaxation itself is whole.
  private mutating func isSettled(_ root: CutRoot) throws -> Bool {
    guard root.program.maximumFraction(of: root.solution.values) < 1e-7 else { return false }
    adopt(whole(root.solution.values))
    raise(to: root.bound)
    return isDone || best.objective <= root.bound + 1e-9 * abs(root.bound)
  }

  /// Plans near the relaxation: what it leaves open, then neighbourhoods until some in a row bring nothing.
  private mutating func search(near root: CutRoot) throws {
    let values = whole(root.solution.values)
    var excess = ContiguousArray(repeating: 0.0, count: task.program.columnCount)
    for (place, column) in layers[0].columns.enumerated() {
      excess[column.position] = abs(root.solution.reducedCosts[place])
    }
    (average, self.excess) = (values, excess)
    improvement.near.take(values, excess)
    // What is spent after the clock has cut something would not be repeated by work alone.
    if !isDone { try dive() }
    if best.values == nil, !isDone {
      if let point = try GuidedRounding(task.program).plan(near: values, solver, meter, &improvement.random) {
        adopt(point)
      }
    }
    try improve()
  }

  /// A dive among the assignments that the relaxation uses most.
  private mutating func dive() throws {
    let free = improvement.near.free(best: 3)
    let support = RestrictedProgram(task.program, values: task.program.columnLower, isFree: free)
    guard !support.isInfeasible else { return }
    let found = try Dive(solver: solver, program: support.program, meter: meter).run(below: best.objective, share: 0.2)
    if let point = found.values { adopt(support.whole(point)) }
  }

  /// Neighbourhoods, until two times in a row four together closed little of what is open.
  private mutating func improve() throws {
    let jobs = JobQueue(threads: threads, under: meter.limits.cancellation)
    defer { jobs.stop() }
    var (begun, idle) = (0, 0)
    while !isDone, let current = best.values {
      while begun < 24, idle < 2, improvement.underWayCount < Self.ahead {
        improvement.begin(around: current, jobs)
        begun += 1
      }
      guard improvement.underWayCount > 0, try improveOnce(jobs) != nil else { return }
      if let gained = progress.ofFour { idle = gained > 0.03 ? 0 : idle + 1 }
    }
  }

  /// Ends a neighbourhood, told where it gains.
  ///
  /// - Returns: What it took, or `nil` where the clock cut it.
  mutating func improveOnce(_ jobs: JobQueue) throws -> Int? {
    let before = best.objective
    guard let work = try improvement.end(&best, jobs) else { return nil }
    if best.objective < before { tell() }
    progress.learn(gained: (before - best.objective) / max(1e-9, before - (best.bound ?? before)))
    if let gained = progress.ofFour { improvement.near.adapt(gained: gained) }
    return work
  }

  /// Fixes whole columns whose reduced cost exceeds what is left to prove.
  ///
  /// - Returns: Whether any was fixed.
  private mutating func fix(_ root: CutRoot) -> Bool {
    guard best.objective.isFinite else { return false }
    let room = takeCutoff() - root.bound + 1e-6 * abs(best.objective)
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
      raise(to: .infinity)
      return false
    }
    layers.append(next)
    program = next.program
    basis = root.basis.left(in: next, rowPrices: root.solution.rowPrices)
    ownRows = next.rows.count { $0.position < ownRows }
    return true
  }

  /// What whole points must cost less than to be looked for from now on; what costs more is set aside.
  mutating func takeCutoff() -> Double {
    let cutoff = best.cutoff(gap: aim, task)
    setAside = min(setAside, cutoff)
    return cutoff
  }

  /// Takes over what was proven of all that has not been set aside.
  mutating func raise(to proven: Double) {
    let least = min(proven, setAside, best.objective)
    if least < .infinity { best.raise(to: least) }
  }

  /// A point of the task's program from one of what is left.
  func whole(_ point: ContiguousArray<Double>) -> ContiguousArray<Double> {
    layers.reversed().reduce(point) { $1.whole($0) }
  }

  mutating func adopt(_ point: ContiguousArray<Double>) {
    if best.adopt(point, task) { tell() }
  }

  func tell() { meter.tell(phase, objective: best.known, bound: best.bound, gap: best.gap(task)) }

  private func end(isInfeasible: Bool) -> SearchOutcome {
    var outcome = best.outcome(task)
    outcome.isInfeasible = isInfeasible && outcome.values == nil
    return outcome
  }

  var isDone: Bool {
    if let proven = best.gap(task), proven <= gap { return true }
    return meter.isOver
  }
}
