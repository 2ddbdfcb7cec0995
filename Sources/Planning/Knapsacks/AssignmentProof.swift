/// The tree search for an answer of at most a target, in fixed portions that may run at the same time.
///
/// A target that no answer reaches raises the bound by one; with a good bound few targets lie below the best value.
struct AssignmentProof {
  /// One portion of the tree.
  struct Portion: Sendable {
    let problem: ScaledAssignment
    let limit: Int
    let nodes: [AssignmentTree.Node]
    let workLimit: Int

    func run() -> Outcome {
      var tree = AssignmentTree(problem, limit: limit)
      var open = nodes
      let answer = tree.explore(&open, workLimit: workLimit)
      return Outcome(answer: answer, open: open, work: tree.work)
    }
  }

  /// What a portion leaves.
  struct Outcome: Sendable {
    var answer: ContiguousArray<Int32>?
    var open: [AssignmentTree.Node]
    var work: Int
  }

  private let problem: ScaledAssignment
  /// The best answer of the round's portions.
  private(set) var answer: ContiguousArray<Int32>?
  /// Open nodes, the deepest last.
  private var open: [AssignmentTree.Node] = []
  private var target = 0
  private var least = 0
  private var isRunning = false
  /// How far the next target is above what is proven while no answer is known.
  private var leap = 0
  private var hasAnswer = false
  private var workLimit = 1_000

  init(_ problem: ScaledAssignment) { self.problem = problem }

  /// The portions of the next round: the open nodes nearer to the root, and the deeper ones.
  ///
  /// Where money has fine steps, a target for each of them would never end: then they go up by a share of what is open.
  mutating func begin(
    _ root: AssignmentDomain, _ prices: ContiguousArray<Int32>, least: Int, known: Int?
  ) -> [Portion] {
    answer = nil
    self.least = max(self.least, least)
    hasAnswer = known != nil
    if !isRunning {
      target = self.least + (known.map { Self.leap($0 - self.least) } ?? leap)
      open = [AssignmentTree.Node(domain: root, prices: prices)]
      isRunning = true
    }
    workLimit = min(2 * workLimit, 32_000)
    var portions: [Portion] = []
    let half = open.count / 2
    if half > 0 { portions.append(portion(open[..<half])) }
    portions.append(portion(open[half...]))
    open = []
    return portions
  }

  /// How far the next target is above what is proven where the value known is so many units above it.
  private static func leap(_ open: Int) -> Int { open > 128 ? open / 16 : 0 }

  private func portion(_ nodes: ArraySlice<AssignmentTree.Node>) -> Portion {
    Portion(problem: problem, limit: problem.scaled(target), nodes: Array(nodes), workLimit: workLimit)
  }

  /// Takes over what a portion leaves.
  mutating func take(_ outcome: Outcome) {
    if let found = outcome.answer, problem.value(of: found) < answer.map({ problem.value(of: $0) }) ?? Int.max {
      answer = found
    }
    // Portions come back in the order they were given: nodes nearer to the root first.
    open += outcome.open
  }

  /// Ends the round: what is proven now.
  mutating func end() -> Int {
    if answer != nil {
      isRunning = false
      leap = 0
    } else if open.isEmpty {
      least = target + 1
      isRunning = false
      if !hasAnswer { leap = 2 * leap + 1 }
    }
    return least
  }
}
