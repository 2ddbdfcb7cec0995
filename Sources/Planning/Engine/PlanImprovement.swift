import LinearProgramming

/// Improves a whole point: frees a few related clients or people at a time, several such neighbourhoods side by side.
///
/// Neighbourhoods are begun around the best point of their time and end in the order in which they were begun.
struct PlanImprovement<Solver: LinearSolver> {
  typealias Neighbourhood = NeighbourhoodSearch<Solver>.Neighbourhood
  typealias Answer = NeighbourhoodSearch<Solver>.Answer

  /// What searches one neighbourhood.
  let search: NeighbourhoodSearch<Solver>
  let meter: WorkMeter
  /// Whether one of four neighbourhoods is what the point and the relaxation disagree on, wherever that is.
  var looksEverywhere = false
  /// What tells where a plan costs more than is proven, once something does.
  var prices: LossPrices?
  /// Which columns are worth a look.
  var near: NearColumns
  /// Other plans, parts of which may be better.
  private var others: [ContiguousArray<Double>] = []
  /// About how many clients or people what other plans do is looked at at once.
  private var mixedSize = 12.0
  /// How many neighbourhoods were drawn.
  private var drawn = 0
  /// Neighbourhoods that are being searched, in the order in which they were begun.
  private var underWay: [(neighbourhood: Neighbourhood, job: Job<Answer>)] = []
  var random: SplitMix
  private let neighbourhoods: Neighbourhoods

  private var task: SearchTask { search.task }

  init(solver: Solver, meter: WorkMeter, task: SearchTask, gap: Double, random: SplitMix) {
    search = NeighbourhoodSearch(solver: solver, task: task, gap: min(gap / 4, 1e-4))
    self.meter = meter
    self.random = random
    near = NearColumns(task)
    neighbourhoods = Neighbourhoods(task)
  }

  /// How many neighbourhoods are under way.
  var underWayCount: Int { underWay.count }

  /// Begins another neighbourhood.
  ///
  /// - Parameters:
  ///   - current: The point.
  ///   - jobs: What searches it.
  mutating func begin(around current: ContiguousArray<Double>, _ jobs: JobQueue) {
    let neighbourhood = draw(around: current)
    let search = search
    let limits = jobs.limits(meter.limits)
    underWay.append((neighbourhood, jobs.start { try search.run(neighbourhood, limits: limits) }))
  }

  /// Ends the neighbourhood that was begun first: takes over what fits into the best point.
  ///
  /// - Parameters:
  ///   - best: The point; gets better ones.
  ///   - jobs: What searches it.
  /// - Returns: What it took, or `nil` where the clock cut it: that counts for nothing, so that work alone repeats the run.
  /// - Throws: ``SolverError``.
  mutating func end(_ best: inout BestPoint, _ jobs: JobQueue) throws -> Int? {
    let (neighbourhood, job) = underWay.removeFirst()
    let answer = try jobs.result(of: job)
    guard meter.limits.reached == nil else { return nil }
    meter.spend(max(1, answer.work))
    let before = best.objective
    if let point = answer.point { merge(point, from: neighbourhood.point, &best) }
    let limit = NeighbourhoodSearch<Solver>.workLimit
    if neighbourhood.isMixed {
      mixedSize = answer.work >= limit ? max(4, 0.92 * mixedSize) : min(200, 1.05 * mixedSize)
    } else {
      near.learn(work: answer.work, of: limit, gained: best.objective < before)
    }
    return answer.work
  }

  private mutating func draw(around current: ContiguousArray<Double>) -> Neighbourhood {
    let losses = prices?.losses(of: current)
    let isFirst = drawn % 4 == 0
    drawn += 1
    if isFirst, looksEverywhere { return Neighbourhood(isFree: disagreement(current), point: current) }
    let isMixed = !isFirst && !others.isEmpty
    let isFree = isMixed ? mixture(current, losses) : neighbourhood(current, losses)
    return Neighbourhood(isFree: isFree, point: current, isMixed: isMixed)
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

  /// Takes what a neighbourhood changed over into the best point, if both fit together.
  private func merge(_ point: ContiguousArray<Double>, from current: ContiguousArray<Double>, _ best: inout BestPoint) {
    guard var merged = best.values else { return }
    for column in point.indices where point[column] != current[column] { merged[column] = point[column] }
    best.adopt(merged, task)
    best.adopt(point, task)
  }
}
