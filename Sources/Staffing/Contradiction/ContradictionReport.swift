/// Whether the rules of a scenario can hold together, and where they cannot, which clash.
public struct ContradictionReport: Sendable {
  /// The question.
  public var scenario: Scenario
  /// The contradictions found, one after the other: each with a way out of those before it taken.
  public var contradictions: [Contradiction]
  /// What is known of all other rules, with a way out of every contradiction taken.
  public var rest: Rest

  /// What is known of the rules beside those that clash.
  public enum Rest: String, Sendable, Hashable, CaseIterable {
    /// They hold together: a plan was found that keeps them.
    case holds
    /// More of them clash.
    case clashes
    /// The limits came before it was known.
    case open
  }

  /// A report.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - contradictions: The contradictions found.
  ///   - rest: What is known of all other rules.
  public init(scenario: Scenario, contradictions: [Contradiction], rest: Rest) {
    self.scenario = scenario
    self.contradictions = contradictions
    self.rest = rest
  }
}
