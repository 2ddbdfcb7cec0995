/// Looks for an answer whose value is at most a target, depth first; a search that ends without one proves that there is none.
struct AssignmentTree {
  /// An open node: what is decided, and the prices its bound begins with.
  struct Node: Sendable {
    var domain: AssignmentDomain
    var prices: ContiguousArray<Int32>
  }

  /// A pair that is decided, and what its job would suffer by its second choice.
  private struct Pair {
    var agent: Int
    var job: Int
    var regret: Int
  }

  /// What came of a node.
  private enum Verdict {
    case closed
    case answer(ContiguousArray<Int32>)
    case branch([Pair])
  }

  let problem: ScaledAssignment
  /// Scaled: nodes whose bound is above it are closed.
  let limit: Int
  /// Price moves in each node.
  let stepCount: Int
  /// Where there is haste, dives decide many jobs at once and never look back on them: nothing is proven then.
  private var haste: SplitMix?
  private var bound: AssignmentBound
  private(set) var nodeCount = 0

  init(_ problem: ScaledAssignment, limit: Int, haste: SplitMix? = nil, stepCount: Int = 10) {
    self.haste = haste
    self.problem = problem
    self.limit = limit
    self.stepCount = stepCount
    bound = AssignmentBound(problem)
  }

  /// Knapsacks solved.
  var work: Int { bound.work }

  /// Explores the last of `open` and everything below it until an answer is found, nothing is open, or the work is spent.
  ///
  /// - Parameters:
  ///   - open: Nodes; what is still open when it ends is left in it.
  ///   - workLimit: Knapsacks after which no new node is begun.
  /// - Returns: An answer within the limit.
  mutating func explore(_ open: inout [Node], workLimit: Int) -> ContiguousArray<Int32>? {
    while bound.work < workLimit, var node = open.popLast() {
      nodeCount += 1
      switch solve(&node) {
      case .closed: continue
      case .answer(let answer): return answer
      case .branch(let pairs):
        if pairs.count == 1 {
          var without = node
          without.domain.close(pairs[0].agent, pairs[0].job, problem)
          without.domain.settle(problem)
          if !without.domain.isEmpty { open.append(without) }
        }
        for pair in pairs where node.domain.isOpen(pair.agent, pair.job, of: problem) {
          node.domain.give(pair.job, to: pair.agent, problem)
          node.domain.settle(problem)
        }
        if !node.domain.isEmpty { open.append(node) }
      }
    }
    return nil
  }

  private mutating func solve(_ node: inout Node) -> Verdict {
    bound.begin(node.prices)
    for _ in 0..<4 {
      if let verdict = ascend(&node.domain) { return verdict }
      bound.returnToBest()
      bound.evaluate(&node.domain)
      if bound.bound > limit { return .closed }
      let decided = bound.fixExactly(&node.domain, limit: limit)
      if node.domain.isEmpty { return .closed }
      if decided < 3 { break }
    }
    node.prices = bound.bestPrices
    return branch(node.domain)
  }

  private mutating func ascend(_ domain: inout AssignmentDomain) -> Verdict? {
    var pace = 0.2
    var idle = 0
    for _ in 0..<stepCount {
      let before = bound.bestBound
      bound.evaluate(&domain)
      if bound.bound > limit { return .closed }
      if bound.picksAnswer(domain) {
        let answer = bound.answer(domain)
        if problem.value(of: answer) <= limit { return .answer(answer) }
      }
      if bound.bound > before {
        idle = 0
        if bound.fix(&domain, limit: limit) > 0, domain.isEmpty { return .closed }
      } else {
        idle += 1
        if idle == 2 {
          (idle, pace) = (0, pace * 0.6)
        }
      }
      bound.step(domain, target: limit + problem.scale, pace: pace)
    }
    return nil
  }

  /// The pairs to decide: the one whose job would suffer most by its second choice, or in haste a fifth of all.
  private mutating func branch(_ domain: AssignmentDomain) -> Verdict {
    var best = Pair(agent: -1, job: -1, regret: -1)
    var pairs: [Pair] = []
    let isWide = haste != nil && domain.looseCount > 30
    for job in 0..<problem.jobCount where domain.agents[job] < 0 {
      var (first, second, agent) = (Int.max, Int.max, -1)
      for candidate in 0..<problem.agentCount where domain.isOpen(candidate, job, of: problem) {
        let value = bound.forcedBounds[candidate * problem.jobCount + job]
        if value < first {
          (first, second, agent) = (value, first, candidate)
        } else if value < second {
          second = value
        }
      }
      guard agent >= 0 else { continue }
      var pair = Pair(agent: agent, job: job, regret: second == Int.max ? Int.max : second - first)
      if isWide, let dice = haste?.below(64), second < Int.max { pair.regret = pair.regret * (48 + dice) / 64 }
      if pair.regret > best.regret { best = pair }
      if isWide { pairs.append(pair) }
    }
    guard best.job >= 0 else {
      return domain.looseCount == 0 && domain.cost <= limit ? .answer(domain.agents) : .closed
    }
    guard isWide else { return .branch([best]) }
    pairs.sort { ($1.regret, $0.job) < ($0.regret, $1.job) }
    return .branch(Array(pairs.prefix(max(1, domain.looseCount / 10))))
  }
}
