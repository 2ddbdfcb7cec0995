public import Staffing

/// A plan read back from a file.
public struct SavedPlan: Sendable {
  /// What it decides: exact hours from JSON, rounded hours from CSV.
  public var decisions: Decisions
  /// The places on teams that she marked in the column `keep`.
  public var kept: [Decisions.Assignment]
  /// The breaches it lists; from JSON only.
  public var broken: [Breach]
  /// What it claims to cost by all terms, or `nil` where the file does not say.
  public var objective: Double?
  /// The scenario's hash when it was made, or `nil` where the file does not say.
  public var scenarioHash: String?

  /// A plan that lists nothing.
  ///
  /// - Parameter decisions: What it decides.
  public init(_ decisions: Decisions) {
    self.decisions = decisions
    kept = []
    broken = []
  }
}
