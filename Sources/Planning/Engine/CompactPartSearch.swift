import LinearProgramming
import Staffing

/// Minimises one independent part: relaxation, search inside its support, small neighbourhoods, branch and cut.
struct CompactPartSearch<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let task: SearchTask
  /// The gap that suffices, share of the cost terms.
  let gap: Double
  let phase: Progress.Phase
  let threads: Int
  var random: SplitMix

  private var best = BestPoint()
  /// Where the relaxation ended, if it did.
  private var basis: Basis?

  init(
    solver: Solver, meter: WorkMeter, task: SearchTask, gap: Double, phase: Progress.Phase, threads: Int,
    random: SplitMix
  ) {
    self.solver = solver
    self.meter = meter
    self.task = task
    self.gap = gap
    self.phase = phase
    self.threads = threads
    self.random = random
  }

  /// Runs until the gap suffices or a limit is reached.
  mutating func run(start: ContiguousArray<Double>?) throws -> SearchOutcome {
    if let start {
      adopt(start)
      if best.values == nil { try round(near: start) }
    }
    let branchesFirst = branchesFirst
    let relaxation = try relax(whole: branchesFirst)
    if relaxation.termination == .infeasible {
      return SearchOutcome(bound: best.bound, isInfeasible: task.shareRows == 0)
    }
    if task.program.maximumFraction(of: relaxation.values) < 1e-7, relaxation.termination == .optimal {
      adopt(relaxation.values)
      if task.shareRows == 0 { best.raise(to: relaxation.objective) }
      return best.outcome(task, isOptimal: task.shareRows == 0)
    }
    let support = Support(task.program, relaxation)
    if branchesFirst {
      // Branching proves most on these; whatever else is tried first only delays its proof.
      if best.values == nil, !isDone { try round(near: relaxation.values) }
      if relaxation.termination == .optimal, let outcome = try prove(support) { return outcome }
      return best.outcome(task)
    }
    try round(near: relaxation.values)
    if best.values == nil { try searchSupport(support) }
    if best.values == nil, let start { try repair(start, support) }
    if !isDone { try improve(support) }
    if !isDone, relaxation.termination == .optimal, let outcome = try prove(support) { return outcome }
    return best.outcome(task)
  }

  /// Whether branching goes first: on what is small, and on what is medium where a plan is known.
  private var branchesFirst: Bool {
    switch task.size {
    case .small: true
    case .medium: best.values != nil && task.allowsBranching
    case .large: false
    }
  }

  /// The relaxation gives the first bound, finished or not: any prices of its rows prove something.
  ///
  /// - Parameter isWhole: Whether it is solved with all its columns at once, from where branching goes on.
  /// - Returns: Its point and prices.
  /// - Throws: ``SolverError``.
  private mutating func relax(whole isWhole: Bool) throws -> Solution {
    meter.tell(phase, objective: best.known, bound: nil)
    let solution =
      if isWhole {
        try solveRelaxation()
      } else {
        try siftRelaxation()
      }
    // Taken from the prices alone, so that the bound needs no trust in the solver's own tolerances.
    if !solution.rowPrices.isEmpty, let proven = task.bound(solution.rowPrices) {
      best.raise(to: proven)
    }
    meter.tell(.proving, objective: best.known, bound: best.bound)
    return solution
  }

  private mutating func solveRelaxation() throws -> Solution {
    let (solution, basis) = try solver.withModel(task.program) { model in
      let solution = try model.minimize(.dual, limits: meter.slice())
      return (solution, solution.termination == .optimal ? try model.basis() : nil)
    }
    self.basis = basis
    meter.spend(solution)
    return solution
  }

  /// A large relaxation may take two thirds of clock and work: a plan without a proof is worth more than none.
  private func siftRelaxation() throws -> Solution {
    let own = meter.stretch(2.0 / 3)
    let solution = try Sifting(solver: solver, task: task).solve(start: best.values, limits: own.slice())
    own.spend(solution)
    meter.end(stretch: own)
    return solution
  }

  private mutating func round(near hint: ContiguousArray<Double>) throws {
    if let point = try GuidedRounding(task.program).plan(near: hint, solver, meter, &random) { adopt(point) }
  }

  /// A start that breaks rules, improved with broken rules at a price beyond all others until none is broken.
  ///
  /// The price keeps the search where plans are good, which the bare weight of breaches would not.
  private mutating func repair(_ start: ContiguousArray<Double>, _ support: Support) throws {
    guard let open = task.opened else { return }
    let own = meter.stretch(0.5)
    var search = CompactPartSearch(
      solver: solver, meter: own, task: open, gap: 0, phase: .contradictions, threads: threads,
      random: random)
    search.adopt(start)
    try search.improve(support)
    meter.end(stretch: own)
    random = search.random
    guard var point = search.best.values, open.isClean(point) else { return }
    for rule in task.breaks { point[rule.column] = 0 }
    adopt(point)
  }

  /// Branch and cut over the assignments that the relaxation uses and those of the plan at hand.
  private mutating func searchSupport(_ support: Support) throws {
    let free = support.columns(within: 0, of: task.program, and: best.values)
    try solveRestricted(free, work: 10_000 + 2 * task.program.columnCount)
  }

  /// Frees a few related clients or people at a time and solves that exactly.
  private mutating func improve(_ support: Support) throws {
    guard best.values != nil else { return }
    let neighbourhoods = Neighbourhoods(task)
    guard neighbourhoods.clientCount > 3 else { return }
    var idle = 0
    var size = 4
    let patience = 4 * neighbourhoods.clientCount
    while idle < patience, !isDone, let current = best.values {
      let room = max(0, best.objective - (best.bound ?? best.objective)) * [0.0, 0.02, 0.1][random.below(3)]
      let free = neighbourhoods.columns(
        size, current: current, isUsed: support.isUsed, isNear: { support.isNear($0, within: room) }, &random)
      let before = best.objective
      try solveRestricted(free, work: 30_000)
      if best.objective < before - 1e-9 * abs(before) {
        idle = 0
      } else {
        idle += 1
        if idle % neighbourhoods.clientCount == 0 { size = min(size + 2, 12) }
      }
    }
  }

  /// Searches all there is; its end is a proof.
  private mutating func prove(_ support: Support) throws -> SearchOutcome? {
    guard task.allowsBranching, best.values != nil else { return try searchTree(support) }
    var search = BranchSearch(
      solver: solver, meter: meter, task: task, threads: threads, gap: gap, phase: phase, best: best, basis: basis,
      random: random)
    let outcome = try search.run()
    best = search.best
    return outcome
  }

  /// The solver's own branch and cut, for plans where there is none yet, and where some columns end the search.
  private mutating func searchTree(_ support: Support) throws -> SearchOutcome? {
    let free: ContiguousArray<Bool>
    if let bound = best.bound, let objective = best.known {
      free = support.columns(within: objective - bound, of: task.program, and: nil)
    } else {
      free = ContiguousArray(repeating: true, count: task.program.columnCount)
    }
    // What is fixed rests at its least: using it would cost more than the plan at hand is worth.
    let restricted = RestrictedProgram(task.program, values: task.program.columnLower, isFree: free)
    guard !restricted.isInfeasible else {
      if let objective = best.known, task.shareRows == 0 { best.raise(to: objective) }
      return best.outcome(task, isOptimal: best.known != nil && task.shareRows == 0)
    }
    var options = BranchAndCut()
    options.start = startPoint(restricted)
    let phase = phase
    let meter = meter
    options.onIncumbent = { _, objective, bound in
      meter.tell(phase, objective: objective, bound: bound)
      return true
    }
    let answer = try solver.minimizeInteger(
      restricted.program, options: options, limits: meter.slice(work: nil, gap: relativeGap))
    meter.spend(answer.work)
    if task.shareRows > 0 {
      // With shares of limits this is a search for plans, no proof.
      if let point = answer.values { adopt(restricted.whole(point)) }
      return best.outcome(task)
    }
    if answer.termination == .infeasible {
      guard let objective = best.known else { return SearchOutcome(isInfeasible: true) }
      best.raise(to: objective)
      return best.outcome(task, isOptimal: true)
    }
    if let point = answer.values { adopt(restricted.whole(point)) }
    if let proven = answer.bound { best.raise(to: min(proven, best.objective)) }
    return best.outcome(task, isOptimal: answer.termination == .optimal)
  }

  /// Searches the columns that are free, all others as in the best plan (or at rest where there is none).
  private mutating func solveRestricted(_ free: ContiguousArray<Bool>, work: Int) throws {
    let fixed = best.values ?? ContiguousArray(repeating: 0, count: task.program.columnCount)
    let restricted = RestrictedProgram(task.program, values: fixed, isFree: free)
    guard !restricted.isInfeasible, restricted.program.columnCount > 0 else { return }
    var options = BranchAndCut()
    options.start = startPoint(restricted)
    let answer = try solver.minimizeInteger(
      restricted.program, options: options, limits: meter.slice(work: work, gap: min(gap / 4, 1e-4)))
    meter.spend(max(answer.work, 1))
    if let point = answer.values { adopt(restricted.whole(point)) }
  }

  private func startPoint(_ restricted: RestrictedProgram) -> ContiguousArray<Double>? {
    guard let values = best.values else { return nil }
    let point = restricted.restricted(values)
    return restricted.program.maximumViolation(of: point) < 1e-6 ? point : nil
  }

  private mutating func adopt(_ point: ContiguousArray<Double>) {
    if best.adopt(point, task) {
      meter.tell(phase, objective: best.objective, bound: best.bound, gap: best.gap(task))
    }
  }

  /// The gap that suffices, relative to the objective as branch and cut has it.
  private var relativeGap: Double {
    guard let values = best.values else { return gap * 0.5 }
    return gap * task.costTerms(values) / max(1e-9, abs(best.objective))
  }

  private var isDone: Bool {
    if let proven = best.gap(task), proven <= gap { return true }
    if let values = best.values, task.isClean(values) { return true }
    return meter.isOver
  }
}
