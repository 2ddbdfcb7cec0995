public import LinearProgramming
public import Staffing

/// One department, ready to measure every part of the engine on by itself.
///
/// Each part is a method that does a fixed piece of work and returns what it came to, so that whoever repeats it can hold
/// the answers against each other. What is worked on depends on the scenario alone, never on the clock or the threads.
public struct ThroughputBench<Solver: LinearSolver>: Sendable {
  /// The department.
  public let scenario: Scenario
  /// How large it is.
  public let counts: ThroughputCounts
  /// What the relaxation that is measured costs at least, solved from nothing.
  public let relaxationValue: Double
  /// The bound after ``ThroughputBound/compared`` stretches on one thread.
  public let boundValue: Double
  /// What the plan costs that is repaired, with the same columns as the bound, or `nil` where none was found.
  public let planValue: Double?

  let solver: Solver
  let task: SearchTask
  let cut: BundleUnits
  let costs: [ContiguousArray<Double>]
  let average: ContiguousArray<Double>
  let relaxed: RestrictedProgram
  let plan: ContiguousArray<Double>?
  let neighbourhoods: Neighbourhoods

  /// Makes what the parts work on: the program, prices as the bound meets them, a relaxation and a plan.
  ///
  /// - Parameters:
  ///   - solver: Solves linear programs.
  ///   - scenario: The department; of several offices that nothing ties together the largest is worked on.
  ///   - cancellation: A flag that asks to stop.
  /// - Throws: ``ThroughputError``, or `SolverError` where the solver broke down.
  /// - Complexity: That of the first plan of a search: a second for a hundred people.
  public init(solver: Solver, scenario: Scenario, cancellation: Cancellation? = nil) throws {
    self.solver = solver
    self.scenario = scenario
    let model = CompactModel(scenario)
    task = Self.largestPart(of: SearchTask(model))
    cut = BundleUnits(task)

    var bound = ThroughputBound(task, threads: 1)
    var costs: [ContiguousArray<Double>] = []
    for _ in 0..<ThroughputBound.compared {
      if cancellation?.isRequested == true { throw ThroughputError.cancelled }
      _ = bound.raise()
      costs.append(task.program.reducedCosts(rowPrices: bound.prices))
    }
    self.costs = costs
    boundValue = bound.value

    average = bound.average
    neighbourhoods = Neighbourhoods(task)
    let root: Solution
    (relaxed, root) = try Self.relaxation(solver, task, average, Limits(cancellation: cancellation))
    relaxationValue = root.objective
    plan = try Self.firstPlan(solver, task, relaxed, near: average, Limits(cancellation: cancellation))
    planValue = plan.map(task.program.objective)

    var pricing = ThroughputPricing(cut, at: costs, threads: 1)
    counts = ThroughputCounts(
      people: scenario.people.count, clients: scenario.clients.count, pairs: Self.pairs(of: scenario),
      eligible: model.eligibility.triples.count, columns: model.program.columnCount, rows: model.program.rowCount,
      terms: model.program.termCount, relaxationColumns: relaxed.program.columnCount,
      relaxationRows: relaxed.program.rowCount,
      relaxationIterations: root.work, units: cut.units.count, nodes: pricing.sweep().nodes)
  }

  /// Who may work for whom, judged anew.
  ///
  /// - Returns: How many may; ``ThroughputCounts/eligible``.
  public func judgeEligibility() -> Int { Eligibility(scenario).triples.count }

  /// The program, built anew, eligibility included.
  ///
  /// - Returns: How many columns it has; ``ThroughputCounts/columns``.
  public func buildProgram() -> Int { CompactModel(scenario).program.columnCount }

  /// Pricing by itself, as if nothing had been priced before.
  ///
  /// - Parameter threads: How many threads share the units, at least 1.
  /// - Returns: What sweeps over all units.
  public func pricing(threads: Int) -> ThroughputPricing { ThroughputPricing(cut, at: costs, threads: threads) }

  /// The bound by itself, before its first round.
  ///
  /// - Parameter threads: How many threads share the units, at least 1.
  /// - Returns: What is raised stretch by stretch.
  public func bound(threads: Int) -> ThroughputBound { ThroughputBound(task, threads: threads) }
}
