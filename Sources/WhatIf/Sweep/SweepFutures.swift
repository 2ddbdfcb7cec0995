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

  /// How many have no plan yet, but at most a bound.
  public var openCount: Int { count - plannedCount - contradictoryCount - impossibleCount }

  /// What some futures come to.
  ///
  /// - Parameters:
  ///   - records: Those of samples.
  ///   - figures: The figures of interest.
  init(_ records: [SweepRecord], _ figures: [SweepFigure]) {
    count = records.count
    impossibleCount = records.count { $0.isImpossible }
    contradictoryCount = records.count { !$0.isImpossible && $0.isContradictory }
    let planned = records.filter { !$0.isImpossible && !$0.isContradictory && $0.figures != nil }
    plannedCount = planned.count
    provenCount = planned.count { $0.isProven }
    let values = planned.compactMap(\.figures)
    distributions = figures.compactMap { figure in
      Distribution(values.compactMap { figure.value(in: $0) }).map { (figure, $0) }
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
