import LinearProgramming
import Staffing

/// Finds what clashes in a scenario: one contradiction after the other, each with a way out of those before it taken.
struct ContradictionSearch<Solver: LinearSolver> {
  let solver: Solver
  let scenario: Scenario
  let options: PlanOptions
  let meter: WorkMeter
  /// How many contradictions are told; whether there are more is looked at too.
  let most: Int
  /// Whether it is reckoned what giving up each rule makes of the plan.
  let reckonsWaysOut: Bool
  /// A part with more columns is asked as a whole.
  var columnsToStayWhole = 5_000

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
      try search(part, isLast: number + 1 == parts.count, number, model, breaks, &report)
      meter.tell(.contradictions, done: Double(number + 1) / Double(parts.count))
      // What clashes beyond those told is not told, only that there is more.
      if report.rest == .clashes { break }
    }
    return report
  }

  /// Of a large part, how much of what is left each question may use whether the rest holds.
  private static var shareOfRest: Double { 0.4 }

  private var everybody: Set<Triple> {
    var all: Set<Triple> = []
    for need in scenario.needs {
      for person in scenario.people.ids {
        all.insert(Triple(person: person, client: need.client, role: need.role))
      }
    }
    return all
  }

  /// Adds the contradictions of one part, then what their ways out cost.
  private func search(
    _ part: ContradictionPart, isLast: Bool, _ number: Int, _ model: CompactModel, _ breaks: BreakGroups,
    _ report: inout ContradictionReport
  ) throws {
    var test = HoldingTest(
      part, price: model.priceOfBreaking, solver: solver, meter: meter,
      random: SplitMix(seed: options.seed &+ UInt64(number)),
      columnsToStayWhole: columnsToStayWhole)
    var kept = ContiguousArray(repeating: true, count: breaks.groups.count)
    var found: [FoundSet] = []
    var isOpen = false
    search: while true {
      // Where something was found already, the ways out of it are to be reckoned too.
      if test.isLarge, !found.isEmpty { test.meter = meter.stretch(Self.shareOfRest) }
      let verdict = try test.verdict(keeping: kept)
      if test.isLarge, !found.isEmpty {
        meter.end(stretch: test.meter)
        test.meter = meter
      }
      switch verdict {
      case .holds: break search
      case .unknown:
        isOpen = true
        break search
      case .cannot: break
      }
      guard report.contradictions.count + found.count < most else {
        report.rest = .clashes
        break
      }
      // What is left is for what giving up each rule costs, and for further contradictions.
      test.meter = meter.stretch(0.4)
      let set = try SmallestSet(clashing: kept, &test, weights: breaks.weights)
      let order = try order(of: set, kept, breaks, &test)
      meter.end(stretch: test.meter)
      test.meter = meter
      // A set without rules would be no fault of hers, and is thrown above.
      guard let given = order.first else { throw PlanningError.impossible }
      found.append(FoundSet(set: set, given: given, order: order))
      kept[given] = false
    }
    let ways =
      try reckonsWaysOut
      ? WaysOut(solver: solver, options: options, meter: meter, model: model, breaks: breaks)
        .all(of: found, kept, &test, share: isLast ? 1 : 0.5) : found.map { _ in [] }
    if isOpen, test.point(keeping: kept) == nil { report.rest = .open }
    for (own, ways) in zip(found, ways) {
      report.contradictions.append(
        Contradiction(
          rules: own.set.rules.map { breaks.groups[$0] }, isSmallest: isSmallest(own, test, of: kept.count),
          waysOut: ways))
    }
  }

  /// Whether a point is known without each rule of a set that keeps the others.
  private func isSmallest(_ own: FoundSet, _ test: HoldingTest<Solver>, of count: Int) -> Bool {
    own.set.isProven
      || own.set.rules.allSatisfy { test.point(keeping: own.set.keeping(without: $0, of: count)) != nil }
  }

  /// The rules of a set, those first that are cheapest to give up by an estimate; the light ones where none is made here.
  private func order(
    of set: SmallestSet, _ kept: ContiguousArray<Bool>, _ breaks: BreakGroups, _ test: inout HoldingTest<Solver>
  ) throws -> [Int] {
    guard reckonsWaysOut, !test.isLarge else {
      return set.rules.sorted { (breaks.weights[$0], $0) < (breaks.weights[$1], $1) }
    }
    return try test.ranked(set.rules, keeping: kept, weights: breaks.weights)
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
