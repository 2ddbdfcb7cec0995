import LinearProgramming
import Staffing

/// Reckons what giving up the rules of contradictions makes of the plan, with one rule of every other contradiction given up
/// beside.
struct WaysOut<Solver: LinearSolver> {
  let solver: Solver
  let options: PlanOptions
  let meter: WorkMeter
  let model: CompactModel
  let breaks: BreakGroups

  /// So many ways out are tried of all contradictions together, and of each: of more, those that an estimate puts first.
  private static var mostTried: Int { 16 }
  private static var mostTriedOfOne: Int { 8 }
  private static var fewestTried: Int { 3 }

  /// The ways out of contradictions of one part, those of each the best first.
  ///
  /// - Parameters:
  ///   - found: The contradictions.
  ///   - kept: Per group, whether it holds with the first rule of each given up.
  ///   - test: Asks of the part that they belong to.
  ///   - share: How much of what is left of clock and work it may use.
  /// - Returns: Per contradiction its ways out; those that were not tried come last.
  /// - Throws: What the solver throws.
  func all(
    of found: [FoundSet], _ kept: ContiguousArray<Bool>, _ test: inout HoldingTest<Solver>, share: Double
  ) throws -> [[WayOut]] {
    let most = max(Self.fewestTried, min(Self.mostTriedOfOne, Self.mostTried / max(1, found.count)))
    let counts = found.map { min($0.order.count, most) }
    // Each gets as much as the others, all together their share.
    let pieces = Double(counts.reduce(0, +)) / share
    var done = 0.0
    let search = WayOutSearch(solver: solver, options: options, model: model, part: test.part)
    defer { test.meter = meter }
    return try zip(found, counts).map { own, count in
      var ways: [(rule: Int, plan: WayOut.Outcome?)] = []
      for rule in own.order.prefix(count) {
        var others = kept
        others[own.order[0]] = true
        others[rule] = false
        let stretch = meter.stretch(1 / (pieces - done))
        test.meter = stretch
        let verdict = try test.verdict(keeping: others)
        let start = test.point(keeping: others) ?? test.lightestPoint(keeping: others, weights: breaks.weights)
        ways.append((rule, try search.outcome(keeping: others, verdict, start: start, stretch)))
        meter.end(stretch: stretch)
        done += 1
      }
      return ranked(ways).map { WayOut(rule: breaks.groups[$0.rule], plan: $0.plan) }
        + own.order.dropFirst(count).map { WayOut(rule: breaks.groups[$0], plan: nil, isTried: false) }
    }
  }

  /// The best plan first; what has none last, the light rules first.
  private func ranked(
    _ ways: [(rule: Int, plan: WayOut.Outcome?)]
  ) -> [(rule: Int, plan: WayOut.Outcome?)] {
    ways.sorted { first, second in
      switch (first.plan, second.plan) {
      case (let one?, let other?):
        if one.isBetter(than: other) != other.isBetter(than: one) { return one.isBetter(than: other) }
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): break
      }
      return (breaks.weights[first.rule], first.rule) < (breaks.weights[second.rule], second.rule)
    }
  }
}
