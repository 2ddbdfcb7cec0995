import LinearProgramming

extension ThroughputBench {
  /// How many neighbourhoods one batch searches.
  public static var repairBatch: Int { 4 }

  /// Searches a batch of neighbourhoods of the plan exactly, side by side, as the bundle engine does; none is taken over.
  ///
  /// - Parameters:
  ///   - batch: Which, counted from 0; each has neighbourhoods of its own.
  ///   - threads: How many are searched at the same time, at least 1.
  /// - Returns: What each comes to, at most ``planValue``; empty where there is no plan.
  /// - Throws: `SolverError` where the solver broke down.
  public func repair(batch: Int, threads: Int) throws -> [Double] {
    guard let plan, let planValue else { return [] }
    var random = SplitMix(seed: UInt64(batch))
    let jobs = (0..<Self.repairBatch).map { _ -> ContiguousArray<Bool> in
      let isUsed: (Int) -> Bool = { average[$0] > 0.1 }
      return neighbourhoods.columns(3, current: plan, isUsed: isUsed, isNear: isUsed, &random)
    }
    return try Batches.run(jobs.count, threads: threads) { place in
      let restricted = RestrictedProgram(task.program, values: plan, isFree: jobs[place])
      guard !restricted.isInfeasible, restricted.program.columnCount > 0 else { return planValue }
      var options = BranchAndCut()
      options.start = restricted.restricted(plan)
      let answer = try solver.minimizeInteger(
        restricted.program, options: options, limits: Limits(work: 3_000, gap: 1e-4))
      return min(answer.objective ?? planValue, planValue)
    }
  }
}
