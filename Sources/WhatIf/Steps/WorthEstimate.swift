public import Staffing

/// What steps of limits may be worth, ranked: estimates.
public struct WorthEstimate: Sendable {
  /// The scenario as it is.
  public let scenario: Scenario
  /// Whether it is proven that no plan of the scenario as it is keeps all rules.
  public let isContradictory: Bool
  /// Whether the limits of the run came before the scenario as it is was reckoned: nothing is estimated then.
  public let isCut: Bool
  /// Steps that leave more room: those that may bring most come first.
  public let more: [StepEstimate]
  /// Steps that leave less room: those that may take least come first.
  public let less: [StepEstimate]

  init(_ scenario: Scenario, isContradictory: Bool, isCut: Bool, _ estimates: [StepEstimate]) {
    self.scenario = scenario
    self.isContradictory = isContradictory
    self.isCut = isCut
    more = Self.ranked(estimates.filter { $0.step.direction == .more }) { $0 > $1 }
    less = Self.ranked(estimates.filter { $0.step.direction == .less }) { $0 < $1 }
  }

  /// How many steps the limits of the run came before.
  public var skipped: Int { (more + less).count { $0.outcome == .notReached } }

  private static func ranked(
    _ estimates: [StepEstimate], by comes: (Double, Double) -> Bool
  ) -> [StepEstimate] {
    estimates.ranked(
      place: { estimate in
        switch estimate.outcome {
        case .mayKeepRules: 0
        case .estimated: 1
        case .breaksRules: 2
        case .incomparable, .notReached: 3
        }
      }, amount: \.amount, by: comes)
  }
}
