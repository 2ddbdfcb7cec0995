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

  private var best = BestPoint()
  /// The least that a relaxation over part of the columns cost: near what can be proven at most.
  private var guess = Double.infinity
  private var improvement: PlanImprovement<Solver>
  /// Roughly what a plan costs, for as long as none is known: a start that breaks rules, or nobody doing anything.
  private var scale = 1.0

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
      solver: solver, meter: meter, task: task, threads: threads, gap: gap, random: random)
  }

  /// Runs until the gap suffices, a limit is reached or nothing more is found.
  mutating func run(start: ContiguousArray<Double>?) throws -> SearchOutcome {
    if let start { adopt(start) }
    scale = task.program.objective(of: start ?? task.idle)
    meter.tell(phase, objective: best.known, bound: nil)
    var pools = try BundleBound(task, threads: threads)
    best.raise(to: pools.bound)
    // A few rounds tell enough of who suits whom for a first plan.
    try raise(&pools, rounds: 30)
    for _ in 0..<4 where best.values == nil && !isDone {
      try raise(&pools, rounds: 15)
      try dive(along: pools, share: 0.1, rounds: 3)
    }
    if best.values == nil, let start { try round(near: start) }
    try raiseWhileItPays(&pools)
    try dive(along: pools, share: 0.05, rounds: 5)
    // Relaxations grow much faster than what they range over: five or six assignments a person are enough to dive in.
    if best.values == nil { try dive(improvement.near.free(most: 11 * pools.unitCount / 2), share: 0.1) }
    if best.values == nil { try round(near: pools.average) }
    for count in [3, 4, 6] where best.values == nil && !isDone {
      try dive(improvement.near.free(best: count), share: 0.1)
    }
    guard best.values != nil else { return best.outcome(task) }
    meter.tell(.improving, objective: best.known, bound: best.bound, gap: best.gap(task))
    try improve(&pools)
    return best.outcome(task)
  }

  /// A stretch of the bound; what its average uses is looked at next.
  private mutating func raise(_ pools: inout BundleBound, rounds: Int) throws {
    try pools.raise(rounds: rounds, towards: target, meter: meter)
    best.raise(to: pools.bound)
    let guide = try pools.guide()
    improvement.near.take(pools.average, guide.excess)
    improvement.prices = guide.prices
    meter.tell(.proving, objective: best.known, bound: best.bound, gap: best.gap(task))
  }

  /// The bound by itself, until a stretch brings little: plans begin to be found then, and bound and plans take turns.
  private mutating func raiseWhileItPays(_ pools: inout BundleBound) throws {
    for _ in 0..<40 where !isDone {
      let before = pools.bound
      try raise(&pools, rounds: 10)
      if pools.bound - before < 0.002 * abs(pools.bound) { return }
    }
  }

  /// Neighbourhoods, and cuts with a stretch of the bound: whichever closed more of the gap for its work last time.
  private mutating func improve(_ pools: inout BundleBound) throws {
    var (plans, bounds) = (Pace(), Pace())
    var (idleRaises, idle) = (0, 0)
    var (dives, onDives, onPlans) = (0, 0, 0)
    // Rounds of neighbourhoods in a row that brought little.
    var dry = 0
    while !isDone, idle < 20 {
      let (before, boundBefore, spent) = (best.objective, best.bound ?? -.infinity, meter.spent)
      let room = max(1e-9, before - boundBefore)
      if idleRaises < 40, bounds.isNext(before: plans) {
        pools.cut(most: 100)
        try raise(&pools, rounds: 12)
        let gain = (best.bound ?? boundBefore) - boundBefore
        // The average often keeps new cuts at no cost for many rounds before others cost something.
        idleRaises = gain > 0.0003 * room ? 0 : idleRaises + 1
        bounds.learn(gain: gain, work: meter.spent - spent)
      } else {
        // Other plans, of which neighbourhoods take over what is better: half of the work until there are some, then fresh
        // ones whenever it runs dry.
        if dives < 8 ? onDives <= onPlans : dry > 2 {
          try diversify(pools)
          (dives, dry) = (dives + 2, 0)
          onDives += meter.spent - spent
        }
        let onPlansBefore = meter.spent
        let mixedFrom = best.objective
        for _ in 0..<4 where !isDone { try improveOnce() }
        onPlans += meter.spent - onPlansBefore
        dry = mixedFrom - best.objective < 0.005 * room ? dry + 1 : 0
        idle = best.objective < before - 1e-9 * abs(before) ? 0 : idle + 1
        improvement.near.adapt(gained: (before - best.objective) / room)
        plans.learn(gain: before - best.objective, work: meter.spent - spent)
      }
    }
  }

  /// A batch of neighbourhoods, told where it gains.
  private mutating func improveOnce() throws {
    let before = best.objective
    try improvement.batch(&best)
    if best.objective < before { tell() }
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

  /// Two other plans along the bound.
  private mutating func diversify(_ bound: BundleBound) throws {
    let dives = PlanDives(solver: solver, task: task)
    for point in try dives.plans(2, along: bound, threads: threads, meter: meter, &improvement.random) {
      improvement.learn(from: point)
      adopt(point)
    }
  }

  private mutating func round(near hint: ContiguousArray<Double>) throws {
    if let point = try GuidedRounding(task.program).plan(near: hint, solver, meter, &improvement.random) {
      adopt(point)
    }
  }

  private mutating func adopt(_ point: ContiguousArray<Double>) {
    if best.adopt(point, task) { tell() }
  }

  private func tell() { meter.tell(phase, objective: best.objective, bound: best.bound, gap: best.gap(task)) }

  /// What prices are raised towards: what a relaxation over part of the columns costs, the best plan, or a guess.
  private var target: Double {
    let proven = best.bound ?? 0
    if guess < best.objective, guess > proven + 0.002 * abs(proven) { return guess }
    if let objective = best.known { return objective }
    return max(scale, proven + 0.1 * max(1, abs(proven)))
  }

  private var isDone: Bool {
    if let proven = best.gap(task), proven <= gap { return true }
    return meter.isOver
  }
}
