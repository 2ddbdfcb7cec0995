/// Chooses what a round tries for a better answer: hasty dives over all jobs, and neighbourhoods of the best answer.
struct AssignmentImprovement {
  /// One try.
  enum Attempt: Sendable {
    /// A dive over all jobs with the given scaled limit.
    case dive(limit: Int, random: SplitMix)
    /// A neighbourhood of the best answer.
    case neighbourhood(JobNeighbourhood)
  }

  private let problem: ScaledAssignment
  private var round = 0
  /// How far dives aim between what is proven and what is known: 0 is what is proven.
  private var aim = 0.5
  /// Rounds since the last gain.
  private var fruitless = 0
  /// How many jobs a neighbourhood frees.
  private var size = 40.0

  init(_ problem: ScaledAssignment) { self.problem = problem }

  /// The tries of the next round.
  mutating func next(
    _ best: ContiguousArray<Int32>?, value: Int, least: Int, prices: ContiguousArray<Int32>, _ random: inout SplitMix
  ) -> [Attempt] {
    round += 1
    // What one tree ends at once needs no second method.
    guard round > 4 || best == nil else { return [] }
    // Where little is gained and few targets are left, the proof is worth more.
    let count = fruitless < 15 || value - problem.scaled(least) > 5 * problem.scale ? 4 : 2
    return (0..<count).map { place in
      let own = SplitMix(seed: random.next())
      if let best, place % 2 == round % 2 {
        return .neighbourhood(neighbourhood(best, prices, kind: place + round, own, &random))
      }
      let proven = problem.scaled(least)
      let span = (value - proven) / problem.scale - 1
      // First where the last dives came out; later anywhere.
      let share = round < 12 ? min(1, aim * (0.5 + Double(place) / 3)) : 0.2 + Double(random.below(820)) / 1024
      return .dive(limit: proven + Int(Double(span) * share) * problem.scale, random: own)
    }
  }

  /// Takes over whether dives and neighbourhoods of a round gained.
  mutating func take(dives: (tried: Int, gained: Int), neighbourhoods: (tried: Int, gained: Int)) {
    fruitless = dives.gained + neighbourhoods.gained > 0 ? 0 : fruitless + 1
    if dives.tried > 0 { aim = dives.gained > 0 ? max(0.02, aim * 0.8) : min(1, aim * 1.15) }
    if neighbourhoods.tried > 0 {
      size = neighbourhoods.gained > 0 ? max(20, size * 0.95) : min(size * 1.02, Double(problem.jobCount))
    }
  }

  /// Jobs of some agents, jobs at random, or the jobs that cost most above their prices.
  private func neighbourhood(
    _ best: ContiguousArray<Int32>, _ prices: ContiguousArray<Int32>, kind: Int, _ own: SplitMix,
    _ random: inout SplitMix
  ) -> JobNeighbourhood {
    var keys = ContiguousArray(repeating: 0.0, count: problem.jobCount)
    var agentKeys = ContiguousArray(repeating: 0.0, count: problem.agentCount)
    for agent in agentKeys.indices { agentKeys[agent] = Double(random.below(1 << 20)) }
    for job in keys.indices {
      let agent = Int(best[job])
      let dice = Double(random.below(1 << 20))
      switch kind % 3 {
      case 0: keys[job] = dice
      case 1: keys[job] = agentKeys[agent] + dice / Double(1 << 20)
      default:
        let loss = Int(problem.costs[agent * problem.jobCount + job]) - Int(prices[job])
        keys[job] = -Double(loss) * (0.2 + dice / Double(1 << 20))
      }
    }
    let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    let count = min(problem.jobCount, Int(size))
    return JobNeighbourhood(
      problem: problem, jobs: order.prefix(count).sorted(), workLimit: 1_000 * problem.agentCount, random: own)
  }
}
