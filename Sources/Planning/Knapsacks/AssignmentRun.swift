import LinearProgramming

/// One search: where it stands, and its rounds.
struct AssignmentRun {
  let problem: ScaledAssignment
  let limits: Limits
  let threads: Int
  let terms: Terms
  private var random: SplitMix

  /// What a search that is part of a larger one does by other terms.
  struct Terms: Sendable {
    /// How many knapsacks are one unit of work; every round is rounded up.
    var knapsacksPerUnit = 1
    /// How far the value may be above what is proven, in the problem's units.
    var room = 0
    /// Whether the clock is looked at between rounds only, so that work alone repeats a run that the clock ended.
    var isRepeatable = false
    /// Prices of jobs to begin with, in the problem's units, near the best; or `nil`.
    var prices: ContiguousArray<Double>?
  }

  /// The best answer, and its scaled value.
  private(set) var best: ContiguousArray<Int32>?
  private(set) var bestScaled = Int.max
  /// What no answer can cost less than, not scaled.
  private(set) var least = 0
  private(set) var isInfeasible = false
  private(set) var reached: Limit?
  private(set) var work = 0

  private let root: AssignmentDomain
  /// Prices of the root's best bound.
  private var prices: ContiguousArray<Int32> = []
  private var proof: AssignmentProof
  private var improvement: AssignmentImprovement

  init(
    _ problem: ScaledAssignment, limits: Limits, threads: Int, random: SplitMix, terms: Terms = Terms()
  ) {
    self.terms = terms
    self.problem = problem
    self.limits = limits
    self.threads = threads
    self.random = random
    root = AssignmentDomain(problem)
    proof = AssignmentProof(problem)
    improvement = AssignmentImprovement(problem)
  }

  /// Searches until the best answer is proven, or a limit is reached.
  ///
  /// - Parameter report: Told before each round the best value, if there is one, and what no answer can cost less than.
  mutating func solve(_ report: (Int?, Int) -> Void = { _, _ in }) {
    isInfeasible = root.isEmpty
    if isInfeasible { return }
    begin()
    while !isDone {
      report(best == nil ? nil : problem.value(atLeast: bestScaled), least)
      oneRound()
    }
  }

  /// Whether no answer costs less than the best one, or there is none.
  var isProven: Bool { isInfeasible || best != nil && least >= problem.value(atLeast: bestScaled) }

  private var isDone: Bool {
    mutating get {
      if isInfeasible || isGoodEnough { return true }
      if let work = limits.work, self.work >= work { reached = .work } else { reached = limits.reached }
      return reached != nil
    }
  }

  private var isGoodEnough: Bool {
    guard best != nil else { return false }
    let value = problem.value(atLeast: bestScaled)
    return value - least <= max(0, terms.room) || Double(value - least) <= limits.gap * Double(max(1, value))
  }

  /// The root's bound, and a first answer near its picks.
  private mutating func begin() {
    var domain = root
    var bound = AssignmentBound(problem)
    let until = terms.isRepeatable ? Limits(cancellation: limits.cancellation) : limits
    if let start = terms.prices {
      let scale = Double(problem.scale)
      bound.begin(ContiguousArray(start.map { Int32(max(0, min(Double(problem.greatestPrice), $0 * scale))) }))
      bound.climb(&domain, limit: Int.max, stepLimit: 3_000, pace: 0.2, until: until)
    } else {
      bound.begin(problem.secondCosts)
      bound.climb(&domain, limit: Int.max, stepLimit: 3_000, until: until)
    }
    bound.returnToBest()
    bound.evaluate(&domain)
    prices = bound.bestPrices
    raise(to: problem.value(atLeast: bound.bestBound))
    let hint = ContiguousArray(bound.picks.indices.map { bound.picks[$0] > 0 ? bound.pickers[$0] : -1 })
    var descent = AssignmentDescent(problem, hint: hint, random: SplitMix(seed: random.next()))
    descent.run(kicks: 30, until: until)
    spend(bound.work + descent.work)
    if let answer = descent.best { adopt(answer) }
  }

  private mutating func spend(_ knapsacks: Int) {
    work += (knapsacks + terms.knapsacksPerUnit - 1) / terms.knapsacksPerUnit
  }

  private mutating func raise(to value: Int) {
    least = max(least, value)
    if problem.scaled(least) > problem.greatestValue { isInfeasible = best == nil }
  }

  private mutating func adopt(_ answer: ContiguousArray<Int32>) {
    let value = problem.value(of: answer)
    guard value < bestScaled else { return }
    (best, bestScaled) = (answer, value)
  }

  /// What a job of a round brings back.
  private enum Result: Sendable {
    case portion(AssignmentProof.Outcome)
    case dive(ContiguousArray<Int32>?, work: Int)
    case neighbourhood(ContiguousArray<Int32>?, work: Int)
  }

  /// A fixed batch: portions of the tree search, and tries for a better answer.
  private mutating func oneRound() {
    let (best, prices, root, problem) = (best, prices, root, problem)
    let portions = proof.begin(
      root, prices, least: least, known: best == nil ? nil : problem.value(atLeast: bestScaled))
    let known = best == nil ? problem.scaled(least + (least - problem.constant) / 50 + 10) : bestScaled
    let attempts = improvement.next(best, value: known, least: least, prices: prices, &random)
    let results = Batches.run(portions.count + attempts.count, threads: threads) { index in
      if index < portions.count { return Result.portion(portions[index].run()) }
      switch attempts[index - portions.count] {
      case .dive(let limit, let random):
        var tree = AssignmentTree(problem, limit: limit, haste: random)
        var open = [AssignmentTree.Node(domain: root, prices: prices)]
        let answer = tree.explore(&open, workLimit: problem.agentCount * (4_000 + 10 * problem.jobCount))
        return .dive(answer, work: tree.work)
      case .neighbourhood(let neighbourhood):
        let found = neighbourhood.improve(best ?? [], prices: prices)
        return .neighbourhood(found.answer, work: found.work)
      }
    }
    take(results)
  }

  private mutating func take(_ results: [Result]) {
    var dives = (tried: 0, gained: 0)
    var neighbourhoods = (tried: 0, gained: 0)
    var knapsacks = 0
    for result in results {
      switch result {
      case .portion(let outcome):
        knapsacks += outcome.work
        proof.take(outcome)
      case .dive(let answer, let work):
        knapsacks += work
        dives.tried += 1
        if let answer {
          dives.gained += 1
          adopt(answer)
        }
      case .neighbourhood(let answer, let work):
        knapsacks += work
        neighbourhoods.tried += 1
        if let answer {
          neighbourhoods.gained += 1
          adopt(answer)
        }
      }
    }
    spend(knapsacks)
    improvement.take(dives: dives, neighbourhoods: neighbourhoods)
    if let answer = proof.answer { adopt(answer) }
    raise(to: proof.end())
  }
}
