import LinearProgramming
import Staffing

/// Minimises one large part: a bound by bundles, a dive among the assignments that its average uses, and small exact
/// neighbourhoods there, widened as they run dry.
struct BundlePartSearch<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let task: SearchTask
  /// The gap that suffices, share of the cost terms.
  let gap: Double
  let phase: Progress.Phase
  let threads: Int

  var best = BestPoint()
  /// The least that a relaxation over part of the columns cost: near what can be proven at most.
  private var guess = Double.infinity
  var improvement: PlanImprovement<Solver>
  /// Roughly what a plan costs, for as long as none is known: a start that breaks rules, or nobody doing anything.
  private var scale = 1.0
  /// What a dive along the bound takes.
  var usualDive = 0

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
    improvement = PlanImprovement(
      solver: solver, meter: meter, task: task, gap: gap, random: random)
  }

  /// Runs until the gap suffices, a limit is reached or nothing more is found.
  mutating func run(start: ContiguousArray<Double>?) throws -> SearchOutcome {
    if let start { adopt(start) }
    scale = task.program.objective(of: start ?? task.idle)
    meter.tell(phase, objective: best.known, bound: nil)
    var pools = BundleBound(task, threads: threads)
    best.raise(to: pools.bound)
    // A few rounds tell enough of who suits whom for a first plan.
    raise(&pools, rounds: 30)
    for _ in 0..<4 where best.values == nil && !isDone {
      raise(&pools, rounds: 15)
      try dive(along: pools, share: 0.1, rounds: 3)
    }
    if best.values == nil, let start { try round(near: start) }
    raiseWhileItPays(&pools)
    let before = meter.spent
    try dive(along: pools, share: 0.05, rounds: 5)
    usualDive = meter.spent - before
    // Relaxations grow much faster than what they range over: five or six assignments a person are enough to dive in.
    if best.values == nil { try dive(improvement.near.free(most: 11 * pools.unitCount / 2), share: 0.1) }
    if best.values == nil { try round(near: pools.average) }
    for count in [3, 4, 6] where best.values == nil && !isDone {
      try dive(improvement.near.free(best: count), share: 0.1)
    }
    guard best.values != nil else { return best.outcome(task) }
    meter.tell(.improving, objective: best.known, bound: best.bound, gap: best.gap(task))
    // Half of the threads are left to what runs beside it. Also where that is all of them: pricing begins anew, and so finds the same.
    pools = pools.apart(threads: max(1, threads / 2))
    try improve(pools)
    return best.outcome(task)
  }

  /// A stretch of the bound; what its average uses is looked at next.
  private mutating func raise(_ pools: inout BundleBound, rounds: Int) {
    pools.raise(rounds: rounds, towards: target, meter: meter)
    take(pools, pools.guide())
  }

  /// Takes over what a stretch of the bound proved and proposes.
  mutating func take(_ pools: BundleBound, _ guide: BundleBound.Guide) {
    best.raise(to: pools.bound)
    improvement.near.take(pools.average, guide.excess)
    improvement.prices = guide.prices
    meter.tell(.proving, objective: best.known, bound: best.bound, gap: best.gap(task))
  }

  /// The bound by itself, until a stretch brings little: plans begin to be found then, and bound and plans take turns.
  private mutating func raiseWhileItPays(_ pools: inout BundleBound) {
    for _ in 0..<40 where !isDone {
      let before = pools.bound
      raise(&pools, rounds: 10)
      if pools.bound - before < 0.002 * abs(pools.bound) { return }
    }
  }

  /// A dive among some columns, all others at rest.
  ///
  /// - Returns: Whether it found a better plan.
  @discardableResult
  private mutating func dive(_ free: ContiguousArray<Bool>, share: Double) throws -> Bool {
    let restricted = RestrictedProgram(task.program, values: task.program.columnLower, isFree: free)
    guard !restricted.isInfeasible else { return false }
    let result = try Dive(solver: solver, program: restricted.program, meter: meter).run(
      below: best.objective, share: share)
    if result.root > -.infinity { guess = min(guess, result.root) }
    let before = best.objective
    if let point = result.values { adopt(restricted.whole(point)) }
    return best.objective < before
  }

  /// A plan along the bound, for its own sake and for what others may take over of it.
  private mutating func dive(along bound: BundleBound, share: Double, rounds: Int) throws {
    let dives = PlanDives(solver: solver, task: task)
    guard let point = try dives.plan(along: bound, share: share, rounds: rounds, meter: meter) else { return }
    improvement.learn(from: point)
    adopt(point)
  }

  private mutating func round(near hint: ContiguousArray<Double>) throws {
    if let point = try GuidedRounding(task.program).plan(near: hint, solver, meter, &improvement.random) {
      adopt(point)
    }
  }

  mutating func adopt(_ point: ContiguousArray<Double>) {
    if best.adopt(point, task) { tell() }
  }

  func tell() { meter.tell(phase, objective: best.objective, bound: best.bound, gap: best.gap(task)) }

  /// What prices are raised towards: what a relaxation over part of the columns costs, the best plan, or a guess.
  var target: Double {
    let proven = best.bound ?? 0
    if guess < best.objective, guess > proven + 0.002 * abs(proven) { return guess }
    if let objective = best.known { return objective }
    return max(scale, proven + 0.1 * max(1, abs(proven)))
  }

  var isDone: Bool {
    if let proven = best.gap(task), proven <= gap { return true }
    return meter.isOver
  }
}
