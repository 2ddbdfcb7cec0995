public import LinearProgramming

extension ThroughputBench {
  /// Measures every part, and holds the answers against each other.
  ///
  /// - Parameters:
  ///   - seconds: Wall-clock seconds for all parts together, above 0; each runs once at least.
  ///   - threads: How many threads the parts use that can share their work, at least 1.
  ///   - cancellation: A flag that asks to stop.
  ///   - progress: Told which part begins.
  /// - Returns: The figures.
  /// - Throws: ``ThroughputError``, or `SolverError` where the solver broke down.
  public func measure(
    seconds: Double, threads: Int, cancellation: Cancellation? = nil, progress: (ThroughputStage) -> Void = { _ in }
  ) throws -> Throughput {
    let share = seconds / Double(ThroughputStage.allCases.count - 1)
    func run(_ stage: ThroughputStage, _ body: () throws -> Int) throws -> ThroughputRate {
      progress(stage)
      return try ThroughputRate.measure(for: share, cancellation: cancellation, body)
    }
    func expect(_ holds: Bool, _ stage: ThroughputStage) throws {
      if !holds { throw ThroughputError.answersDiffer(stage) }
    }

    let pairs = try run(.eligibility) {
      try expect(judgeEligibility() == counts.eligible, .eligibility)
      return counts.pairs
    }
    let programs = try run(.building) {
      try expect(buildProgram() == counts.columns, .building)
      return 1
    }
    let cold = try run(.coldRelaxation) {
      try expect(isRelaxation(try relax()), .coldRelaxation)
      return 1
    }
    let warm = try withWarmRelaxation { again in
      try run(.warmRelaxation) {
        try expect(isRelaxation(try again().restored), .warmRelaxation)
        return 2
      }
    }
    progress(.pricing)
    let alone = try measure(pricing(threads: 1), for: share, cancellation)
    var shared: PricingRates?
    if threads > 1 {
      progress(.sharedPricing)
      shared = try measure(pricing(threads: threads), for: share, cancellation)
    }
    try expect(shared.map { $0.first == alone.first } ?? true, .sharedPricing)
    try expect(alone.first.nodes == counts.nodes, .pricing)

    var bound = bound(threads: threads)
    var stretch = 0
    var compared = bound.value
    let rounds = try run(.bound) {
      let done = bound.raise()
      stretch += 1
      if stretch <= ThroughputBound.compared { compared = bound.value }
      return done
    }
    for _ in 0..<max(0, ThroughputBound.compared - stretch) {
      _ = bound.raise()
      compared = bound.value
    }
    try expect(compared == boundValue, .bound)
    try expect(planValue.map { bound.value <= $0 + 1e-6 * max(1, abs($0)) } ?? true, .bound)

    var batch = 0
    let repairs =
      planValue == nil
      ? nil
      : try run(.repairs) {
        defer { batch += 1 }
        return try repair(batch: batch, threads: threads).count
      }
    return Throughput(
      counts: counts, pairs: pairs, programs: programs, coldRelaxations: cold, warmRelaxations: warm,
      units: alone.units, nodes: alone.nodes, sharedUnits: shared?.units, sharedNodes: shared?.nodes, rounds: rounds,
      repairs: repairs)
  }

  /// Whether a value is the relaxation's, within a millionth.
  private func isRelaxation(_ value: Double) -> Bool {
    abs(value - relaxationValue) <= 1e-6 * max(1, abs(relaxationValue))
  }

  /// Pricing's two rates, and its first sweep.
  private struct PricingRates {
    var units: ThroughputRate
    var nodes: ThroughputRate
    var first: ThroughputPricing.Sweep
  }

  private func measure(
    _ pricing: ThroughputPricing, for seconds: Double, _ cancellation: Cancellation?
  ) throws -> PricingRates {
    var pricing = pricing
    var nodes = 0
    var first: ThroughputPricing.Sweep?
    let units = try ThroughputRate.measure(for: seconds, cancellation: cancellation) {
      let sweep = pricing.sweep()
      nodes += sweep.nodes
      first = first ?? sweep
      return sweep.units
    }
    return PricingRates(
      units: units, nodes: ThroughputRate(count: nodes, seconds: units.seconds),
      first: first ?? ThroughputPricing.Sweep(units: 0, nodes: 0, bound: 0))
  }
}
