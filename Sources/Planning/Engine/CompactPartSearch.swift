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
  var random: SplitMix

  private var best: ContiguousArray<Double>?
  private var objective = Double.infinity
  private var bound: Double?

  init(solver: Solver, meter: WorkMeter, task: SearchTask, gap: Double, phase: Progress.Phase, random: SplitMix) {
    self.solver = solver
    self.meter = meter
    self.task = task
    self.gap = gap
    self.phase = phase
    self.random = random
  }

  /// Runs until the gap suffices or a limit is reached.
  mutating func run(start: ContiguousArray<Double>?) throws -> SearchOutcome {
    if let start {
      adopt(start)
      if best == nil { try round(near: start) }
    }
    let relaxation = try relax()
    if relaxation.termination == .infeasible { return SearchOutcome(bound: bound, isInfeasible: task.shareRows == 0) }
    if task.program.maximumFraction(of: relaxation.values) < 1e-7, relaxation.termination == .optimal {
      adopt(relaxation.values)
      if task.shareRows == 0 { raise(to: relaxation.objective) }
      return outcome(isOptimal: task.shareRows == 0)
    }
    let support = Support(task.program, relaxation)
    if task.isSmall {
      // Branch and cut alone ends soon on these; whatever else is tried first only delays its proof.
      if relaxation.termination == .optimal, let outcome = try prove(support) { return outcome }
      return outcome(isOptimal: false)
    }
    try round(near: relaxation.values)
    if best == nil { try searchSupport(support) }
    if best == nil, let start { try repair(start, support) }
    if !isDone { try improve(support) }
    if !isDone, relaxation.termination == .optimal, let outcome = try prove(support) { return outcome }
    return outcome(isOptimal: false)
  }

  /// The relaxation gives the first bound, finished or not: any prices of its rows prove something.
  private mutating func relax() throws -> Solution {
    meter.tell(phase, objective: known, bound: nil)
    let solution =
      if task.isSmall {
        try solveRelaxation()
      } else {
        try siftRelaxation()
      }
    // Taken from the prices alone, so that the bound needs no trust in the solver's own tolerances.
    if !solution.rowPrices.isEmpty, let proven = task.bound(solution.rowPrices) {
      raise(to: proven)
    }
    meter.tell(.proving, objective: known, bound: bound)
    return solution
  }

  private func solveRelaxation() throws -> Solution {
    let solution = try solver.withModel(task.program) { try $0.minimize(.dual, limits: meter.slice()) }
    meter.spend(solution.work)
    return solution
  }

  /// A large relaxation may take two thirds of clock and work: a plan without a proof is worth more than none.
  private func siftRelaxation() throws -> Solution {
    let own = meter.stretch(2.0 / 3)
    let solution = try Sifting(solver: solver, task: task).solve(start: best, limits: own.slice())
    own.spend(solution.work)
    meter.end(stretch: own)
    return solution
  }

  /// Whole columns near a hint, then exact hours for them.
  private mutating func round(near hint: ContiguousArray<Double>) throws {
    guard let rounded = GuidedRounding(task.program).round(near: hint, attempts: 30, &random) else { return }
    let restricted = RestrictedProgram(task.program, values: rounded.values, isFree: rounded.isFree)
    guard !restricted.isInfeasible else { return }
    let solution = try solver.withModel(restricted.program) { try $0.minimize(.dual, limits: meter.slice()) }
    meter.spend(solution.work)
    if solution.termination == .optimal { adopt(restricted.whole(solution.values)) }
  }

  /// A start that breaks rules, improved with broken rules at a price beyond all others until none is broken.
  ///
  /// The price keeps the search where plans are good, which the bare weight of breaches would not.
  private mutating func repair(_ start: ContiguousArray<Double>, _ support: Support) throws {
    guard let open = task.opened else { return }
    let own = meter.stretch(0.5)
    var search = CompactPartSearch(
      solver: solver, meter: own, task: open, gap: 0, phase: .contradictions, random: random)
    search.adopt(start)
    try search.improve(support)
    meter.end(stretch: own)
    random = search.random
    guard var point = search.best, open.isClean(point) else { return }
    for rule in task.breaks { point[rule.column] = 0 }
    adopt(point)
  }

  /// Branch and cut over the assignments that the relaxation uses and those of the plan at hand.
  private mutating func searchSupport(_ support: Support) throws {
    let free = support.columns(within: 0, of: task.program, and: best)
    try solveRestricted(free, work: 10_000 + 2 * task.program.columnCount)
  }

  /// Frees a few related clients or people at a time and solves that exactly.
  private mutating func improve(_ support: Support) throws {
    guard best != nil else { return }
    let neighbourhoods = Neighbourhoods(task)
    guard neighbourhoods.clientCount > 3 else { return }
    var idle = 0
    var size = 4
    let patience = 4 * neighbourhoods.clientCount
    while idle < patience, !isDone, let current = best {
      let room = max(0, objective - (bound ?? objective)) * [0.0, 0.02, 0.1][random.below(3)]
      let free = neighbourhoods.columns(size, near: support, within: room, current: current, &random)
      let before = objective
      try solveRestricted(free, work: 30_000)
      if objective < before - 1e-9 * abs(before) {
        idle = 0
      } else {
        idle += 1
        if idle % neighbourhoods.clientCount == 0 { size = min(size + 2, 12) }
      }
    }
  }

  /// Branch and cut over all that reduced costs leave; its end is a proof.
  private mutating func prove(_ support: Support) throws -> SearchOutcome? {
    let free: ContiguousArray<Bool>
    if let bound, objective.isFinite {
      free = support.columns(within: objective - bound, of: task.program, and: nil)
    } else {
      free = ContiguousArray(repeating: true, count: task.program.columnCount)
    }
    // What is fixed rests at its least: using it would cost more than the plan at hand is worth.
    let restricted = RestrictedProgram(task.program, values: task.program.columnLower, isFree: free)
    guard !restricted.isInfeasible else {
      if objective.isFinite, task.shareRows == 0 { raise(to: objective) }
      return outcome(isOptimal: objective.isFinite && task.shareRows == 0)
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
      return outcome(isOptimal: false)
    }
    if answer.termination == .infeasible {
      guard objective.isFinite else { return SearchOutcome(isInfeasible: true) }
      raise(to: objective)
      return outcome(isOptimal: true)
    }
    if let point = answer.values { adopt(restricted.whole(point)) }
    if let proven = answer.bound { raise(to: min(proven, objective)) }
    return outcome(isOptimal: answer.termination == .optimal)
  }

  /// Searches the columns that are free, all others as in the best plan (or at rest where there is none).
  private mutating func solveRestricted(_ free: ContiguousArray<Bool>, work: Int) throws {
    let fixed = best ?? ContiguousArray(repeating: 0, count: task.program.columnCount)
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
    guard let best else { return nil }
    let point = restricted.restricted(best)
    return restricted.program.maximumViolation(of: point) < 1e-6 ? point : nil
  }

  /// Takes a point that is whole, feasible and better.
  private mutating func adopt(_ point: ContiguousArray<Double>) {
    guard task.program.maximumViolation(of: point) < 1e-6, task.program.maximumFraction(of: point) < 1e-6 else {
      return
    }
    let value = task.program.objective(of: point)
    guard value < objective else { return }
    best = point
    objective = value
    meter.tell(phase, objective: value, bound: bound, gap: currentGap)
  }

  private mutating func raise(to proven: Double) { bound = max(bound ?? -.infinity, proven) }

  private var known: Double? { objective.isFinite ? objective : nil }

  /// The proven gap, share of the cost terms.
  private var currentGap: Double? {
    guard let best, let bound else { return nil }
    return max(0, objective - bound) / task.costTerms(best)
  }

  /// The gap that suffices, relative to the objective as branch and cut has it.
  private var relativeGap: Double {
    guard let best else { return gap * 0.5 }
    return gap * task.costTerms(best) / max(1e-9, abs(objective))
  }

  private var isDone: Bool {
    if let currentGap, currentGap <= gap { return true }
    if let best, task.isClean(best) { return true }
    return meter.isOver
  }

  private func outcome(isOptimal: Bool) -> SearchOutcome {
    SearchOutcome(values: best, bound: bound, isOptimal: isOptimal || (currentGap.map { $0 <= 1e-9 } ?? false))
  }
}
