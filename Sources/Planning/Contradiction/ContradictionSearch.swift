import LinearProgramming
import Staffing

/// Finds what clashes in a scenario: one contradiction after the other, each with the best way out of those before it taken.
struct ContradictionSearch<Solver: LinearSolver> {
  let solver: Solver
  let scenario: Scenario
  let options: PlanOptions
  let meter: WorkMeter
  /// How many contradictions are told; whether there are more is looked at too.
  let most: Int
  /// Whether it is reckoned what giving up each rule makes of the plan.
  let reckonsWaysOut: Bool

  init(
    solver: Solver, scenario: Scenario, options: PlanOptions, most: Int, reckonsWaysOut: Bool,
    progress: (@Sendable (Progress) -> Void)?
  ) {
    self.solver = solver
    self.scenario = scenario
    self.options = options
    self.most = most
    self.reckonsWaysOut = reckonsWaysOut
    let deadline = options.seconds.map { ContinuousClock.now + .seconds($0) }
    meter = WorkMeter(
      limits: Limits(work: options.work?.units, deadline: deadline, cancellation: options.cancellation),
      report: progress)
  }

  /// What clashes.
  func report() throws -> ContradictionReport {
    meter.tell(.contradictions)
    // Whoever may not be on a team by a rule is let onto it by breaking that rule: else the rule would be in force unseen.
    let model = CompactModel(scenario, allowsBreaks: true, calledFor: everybody)
    let breaks = BreakGroups(model)
    let parts = ContradictionPart.all(of: model.program, breaks)
    guard Self.keepsRows(of: model.program, outside: parts) else { throw PlanningError.impossible }
    var report = ContradictionReport(scenario: scenario, contradictions: [], rest: .holds)
    for (number, part) in parts.enumerated() {
      try search(part, number, model, breaks, &report)
      meter.tell(.contradictions, done: Double(number + 1) / Double(parts.count))
      // What clashes beyond those told is not told, only that there is more.
      if report.rest == .clashes { break }
    }
    return report
  }

  /// Of a set with more rules nobody would try one after the other: no way out of it is reckoned.
  private static var mostWaysOut: Int { 24 }

  private var everybody: Set<Triple> {
    var all: Set<Triple> = []
    for need in scenario.needs {
      for person in scenario.people.ids {
        all.insert(Triple(person: person, client: need.client, role: need.role))
      }
    }
    return all
  }

  /// Adds the contradictions of one part.
  private func search(
    _ part: ContradictionPart, _ number: Int, _ model: CompactModel, _ breaks: BreakGroups,
    _ report: inout ContradictionReport
  ) throws {
    var test = HoldingTest(
      part, price: model.priceOfBreaking, solver: solver, meter: meter,
      random: SplitMix(seed: options.seed &+ UInt64(number)))
    var kept = ContiguousArray(repeating: true, count: breaks.groups.count)
    while true {
      switch try test.verdict(keeping: kept) {
      case .holds: return
      case .unknown:
        report.rest = .open
        return
      case .cannot: break
      }
      guard report.contradictions.count < most else {
        report.rest = .clashes
        return
      }
      // Half of what is left is for what giving up each rule costs, and for further contradictions.
      test.meter = meter.stretch(0.5)
      let set = try SmallestSet(clashing: kept, &test, weights: breaks.weights)
      meter.end(stretch: test.meter)
      test.meter = meter
      let isReckoned = reckonsWaysOut && set.rules.count <= Self.mostWaysOut
      let ways = try isReckoned ? waysOut(of: set, kept, model, breaks, &test) : []
      report.contradictions.append(
        Contradiction(
          rules: set.rules.map { breaks.groups[$0] }, isSmallest: set.isProven,
          waysOut: ways.map { WayOut(rule: breaks.groups[$0.rule], plan: $0.plan) }))
      let lightest = set.rules.min { (breaks.weights[$0], $0) < (breaks.weights[$1], $1) }
      // A set without rules would be no fault of hers, and is thrown above.
      guard let given = ways.first?.rule ?? lightest else { throw PlanningError.impossible }
      kept[given] = false
    }
  }

  /// What giving up each rule makes of the plan, the best first.
  private func waysOut(
    of set: SmallestSet, _ kept: ContiguousArray<Bool>, _ model: CompactModel, _ breaks: BreakGroups,
    _ test: inout HoldingTest<Solver>
  ) throws -> [(rule: Int, plan: WayOut.Outcome?)] {
    let search = WayOutSearch(solver: solver, options: options, model: model, part: test.part)
    var ways: [(rule: Int, plan: WayOut.Outcome?)] = []
    for (place, rule) in set.rules.enumerated() {
      var others = kept
      others[rule] = false
      // Together the rules of a contradiction get half of what is left, each as much as the others.
      let own = meter.stretch(1 / Double(2 * set.rules.count - place))
      test.meter = own
      let verdict = try test.verdict(keeping: others)
      let plan = try search.outcome(keeping: others, verdict, start: test.point(keeping: others), own)
      meter.end(stretch: own)
      ways.append((rule, plan))
    }
    test.meter = meter
    return ways.sorted { first, second in
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

  /// Whether the rows hold in which nothing can be decided.
  private static func keepsRows(of program: LinearProgram, outside parts: [ContradictionPart]) -> Bool {
    var isInside = ContiguousArray(repeating: false, count: program.rowCount)
    for part in parts { for row in part.part.rows { isInside[row.position] = true } }
    let sums = program.rowActivities(of: program.columnLower)
    return isInside.indices.allSatisfy { row in
      let tolerance = 1e-7 * (1 + abs(sums[row]))
      return isInside[row] || !program.canBind(RowIndex(row))
        || sums[row] >= program.rowLower[row] - tolerance && sums[row] <= program.rowUpper[row] + tolerance
    }
  }
}
