/// Frees some jobs of an answer and gives them anew, all others kept where they are.
struct JobNeighbourhood: Sendable {
  let problem: ScaledAssignment
  /// The jobs that are freed, ascending.
  let jobs: [Int]
  /// Knapsacks that may be solved.
  let workLimit: Int
  let random: SplitMix

  /// Looks for an answer that costs at least one less.
  ///
  /// - Parameters:
  ///   - agents: The agent of each job.
  ///   - prices: Prices of all jobs that give a good bound.
  /// - Returns: The whole answer, or `nil` where none was found, and the knapsacks that were solved.
  func improve(
    _ agents: ContiguousArray<Int32>, prices: ContiguousArray<Int32>
  ) -> (answer: ContiguousArray<Int32>?, work: Int) {
    let own = ScaledAssignment(problem, jobs: jobs, around: agents)
    let present = jobs.reduce(0) { $0 + Int(problem.costs[Int(agents[$1]) * problem.jobCount + $1]) }
    let limit = present - own.scale
    var domain = AssignmentDomain(own)
    guard !domain.isEmpty else { return (nil, 0) }
    var bound = AssignmentBound(own)
    bound.begin(ContiguousArray(jobs.map { prices[$0] }))
    bound.climb(&domain, limit: limit, stepLimit: 60, pace: 0.05)
    var work = bound.work
    guard bound.bestBound <= limit else { return (nil, work) }
    var tree = AssignmentTree(own, limit: limit, haste: random)
    var open = [AssignmentTree.Node(domain: domain, prices: bound.bestPrices)]
    let found = tree.explore(&open, workLimit: workLimit)
    work += tree.work
    guard let found else { return (nil, work) }
    var answer = agents
    for (place, job) in jobs.enumerated() { answer[job] = found[place] }
    return (answer, work)
  }
}
