import LinearProgramming
import Staffing

/// One run from scenario to the plans of a trade-off: both ends, then steps between, each under a limit of cash.
///
/// Steps go from the highest profit to the happiest clients: every plan keeps the next, wider limit and is a start there.
struct TradeoffRun<Solver: LinearSolver> {
  let solver: Solver
  let scenario: Scenario
  let options: PlanOptions
  let progress: (@Sendable (Int, Progress) -> Void)?

  /// A point that was found under a limit of cash.
  struct Point {
    /// The limit, or `nil` for none.
    var limit: Double?
    var values: ContiguousArray<Double>
    var cash: Double
    /// Everything but cash.
    var rest: Double
    /// What `rest` cannot be below for any plan within the limit.
    var bound: Double?
    var isOptimal: Bool
    var meter: WorkMeter
  }

  /// The plans, or `nil` where none that keeps all rules was found.
  func tradeoff(_ count: Int) throws -> Tradeoff? {
    let model = CompactModel(scenario, splitsCash: true)
    let tasks = CashTasks(model)
    let first = meter(1)
    let starts = try StartPlans(solver: solver, meter: first, options: options).make(model)
    guard let happiest = try point(tasks, limit: nil, starts.best ?? starts.leastBroken, first) else { return nil }
    var points = [happiest]
    if !isCut, let least = try leastCash(tasks, from: happiest, meter(2)) {
      points += try steps(tasks, count, from: happiest, least)
    }
    let front = TradeoffFront(points, scale: scale(happiest, tasks))
    let plans = try front.points.map { try plan($0, tasks, model, starts) }
    return Tradeoff(plans: plans, dropped: points.count - front.points.count, isCut: isCut && points.count < count)
  }

  /// From the least cash in equal steps up to, but without, the happiest clients.
  private func steps(
    _ tasks: CashTasks, _ count: Int, from happiest: Point, _ least: ContiguousArray<Double>
  ) throws -> [Point] {
    let lowest = tasks.cash(of: least)
    let room = 1e-7 * scale(happiest, tasks)
    // Where clients cost nothing there is nothing to step through.
    let width = max(0, happiest.cash - lowest)
    let places = width > 100 * room ? Array(0..<count - 1) : [0]
    var points: [Point] = []
    for place in places where !isCut {
      let limit = lowest + width * Double(place) / Double(count - 1) + room
      let own = meter(place + 2)
      let task = tasks.rest(cash: limit)
      // The happiest teams with hours that keep the limit, where that is possible, are often the better start.
      let hours = ExactHours(solver: solver, meter: own, threads: options.threads)
      let thrifty = try hours.point(task.program, near: happiest.values)
      let known = [thrifty, points.last?.values ?? least].compactMap(\.self)
      let best = known.min { task.program.objective(of: $0) < task.program.objective(of: $1) }
      if let next = try point(tasks, limit: limit, best, own) { points.append(next) }
    }
    return points
  }

  /// The point of least cash, whatever else it costs.
  private func leastCash(
    _ tasks: CashTasks, from start: Point, _ meter: WorkMeter
  ) throws -> ContiguousArray<Double>? {
    meter.setAsideTheEnd()
    return try search(meter).minimize(
      tasks.cash, start: start.values, gap: options.searchedGap, phase: .proving
    ).values
  }

  /// The best point under a limit.
  private func point(
    _ tasks: CashTasks, limit: Double?, _ start: ContiguousArray<Double>?, _ meter: WorkMeter
  ) throws -> Point? {
    meter.setAsideTheEnd()
    let task = tasks.rest(cash: limit)
    let outcome = try search(meter).minimize(task, start: start, gap: options.searchedGap, phase: .improving)
    guard var values = outcome.values else {
      if outcome.isInfeasible { return nil }
      throw PlanningError.stoppedBeforePlan(meter.reached)
    }
    let hours = ExactHours(solver: solver, meter: meter, threads: options.threads)
    if let exact = try hours.point(task.program, near: values) { values = exact }
    return Point(
      limit: limit, values: values, cash: tasks.cash(of: values), rest: task.program.objective(of: values),
      bound: outcome.bound, isOptimal: outcome.isOptimal, meter: meter)
  }

  /// The audited plan of a point; its bound is that of all plans that earn what it earns.
  private func plan(
    _ point: Point, _ tasks: CashTasks, _ model: CompactModel, _ starts: StartPlans<Solver>.Result
  ) throws -> Plan {
    let answer = PlanningRun<Solver>.Answer(
      model: model, program: tasks.program(cash: point.limit), values: point.values,
      bound: point.bound.map { point.cash + $0 }, isOptimal: point.isOptimal)
    var plan = try PlanAssembly(scenario: scenario, options: options, meter: point.meter).plan(answer, starts)
    // No run of one plan repeats it.
    plan.proof.repeatWork = nil
    return plan
  }

  private func search(_ meter: WorkMeter) -> PartsSearch<Solver> {
    PartsSearch(
      solver: solver, meter: meter, engine: options.engine, seed: options.seed, threads: options.threads)
  }

  /// The clock and the work of one plan.
  private func meter(_ place: Int) -> WorkMeter {
    let deadline = options.seconds.map { ContinuousClock.now + .seconds($0) }
    return WorkMeter(
      limits: Limits(work: options.work?.units, deadline: deadline, cancellation: options.cancellation),
      scripts: nil, report: progress.map { tell in { @Sendable (step: Progress) in tell(place, step) } })
  }

  /// What differences are small against.
  private func scale(_ point: Point, _ tasks: CashTasks) -> Double {
    max(1, tasks.rest(cash: nil).costTerms(point.values))
  }

  private var isCut: Bool { options.cancellation?.isRequested ?? false }
}
