import LinearProgramming

/// Cuts that were found: of those that a point breaks, few that are short and unlike each other.
///
/// A relaxation with a few cuts that share hardly a column is solved again in a fraction of the iterations that a hundred like
/// ones take, and is raised by them nearly as far; what they do not say is chosen in a later round, if it is still broken then.
struct CutPool {
  private var known: [(cut: RoundingCut, idle: Int)] = []

  /// For how many rounds a cut is kept that no point broke.
  private static var patience: Int { 30 }
  /// How many are kept.
  private static var most: Int { 10_000 }
  /// The greatest cosine between two that are chosen together.
  private static var likeness: Double { 0.1 }

  /// Cuts that a point breaks, the best first.
  ///
  /// - Parameters:
  ///   - fresh: Cuts that were found just now.
  ///   - point: One value a column.
  ///   - isVertex: Whether no point breaks cuts in force: what is chosen stays in the pool then, because a relaxation
  ///     drops cuts that do not bind for a while and may need them again.
  ///   - program: Whose columns they are about.
  ///   - most: At most so many.
  /// - Returns: Cuts no two of which are much alike.
  mutating func choose(
    adding fresh: [RoundingCut], at point: ContiguousArray<Double>, isVertex: Bool, of program: LinearProgram, most: Int
  ) -> [RoundingCut] {
    known += fresh.map { ($0, 0) }
    let scores = known.map { Self.score($0.cut, point, program) }
    let ranked = scores.indices.filter { scores[$0] > 0 }
      .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    var taken: [RoundingCut] = []
    var isTaken = ContiguousArray(repeating: false, count: known.count)
    var dense = ContiguousArray(repeating: 0.0, count: program.columnCount)
    for place in ranked {
      guard taken.count < most else { break }
      let cut = known[place].cut
      for term in cut.columns.indices { dense[Int(cut.columns[term])] = cut.values[term] }
      let isLike = taken.contains { $0.cosine(with: dense, length: cut.length) > Self.likeness }
      for column in cut.columns { dense[Int(column)] = 0 }
      guard !isLike else { continue }
      taken.append(cut)
      isTaken[place] = true
    }
    var kept: [(cut: RoundingCut, idle: Int)] = []
    for (place, entry) in known.enumerated() where isVertex || !isTaken[place] {
      let idle = scores[place] > 0 ? 0 : entry.idle + 1
      if idle < Self.patience { kept.append((entry.cut, idle)) }
    }
    known = Array(kept.suffix(Self.most))
    return taken
  }

  /// How far a point lies beyond a cut, for each column that could still move there.
  ///
  /// What rests at the bound that suits the cut is not counted: otherwise a cut that says the same of more columns seemed
  /// less deep for it.
  private static func score(_ cut: RoundingCut, _ point: ContiguousArray<Double>, _ program: LinearProgram) -> Double {
    var (squares, moving) = (0.0, 0)
    for (place, entry) in cut.columns.enumerated() {
      let (column, value) = (Int(entry), cut.values[place])
      let isResting =
        value > 0
        ? point[column] <= program.columnLower[column] + 1e-6 : point[column] >= program.columnUpper[column] - 1e-6
      guard !isResting else { continue }
      squares += value * value
      moving += 1
    }
    let violation = cut.violation(point)
    return violation > 1e-5 && moving > 0 ? violation / (squares.squareRoot() * Double(moving)) : 0
  }
}

extension RoundingCut {
  fileprivate var length: Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }

  /// The cosine of the angle to another row, sign left out.
  fileprivate func cosine(with dense: ContiguousArray<Double>, length other: Double) -> Double {
    var product = 0.0
    for term in columns.indices { product += values[term] * dense[Int(columns[term])] }
    return abs(product) / max(1e-300, length * other)
  }
}
