import Staffing

/// Counts futures as they come: of each nothing is kept but the numbers that are told of all together.
struct SweepTally {
  private let base: Plan
  private let figures: [SweepFigure]
  private(set) var count = 0
  private(set) var impossible = 0
  private(set) var contradictory = 0
  private(set) var planned = 0
  private(set) var proven = 0
  /// By how much worse those that were not planned get at best, shares of what the plan as it is costs.
  private(set) var changes: [Double] = []
  /// The values of each figure, of those that were planned.
  private(set) var values: [[Double]]

  /// Nothing yet.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - figures: The figures of interest.
  init(_ base: Plan, _ figures: [SweepFigure]) {
    self.base = base
    self.figures = figures
    values = Array(repeating: [], count: figures.count)
  }

  /// Counts a future.
  mutating func add(_ record: SweepRecord) {
    count += 1
    if record.isImpossible {
      impossible += 1
    } else if record.isContradictory {
      contradictory += 1
    } else if let own = record.figures {
      planned += 1
      if record.isProven { proven += 1 }
      for (place, figure) in figures.enumerated() {
        if let value = figure.value(in: own) { values[place].append(value) }
      }
    } else if let bound = record.bound {
      changes.append(SweepRanking.share(bound - base.proof.objective, of: base))
    }
  }
}
