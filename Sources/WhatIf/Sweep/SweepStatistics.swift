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
  /// Every record, by index.
  public let records: [SweepRecord]
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
  ///   - records: In any order, each index once.
  ///   - base: The plan as it is.
  ///   - samples: With what the futures were drawn.
  /// - Complexity: O(figures · n log n).
  public init(_ records: [SweepRecord], base: Plan, samples: SampleOptions? = nil) {
    self.samples = samples
    self.base = base
    baseFigures = SweepFigures(plan: base, base: base)
    let held = baseFigures.utilizationByRole
    figures = SweepFigure.all(roles: base.scenario.roles.map(\.id).filter { held[$0] != nil })
    let sorted = records.sorted { $0.index < $1.index }
    self.records = sorted
    let losses = sorted.filter { $0.family.isLoss }
    self.losses = SweepRanking(base).losses(losses.filter { !$0.isImpossible })
    impossibleLosses = losses.filter(\.isImpossible)
    grid = sorted.filter { $0.family == .grid }
    variations = sorted.filter { $0.family == .variation }
    let drawn = sorted.filter { $0.family == .sample }
    futures = drawn.isEmpty ? nil : SweepFutures(drawn, figures)
  }
}
