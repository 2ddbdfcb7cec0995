/// The bundles of one unit that are known, and how much of each is used.
struct KnownBundles: Sendable {
  private var lines = SharedTerms.Line()
  /// Where each bundle's terms begin, and the end.
  private var starts: ContiguousArray<Int> = [0]
  private var costs: ContiguousArray<Double> = []
  private(set) var weights: ContiguousArray<Double> = []
  /// What each costs at the prices of the last look.
  private var reduced: ContiguousArray<Double> = []
  /// For how many steps each has had no weight.
  private var idle: ContiguousArray<Int> = []
  private(set) var entries: ContiguousArray<ContiguousArray<PricingPool.Entry>> = []

  /// How many are kept, and how long one without weight.
  private static var most: Int { 30 }
  private static var patience: Int { 15 }

  var count: Int { costs.count }

  private func terms(_ place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  /// Takes in a bundle, unless one is known that costs as little at the prices at hand.
  mutating func add(
    _ bundle: ContiguousArray<PricingPool.Entry>, cost: Double, _ line: SharedTerms.Line, _ board: inout PriceBoard
  ) {
    let value = cost - board.worth(line, line.rows.indices)
    if let least = reduced.min(), value >= least - 1e-9 * max(1, abs(least)) { return }
    costs.append(cost)
    weights.append(0)
    reduced.append(value)
    idle.append(0)
    entries.append(bundle)
    append(line)
    if count == 1 {
      weights[0] = 1
      board.use(lines, terms(0), times: 1)
    }
  }

  private mutating func append(_ line: SharedTerms.Line) {
    lines.rows += line.rows
    lines.values += line.values
    starts.append(lines.rows.count)
  }

  /// Lays the bundles out along other rows and uses them there.
  mutating func lay(_ terms: inout SharedTerms, _ board: inout PriceBoard) {
    lines = SharedTerms.Line()
    starts = [0]
    for bundle in entries { append(terms.line(of: bundle)) }
    for place in weights.indices where weights[place] > 0 {
      board.use(lines, self.terms(place), times: weights[place])
    }
  }

  /// Takes in other costs of columns.
  mutating func setCosts(_ costs: ContiguousArray<Double>, _ board: PriceBoard) {
    for place in entries.indices {
      self.costs[place] = entries[place].reduce(0) { $0 + costs[$1.column] * $1.value }
    }
    _ = look(board)
  }

  /// Forgets bundles that have had no weight for long.
  mutating func forget() {
    for place in weights.indices { idle[place] = weights[place] > 0 ? 0 : idle[place] + 1 }
    var surplus = count - Self.most
    for place in weights.indices.reversed() where weights[place] == 0 && idle[place] > Self.patience {
      remove(place)
      surplus -= 1
    }
    while surplus > 0 {
      var longest = -1
      for place in weights.indices where weights[place] == 0 {
        if longest < 0 || idle[place] > idle[longest] { longest = place }
      }
      guard longest >= 0 else { return }
      remove(longest)
      surplus -= 1
    }
  }

  private mutating func remove(_ place: Int) {
    let range = terms(place)
    lines.rows.removeSubrange(range)
    lines.values.removeSubrange(range)
    starts.remove(at: place)
    for later in place..<starts.count { starts[later] -= range.count }
    costs.remove(at: place)
    weights.remove(at: place)
    reduced.remove(at: place)
    idle.remove(at: place)
    entries.remove(at: place)
  }

  /// What the cheapest costs at the prices at hand, and by how much those in use are dearer.
  mutating func look(_ board: PriceBoard) -> (least: Double, slack: Double) {
    var (least, used) = (Double.infinity, 0.0)
    for place in costs.indices {
      reduced[place] = costs[place] - board.worth(lines, terms(place))
      least = min(least, reduced[place])
      used += weights[place] * reduced[place]
    }
    return (least, max(0, used - least))
  }

  /// Moves weight from the dearest bundle in use to the cheapest, as far as it pays.
  ///
  /// - Parameters:
  ///   - all: Whether bundles without weight are looked at, too.
  ///   - board: Where bundles are used.
  mutating func balance(all: Bool, _ board: inout PriceBoard) {
    var (best, worst, active) = (-1, -1, 0)
    for place in costs.indices where all || weights[place] > 0 {
      reduced[place] = costs[place] - board.worth(lines, terms(place))
      if best < 0 || reduced[place] < reduced[best] { best = place }
      guard weights[place] > 0 else { continue }
      active += 1
      if worst < 0 || reduced[place] > reduced[worst] { worst = place }
    }
    let slack = reduced[worst] - reduced[best]
    guard best != worst, slack > 1e-10 * max(1, abs(reduced[best])) else { return }
    let bend = board.reach * board.bend(lines, terms(best), terms(worst))
    var moved = min(weights[worst], bend > 1e-18 ? slack / bend : .infinity)
    if weights[worst] - moved < 1e-9 { moved = weights[worst] }
    weights[best] += moved
    weights[worst] = moved == weights[worst] ? 0 : weights[worst] - moved
    board.use(lines, terms(best), times: moved)
    board.use(lines, terms(worst), times: -moved)
  }
}
