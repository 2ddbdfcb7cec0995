public import Staffing

/// What the records of a sweep say together.
///
/// The same records give the same statistics, in whatever order they were written.
public struct SweepStatistics: Sendable {
  /// The plan as it is.
  public let base: Plan
  /// Its figures.
  public let baseFigures: SweepFigures
  /// All figures: the general ones, then those of roles that are held in the plan as it is.
  public let figures: [SweepFigure]
  /// How many records there are.
  public let recordCount: Int
  /// What was left out one by one and planned, the greatest damage first.
  public let losses: [SweepLoss]
  /// What was left out so that nothing can be planned.
  public let impossibleLosses: [SweepRecord]
  /// The grid, by index.
  public let grid: [SweepRecord]
  /// The futures, or `nil` where none were drawn.
  public let futures: SweepFutures?
  /// With what the futures were drawn, or `nil` where that is not known.
  public let samples: SampleOptions?
  /// The variations, by index.
  public let variations: [SweepRecord]

  /// The statistics of some records.
  ///
  /// - Parameters:
  ///   - records: In any order, each index once; looked at once, and of futures nothing is kept but their figures.
  ///   - base: The plan as it is.
  ///   - samples: With what the futures were drawn.
  /// - Complexity: O(figures · n log n).
  public init(_ records: some Sequence<SweepRecord>, base: Plan, samples: SampleOptions? = nil) {
    self.samples = samples
    self.base = base
    baseFigures = SweepFigures(plan: base, base: base)
    let held = baseFigures.utilizationByRole
    figures = SweepFigure.all(roles: base.scenario.roles.map(\.id).filter { held[$0] != nil })
    var (count, others) = (0, [SweepRecord]())
    var tally = SweepTally(base, figures)
    for record in records {
      count += 1
      if record.family == .sample { tally.add(record) } else { others.append(record) }
    }
    recordCount = count
    others.sort { $0.index < $1.index }
    let losses = others.filter { $0.family.isLoss }
    self.losses = SweepRanking(base).losses(losses.filter { !$0.isImpossible })
    impossibleLosses = losses.filter(\.isImpossible)
    grid = others.filter { $0.family == .grid }
    variations = others.filter { $0.family == .variation }
    futures = tally.count == 0 ? nil : SweepFutures(tally, figures)
  }
}
