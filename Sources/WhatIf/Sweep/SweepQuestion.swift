public import Staffing

/// What a sweep is asked for: families of scenarios.
public struct SweepQuestion: Sendable {
  /// What is left out one by one, in this order, none twice.
  public var leavesOut: [SweepSubject]
  /// Settings and their values: all combinations, the last one's values changing fastest.
  public var grid: [GridAxis]
  /// Futures to draw, or `nil` for none.
  public var samples: SampleOptions?
  /// Variations of files, in order of their names.
  public var variations: [Variation]

  /// A question.
  ///
  /// - Parameters:
  ///   - leavesOut: What is left out one by one.
  ///   - grid: Settings and their values.
  ///   - samples: Futures to draw.
  ///   - variations: Variations of files.
  public init(
    leavesOut: [SweepSubject] = [], grid: [GridAxis] = [], samples: SampleOptions? = nil, variations: [Variation] = []
  ) {
    self.leavesOut = leavesOut
    self.grid = grid
    self.samples = samples
    self.variations = variations
  }
}
