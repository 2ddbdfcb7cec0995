/// Finds a smallest set of rules that cannot hold together: a deletion filter over rules.
///
/// Ever smaller shares of the rules are left out where the others clash without, by the cheapest kind of proof that there is: bounds,
/// else the relaxation. What is left out last, by any proof, are single rules, and what stays is needed, every one.
struct SmallestSet {
  /// Rules, as places in ``BreakGroups/groups``.
  let rules: [Int]
  /// Whether a point is known, for every one of them, that keeps the others.
  let isProven: Bool

  /// A smallest set among rules that are known to clash.
  ///
  /// - Parameters:
  ///   - kept: Per group, whether it holds; together they cannot.
  ///   - test: Asks of the part that they belong to.
  ///   - weights: Per group, what breaking it weighs: light ones are left out first, so that what she decided herself stays.
  /// - Throws: ``PlanningError/impossible`` where it is not her rules that clash; what the solver throws.
  /// - Complexity: O(set × log groups) tests where shares of rules can be left out, O(groups) at worst.
  init<Solver>(
    clashing kept: ContiguousArray<Bool>, _ test: inout HoldingTest<Solver>, weights: [Double]
  ) throws {
    let all = test.part.groups.filter { kept[$0] }.sorted { first, second in
      // Of rules alike the later ones go first, so that she reads of her files from the top.
      weights[first] != weights[second] ? weights[first] < weights[second] : first > second
    }
    let few: [Int]
    if try test.verdict(keeping: kept, within: .bounds) == .cannot {
      few = try Self.filter(all, of: kept.count, within: .bounds, &test)
      // Points of a large part are dear; those of the ways out prove it as well.
      if test.isLarge, !few.isEmpty {
        (self.rules, self.isProven) = (few.sorted(), false)
        return
      }
    } else if let priced = try Self.priced(all, kept, &test) {
      few = try Self.filter(priced, of: kept.count, within: .relaxation, &test)
    } else {
      few = try Self.filter(Self.near(all, kept, &test, weights), of: kept.count, within: .tree, &test)
    }
    var rules = few
    var isProven = true
    for rule in few {
      let others = rules.filter { $0 != rule }
      switch try Self.verdict(others, of: kept.count, within: .tree, &test) {
      case .cannot: rules = others
      case .holds: break
      case .unknown: isProven = false
      }
    }
    guard !rules.isEmpty else { throw PlanningError.impossible }
    (self.rules, self.isProven) = (rules.sorted(), isProven)
  }

  /// The rules that the relaxation's prices speak of, where it has no point; `nil` where it has, or that is not known.
  private static func priced<Solver>(
    _ all: [Int], _ kept: ContiguousArray<Bool>, _ test: inout HoldingTest<Solver>
  ) throws -> [Int]? {
    guard let priced = try test.pricedRules(of: kept) else { return nil }
    let few = all.filter { priced.contains($0) }
    if try verdict(few, of: kept.count, within: .relaxation, &test) == .cannot { return few }
    return try test.verdict(keeping: kept, within: .relaxation) == .cannot ? all : nil
  }

  /// Rules near to what a point breaks, the far ones first: the distance grows until those within it clash.
  private static func near<Solver>(
    _ all: [Int], _ kept: ContiguousArray<Bool>, _ test: inout HoldingTest<Solver>, _ weights: [Double]
  ) throws -> [Int] {
    let none = ContiguousArray(repeating: false, count: kept.count)
    if try test.verdict(keeping: none) == .cannot { return [] }
    guard let broken = test.leastBroken(of: kept, weights: weights) else { return all }
    let distances = test.part.distances(from: broken, groupCount: kept.count)
    func far(_ group: Int) -> Int { distances[group] ?? .max }
    for distance in Set(all.map(far)).sorted() {
      let near = all.filter { far($0) <= distance }
      if near.count < all.count, try verdict(near, of: kept.count, within: .tree, &test) != .cannot { continue }
      return near.enumerated().sorted { (-far($0.element), $0.offset) < (-far($1.element), $1.offset) }.map(\.element)
    }
    return all
  }

  /// Leaves out shares of the rules, down to single ones, as long as the others clash without.
  private static func filter<Solver>(
    _ candidates: [Int], of count: Int, within effort: HoldingTest<Solver>.Effort, _ test: inout HoldingTest<Solver>
  ) throws -> [Int] {
    var rules = candidates
    var share = max(1, rules.count / 2)
    while true {
      var place = 0
      while place < rules.count {
        var fewer = rules
        fewer.removeSubrange(place..<min(place + share, rules.count))
        if try verdict(fewer, of: count, within: effort, &test) == .cannot { rules = fewer } else { place += share }
      }
      // Single rules are tested by the caller, with all there is.
      if share == 1 || (effort == .tree && share == 2) { return rules }
      share = max(1, min(share, rules.count) / 2)
    }
  }

  /// What holds where its rules do, all but one, and no others.
  func keeping(without rule: Int, of count: Int) -> ContiguousArray<Bool> {
    var kept = ContiguousArray(repeating: false, count: count)
    for other in rules where other != rule { kept[other] = true }
    return kept
  }

  private static func verdict<Solver>(
    _ rules: [Int], of count: Int, within effort: HoldingTest<Solver>.Effort, _ test: inout HoldingTest<Solver>
  ) throws -> HoldingTest<Solver>.Verdict {
    var kept = ContiguousArray(repeating: false, count: count)
    for rule in rules { kept[rule] = true }
    return try test.verdict(keeping: kept, within: effort)
  }
}
