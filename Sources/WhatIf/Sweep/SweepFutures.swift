import Staffing

/// What many futures come to.
public struct SweepFutures: Sendable {
  /// How many were drawn.
  public let count: Int
  /// How many count in the distributions.
  public let plannedCount: Int
  /// In how many of these no better plan, or none that is better by more than was asked, exists.
  public let provenCount: Int
  /// In how many no plan was found that keeps all rules; they count in no distribution.
  public let contradictoryCount: Int
  /// In how many there is nothing to plan; they count in no distribution.
  public let impossibleCount: Int
  /// How the figures are spread, in the order of reports; none of roles that nobody holds.
  public let distributions: [(figure: SweepFigure, spread: Distribution)]

  /// How many were not planned, while it is known how they compare with the plan as it is at best.
  public let comparedCount: Int
  /// In how many of these everything that counts gets worse together, whatever is planned.
  public let worseCount: Int
  /// By how much worse everything that counts gets together in these with the best plan there could be.
  ///
  /// A share of what the plan as it is costs; below 0 where it may get better. `nil` where none were compared.
  public let leastChange: Distribution?

  /// How many have no plan yet, and nothing is known of them.
  public var openCount: Int { count - plannedCount - contradictoryCount - impossibleCount - comparedCount }

  /// What some futures come to.
  ///
  /// - Parameters:
  ///   - tally: Their records, counted.
  ///   - figures: The figures of interest.
  init(_ tally: SweepTally, _ figures: [SweepFigure]) {
    count = tally.count
    impossibleCount = tally.impossible
    contradictoryCount = tally.contradictory
    plannedCount = tally.planned
    provenCount = tally.proven
    comparedCount = tally.changes.count
    worseCount = tally.changes.count { $0 > 0 }
    leastChange = Distribution(tally.changes)
    distributions = zip(figures, tally.values).compactMap { figure, values in
      Distribution(values).map { (figure, $0) }
    }
  }
}

extension SweepRecord {
  /// Whether there is nothing to plan: the scenario contradicts itself as data, or what is accepted needs more than people have.
  public var isImpossible: Bool {
    status == SweepOutcome.refused.rawValue || status == SweepOutcome.impossible.rawValue
  }

  /// Whether no better plan exists, or none that is better by more than was asked.
  public var isProven: Bool {
    !isContradictory && (status == PlanStatus.optimal.rawValue || status == PlanStatus.withinGap.rawValue)
  }
}
