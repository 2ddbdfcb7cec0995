import LinearProgramming

extension BranchSearch {
  /// Branches until the gap suffices or nothing is left open.
  ///
  /// A few nodes are under way at any time, and a neighbourhood beside them: a third of the work goes to plans.
  mutating func branch(_ root: CutRoot) throws {
    var frontier = BranchFrontier(root)
    frontier.learn(try prime(root))
    let jobs = JobQueue(threads: threads, under: meter.limits.cancellation)
    defer { jobs.stop() }
    var nodes: [Job<BranchAnswer>] = []
    var plans = PlanTurns(from: meter.spent)
    plans.proposed = average
    while !isDone {
      if plans.isNext(at: meter.spent) { startPlan(&plans, jobs) }
      while nodes.count < Self.ahead, let node = frontier.begin() { nodes.append(start(node, frontier, jobs)) }
      guard !nodes.isEmpty else { return }
      if plans.endsDue(at: meter.spent) {
        guard let work = try improveOnce(jobs) else { return }
        plans.learn(work)
      } else {
        let answer = try jobs.result(of: nodes.removeFirst())
        // What the clock cut counts for nothing, so that work alone repeats the run.
        guard meter.limits.reached == nil else { return }
        meter.spend(max(1, answer.work))
        if let point = answer.point { adopt(whole(point)) }
        if let relaxed = answer.relaxed { plans.proposed = whole(relaxed) }
        frontier.end(answer)
      }
      frontier.drop(from: takeCutoff())
      raise(to: frontier.bound)
      tell()
    }
  }

  /// Gives a node to the threads.
  private mutating func start(_ node: BranchNode, _ frontier: BranchFrontier, _ jobs: JobQueue) -> Job<BranchAnswer> {
    let (program, separator, known) = (frontier.program, frontier.separator, frontier.pseudoCosts)
    let (solver, cutoff) = (solver, takeCutoff())
    let limits = jobs.limits(meter.unmetered(work: Self.nodeWork, gap: 0))
    return jobs.start {
      try solver.withBindingRows(of: program, at: node.basis) { model in
        var step = BranchStep(node, model, separator, known, cutoff: cutoff, limits: limits)
        return try step.run()
      }
    }
  }

  /// Gives a neighbourhood to the threads: in turn near the root, which is wide, and near a node, which is nearly whole.
  private mutating func startPlan(_ plans: inout PlanTurns, _ jobs: JobQueue) {
    guard let current = best.values else { return }
    if !excess.isEmpty { improvement.near.take(plans.isAtRoot ? average : plans.proposed, excess) }
    improvement.begin(around: current, jobs)
    plans.begin(at: meter.spent)
  }

  /// Tries both sides of columns that are broken at the root, shared out over threads.
  private mutating func prime(_ root: CutRoot) throws -> [PseudoCosts.Gain] {
    let broken = root.program.columns(brokenAt: root.solution.values)
    let known = PseudoCosts(columnCount: root.program.columnCount)
    let ranked = broken.sorted { one, two in
      let (a, b) = (abs(root.solution.values[one] - 0.5), abs(root.solution.values[two] - 0.5))
      return a != b ? a < b : one < two
    }
    let shares = (0..<Self.ahead).map { share in
      ranked.prefix(64).enumerated().filter { $0.offset % Self.ahead == share }.map(\.element)
    }
    let (program, solver, meter, cutoff) = (root.program, solver, meter, takeCutoff())
    let rounding = RoundingCuts(program, ownRows: root.ownRows)
    let node = BranchNode(basis: root.basis, bound: root.bound)
    let answers = try Batches.run(shares.count, threads: threads) { place in
      try solver.withBindingRows(of: program, at: node.basis) { model in
        var step = BranchStep(
          node, model, rounding, known, cutoff: cutoff, limits: meter.unmetered(work: Self.nodeWork, gap: 0))
        return try step.attempt(shares[place], root.solution.values)
      }
    }
    guard meter.limits.reached == nil else { return [] }
    for answer in answers { meter.spend(max(1, answer.work)) }
    return answers.flatMap(\.gains)
  }
}
