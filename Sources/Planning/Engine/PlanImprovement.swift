import LinearProgramming

/// Improves a whole point: frees a few related clients or people at a time, several such neighbourhoods side by side.
struct PlanImprovement<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let task: SearchTask
  let threads: Int
  /// The gap at which a neighbourhood's search ends, share of its objective.
  let gap: Double
  /// Whether one neighbourhood of a batch is what the point and the relaxation disagree on, wherever that is.
  var looksEverywhere = false
  /// What tells where a plan costs more than is proven, once something does.
  var prices: LossPrices?
  /// Which columns are worth a look.
  var near: NearColumns
  /// Other plans, parts of which may be better.
  private var others: [ContiguousArray<Double>] = []
  /// About how many clients or people what other plans do is looked at at once.
  private var mixedSize = 12.0
  var random: SplitMix
  private let neighbourhoods: Neighbourhoods

  /// How much work one neighbourhood may take.
  private static var workLimit: Int { 4_000 }

  init(solver: Solver, meter: WorkMeter, task: SearchTask, threads: Int, gap: Double, random: SplitMix) {
    self.solver = solver
    self.meter = meter
    self.task = task
    self.threads = threads
    self.gap = min(gap / 4, 1e-4)
    self.random = random
    near = NearColumns(task)
    neighbourhoods = Neighbourhoods(task)
  }

  /// A batch of neighbourhoods of the same point, searched side by side; what fits together is taken over.
  ///
  /// - Parameter best: The point; gets better ones.
  /// - Throws: ``SolverError``.
  mutating func batch(_ best: inout BestPoint) throws {
    guard let current = best.values else { return }
    let losses = prices?.losses(of: current)
    let first = looksEverywhere ? disagreement(current) : neighbourhood(current, losses)
    let mixed = others.isEmpty ? 4 : 1
    let jobs =
      [first] + (1..<4).map { $0 < mixed ? neighbourhood(current, losses) : mixture(current, losses) }
    guard let answers = try search(jobs, from: current, work: Self.workLimit) else { return }
    for (place, answer) in answers.enumerated() {
      let before = best.objective
      if let point = answer.point { merge(point, from: current, &best) }
      if place >= mixed {
        mixedSize = answer.work >= Self.workLimit ? max(4, 0.92 * mixedSize) : min(200, 1.05 * mixedSize)
      } else {
        near.learn(work: answer.work, of: Self.workLimit, gained: best.objective < before)
      }
    }
  }

  /// Takes in another plan, however good; the oldest of more than a few is forgotten.
  mutating func learn(from other: ContiguousArray<Double>) {
    others.append(other)
    if others.count > 8 { others.removeFirst() }
  }

  /// What two other plans do, about more clients or people than could be searched with everything that is near.
  private mutating func mixture(_ current: ContiguousArray<Double>, _ losses: Losses?) -> ContiguousArray<Bool> {
    let (one, two) = (others[random.below(others.count)], others[random.below(others.count)])
    return neighbourhoods.columns(
      Int(mixedSize), current: current, losses: losses, isUsed: { one[$0] > 0.5 || two[$0] > 0.5 },
      isNear: { one[$0] > 0.5 || two[$0] > 0.5 }, &random)
  }

  /// Where the point is not what the relaxation proposes, wherever that is: a random part of it, few enough to be searched.
  private mutating func disagreement(_ current: ContiguousArray<Double>) -> ContiguousArray<Bool> {
    let open = near.average.indices.filter { task.program.isInteger[$0] && abs(near.average[$0] - current[$0]) > 0.05 }
    let share = min(800, 80_000 / max(1, open.count))
    return neighbourhoods.freeing(open.filter { task.owners[$0].person >= 0 && random.below(1_000) < share })
  }

  private mutating func neighbourhood(_ current: ContiguousArray<Double>, _ losses: Losses?) -> ContiguousArray<Bool> {
    let keeps = random.below(3) > 0
    let size = keeps ? near.size(&random) * 2 : near.size(&random)
    let level = near.level(&random)
    return neighbourhoods.columns(
      size, current: current, losses: losses, isUsed: level.isNear, isNear: level.isNear,
      isSettled: { keeps && current[$0] > 0.5 && level.isSettled($0) }, &random)
  }

  /// What one search found.
  struct Answer: Sendable {
    var work: Int
    var point: ContiguousArray<Double>?
  }

  /// Searches sets of free columns side by side, all others as in a point.
  ///
  /// - Parameters:
  ///   - jobs: Of each set, whether each column is free.
  ///   - current: The point.
  ///   - work: How much work each may take.
  /// - Returns: What each found, or `nil` where the clock cut one: that counts for nothing, so that work alone repeats the run.
  /// - Throws: ``SolverError``.
  func search(
    _ jobs: [ContiguousArray<Bool>], from current: ContiguousArray<Double>, work: Int
  ) throws -> [Answer]? {
    let (task, solver, meter, gap) = (task, solver, meter, gap)
    let answers = try Batches.run(jobs.count, threads: threads) { place -> Answer in
      let restricted = RestrictedProgram(task.program, values: current, isFree: jobs[place])
      guard !restricted.isInfeasible, restricted.program.columnCount > 0 else { return Answer(work: 1) }
      var options = BranchAndCut()
      // Half the rows and a third of the time; what it does not see of the point at hand is its cost alone.
      options.presolve = true
      let start = restricted.restricted(current)
      if restricted.program.maximumViolation(of: start) < 1e-6 { options.start = start }
      let answer = try solver.minimizeInteger(
        restricted.program, options: options, limits: meter.unmetered(work: work, gap: gap))
      return Answer(work: max(1, answer.work), point: answer.values.map { restricted.whole($0) })
    }
    guard meter.limits.reached == nil else { return nil }
    for answer in answers { meter.spend(answer.work) }
    return answers
  }

  /// Takes what a neighbourhood changed over into the best point, if both fit together.
  private func merge(_ point: ContiguousArray<Double>, from current: ContiguousArray<Double>, _ best: inout BestPoint) {
    guard var merged = best.values else { return }
    for column in point.indices where point[column] != current[column] { merged[column] = point[column] }
    best.adopt(merged, task)
    best.adopt(point, task)
  }
}
