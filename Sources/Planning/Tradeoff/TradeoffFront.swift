import LinearProgramming

/// The points that no other one beats in cash and in everything else, clients first.
struct TradeoffFront<Solver: LinearSolver> {
  /// The points that are left.
  let points: [TradeoffRun<Solver>.Point]

  /// Drops what is beaten, and takes over proofs: what no plan within a wider limit can be below, none within a narrower one can.
  ///
  /// - Parameters:
  ///   - all: In any order.
  ///   - scale: Differences below a millionth of it are none.
  init(_ all: [TradeoffRun<Solver>.Point], scale: Double) {
    let room = 1e-6 * scale
    // By limit from none to the narrowest.
    var sorted = all.sorted { ($0.limit ?? .infinity) > ($1.limit ?? .infinity) }
    for place in sorted.indices.dropFirst() {
      sorted[place].bound = [sorted[place].bound, sorted[place - 1].bound].compactMap(\.self).max()
    }
    points = sorted.enumerated().filter { place, point in
      !sorted.enumerated().contains { other, rival in
        guard other != place, rival.cash <= point.cash + room, rival.rest <= point.rest + room else { return false }
        let isBetter = rival.cash < point.cash - room || rival.rest < point.rest - room
        // Of two that are the same the one with the narrower limit stays: more is known of what it earns.
        return isBetter || other > place
      }
    }.map(\.element)
  }
}
