import LinearProgramming

extension BundlePartSearch {
  /// How many neighbourhoods are under way at the same time.
  private static var ahead: Int { 4 }

  /// Neighbourhoods and, beside them, stretches of the bound with cuts and further dives: until a limit, or nothing more is found.
  mutating func improve(_ pools: BundleBound) throws {
    let jobs = JobQueue(threads: threads, under: meter.limits.cancellation)
    defer { jobs.stop() }
    // Stretches leave half of the threads to the others.
    let own = threads > 1 ? pools.apart(threads: threads / 2) : pools
    var lanes = ImprovingLanes(own, usualDive: usualDive)
    while !isDone, lanes.idle < 20 {
      try begin(&lanes, jobs)
      if lanes.stretch.isDue(at: lanes.onPlans), let job = lanes.stretch.end() {
        guard let found = try finished(job, jobs) else { return }
        end(found, &lanes)
      } else if lanes.dive.isDue(at: lanes.onPlans), let job = lanes.dive.end() {
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
  private mutating func begin(_ lanes: inout ImprovingLanes, _ jobs: JobQueue) throws {
    guard let current = best.values else { return }
    let (solver, task, pools, target) = (solver, task, lanes.pools, target)
    let meter = meter.apart(under: jobs.cancellation)
    if lanes.wantsStretch {
      lanes.stretch.begin(
        jobs.start {
          var pools = pools
          pools.cut(most: 100, meter: meter)
          try pools.raise(rounds: 12, towards: target, meter: meter)
          return .init(pools: pools, guide: try pools.guide(), work: meter.spent)
        }, at: lanes.onPlans)
    }
    if lanes.wantsDive {
      let seed = improvement.random.next()
      let own = self.meter.apart(under: jobs.cancellation)
      lanes.beginDive(
        jobs.start {
          let point = try PlanDives(solver: solver, task: task).plan(
            along: pools.apart(), share: 0.05, rounds: 5, meter: own, SplitMix(seed: seed))
          return .init(point: point, work: own.spent)
        })
    }
    while improvement.underWayCount < Self.ahead { improvement.begin(around: current, jobs) }
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
