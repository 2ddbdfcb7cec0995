import LinearProgramming

extension BundlePartSearch {
  /// How many neighbourhoods are under way at the same time.
  private static var ahead: Int { 4 }

  /// Neighbourhoods and, beside them, stretches of the bound with cuts and further dives: until a limit, or nothing more is found.
  ///
  /// - Parameter pools: The bound, whose pricing nobody else uses meanwhile.
  /// - Throws: ``SolverError``.
  mutating func improve(_ pools: BundleBound) throws {
    let jobs = JobQueue(threads: threads, under: meter.limits.cancellation)
    defer { jobs.stop() }
    var lanes = ImprovingLanes(pools, usualDive: usualDive)
    while !isDone, lanes.idle < 20 {
      begin(&lanes, jobs)
      if let job = lanes.stretch.endDue(at: lanes.onPlans) {
        guard let found = try finished(job, jobs) else { return }
        end(found, &lanes)
      } else if let job = lanes.dive.endDue(at: lanes.onPlans) {
        guard let found = try finished(job, jobs) else { return }
        end(found, &lanes)
      } else {
        let before = best.objective
        guard let work = try improvement.end(&best, jobs) else { return }
        if best.objective < before { tell() }
        let gained = lanes.endNeighbourhood(work: work, gain: before - best.objective, room: room)
        if let gained { improvement.near.adapt(gained: gained) }
      }
    }
  }

  /// What is open, never nothing.
  private var room: Double { max(1e-9, best.objective - (best.bound ?? -.infinity)) }

  /// What a job found, or `nil` where the clock cut it: that counts for nothing, so that work alone repeats the run.
  private func finished<Value>(_ job: Job<Value>, _ jobs: JobQueue) throws -> Value? {
    let found = try jobs.result(of: job)
    return meter.limits.reached == nil ? found : nil
  }

  /// Begins what there is room for.
  private mutating func begin(_ lanes: inout ImprovingLanes, _ jobs: JobQueue) {
    guard let current = best.values else { return }
    if lanes.wantsStretch { beginStretch(&lanes, jobs) }
    if lanes.wantsDive { beginDive(&lanes, jobs) }
    while improvement.underWayCount < Self.ahead { improvement.begin(around: current, jobs) }
  }

  /// Cuts and raises the bound beside the neighbourhoods.
  private func beginStretch(_ lanes: inout ImprovingLanes, _ jobs: JobQueue) {
    let (pools, target, meter) = (lanes.pools, target, meter.apart(under: jobs.cancellation))
    let job: Job<ImprovingLanes.Stretch> = jobs.start {
      var pools = pools
      pools.cut(most: 100, meter: meter)
      pools.raise(rounds: 12, towards: target, meter: meter)
      return .init(pools: pools, guide: pools.guide(), work: meter.spent)
    }
    lanes.stretch.begin(job, at: lanes.onPlans)
  }

  /// Plans along the bound as it stands, beside the neighbourhoods.
  private mutating func beginDive(_ lanes: inout ImprovingLanes, _ jobs: JobQueue) {
    let (dives, pools, meter) = (
      PlanDives(solver: solver, task: task), lanes.pools, meter.apart(under: jobs.cancellation)
    )
    let random = SplitMix(seed: improvement.random.next())
    let job: Job<ImprovingLanes.FoundPlan> = jobs.start {
      // Its pricing is its own: a stretch goes on with the other meanwhile.
      let point = try dives.plan(along: pools.apart(), share: 0.05, rounds: 5, meter: meter, random)
      return .init(point: point, work: meter.spent)
    }
    lanes.beginDive(job)
  }

  private mutating func end(_ found: ImprovingLanes.Stretch, _ lanes: inout ImprovingLanes) {
    let (before, open) = (best.bound ?? -.infinity, room)
    meter.spend(found.work)
    take(found.pools, found.guide)
    lanes.end(found, gain: (best.bound ?? before) - before, room: open)
  }

  private mutating func end(_ found: ImprovingLanes.FoundPlan, _ lanes: inout ImprovingLanes) {
    let before = best.objective
    meter.spend(found.work)
    if let point = found.point {
      improvement.learn(from: point)
      adopt(point)
    }
    lanes.end(found, gain: before - best.objective)
  }
}
