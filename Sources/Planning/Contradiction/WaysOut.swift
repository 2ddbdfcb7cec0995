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

  /// Of a large part the first plan, which the others begin near to, may use so much of what there is.
  private static var shareOfFirst: Double { 0.4 }

  /// The ways out of contradictions of one part, those of each the best first.
  ///
  /// To give up the first rule of each is one way, which all of them have in common: it is planned once. Of a large part the other
  /// plans begin near to that one, so that they differ by what giving up another rule changes and not by how far each search came;
  /// what that costs at first is the estimate by which they are tried.
  ///
  /// - Parameters:
  ///   - found: The contradictions.
  ///   - kept: Per group, whether it holds with the given rule of each given up.
  ///   - test: Asks of the part that they belong to.
  ///   - share: How much of what is left of clock and work it may use.
  /// - Returns: Per contradiction its ways out; those that were not tried come last.
  /// - Throws: What the solver throws.
  func all(
    of found: [FoundSet], _ kept: ContiguousArray<Bool>, _ test: inout HoldingTest<Solver>, share: Double
  ) throws -> [[WayOut]] {
    guard !found.isEmpty else { return [] }
    let most = max(Self.fewestTried, min(Self.mostTriedOfOne, Self.mostTried / found.count))
    let counts = found.map { min($0.order.count, most) }
    // Each gets as much as the others, all together their share.
    let others = Double(counts.reduce(0) { $0 + $1 - 1 })
    defer { test.meter = meter }
    let first = try search(kept, &test, near: nil, share: share * (test.isLarge ? Self.shareOfFirst : 1 / (others + 1)))
    let near = test.isLarge ? first?.values : nil
    var found = found
    if let near { try rank(&found, kept, &test, near: near) }
    let pieces = others / share
    var done = 0.0
    return try zip(found, counts).map { own, count in
      var ways: [(rule: Int, plan: WayOut.Outcome?)] = [(own.given, first?.plan)]
      let ordered = own.order.filter { $0 != own.given }
      for rule in ordered.prefix(count - 1) {
        let others = own.keeping(without: rule, of: kept)
        ways.append((rule, try search(others, &test, near: near, share: 1 / (pieces - done))?.plan))
        done += 1
      }
      return ranked(ways).map { WayOut(rule: breaks.groups[$0.rule], plan: $0.plan) }
        + ordered.dropFirst(count - 1).map { WayOut(rule: breaks.groups[$0], plan: nil, isTried: false) }
    }
  }

  /// Orders rules by what a point near to a plan costs without each; such points also prove that sets are smallest.
  private func rank(
    _ found: inout [FoundSet], _ kept: ContiguousArray<Bool>, _ test: inout HoldingTest<Solver>,
    near known: ContiguousArray<Double>
  ) throws {
    test.meter = meter.stretch(Self.shareOfRanking)
    defer { meter.end(stretch: test.meter) }
    for place in found.indices {
      let own = found[place]
      var costs: [Int: Double] = [:]
      for rule in own.order {
        let point =
          try rule == own.given ? known : test.point(near: known, keeping: own.keeping(without: rule, of: kept))
        costs[rule] = point.map { test.part.part.program.objective(of: $0) } ?? .infinity
      }
      found[place].order.sort { first, second in
        let (one, two) = (costs[first] ?? .infinity, costs[second] ?? .infinity)
        return (one, breaks.weights[first], first) < (two, breaks.weights[second], second)
      }
      // Where other rules clash beside, the set alone may still be asked.
      for rule in own.set.rules where !own.set.isProven && costs[rule] == .infinity {
        if try test.verdict(keeping: own.set.keeping(without: rule, of: kept.count)) != .holds { break }
      }
    }
  }

  /// How much of what is left the ranking may use.
  private static var shareOfRanking: Double { 0.4 }

  /// Plans with some rules given up, near to another plan where there is one.
  private func search(
    _ kept: ContiguousArray<Bool>, _ test: inout HoldingTest<Solver>, near known: ContiguousArray<Double>?,
    share: Double
  ) throws -> WayOutSearch<Solver>.Found? {
    let search = WayOutSearch(solver: solver, options: options, model: model, part: test.part)
    let stretch = meter.stretch(share)
    defer { meter.end(stretch: stretch) }
    test.meter = stretch
    let near = try known.flatMap { try test.point(near: $0, keeping: kept) }
    // Of a large part the plan itself is the quicker proof that they hold.
    let verdict = try test.verdict(keeping: kept, within: test.isLarge ? .bounds : .tree)
    let start = near ?? test.point(keeping: kept) ?? test.lightestPoint(keeping: kept, weights: breaks.weights)
    let found = try search.outcome(keeping: kept, verdict, start: start, stretch)
    if let found, found.plan.brokenWeight == 0 { test.learn(found.values, keeping: kept) }
    return found
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
