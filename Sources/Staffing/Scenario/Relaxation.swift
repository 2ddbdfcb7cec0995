/// A rule that was relaxed beforehand, and why.
public struct Relaxation: Sendable, Hashable {
  /// Which rule.
  public internal(set) var rule: RuleCode
  /// Why.
  public internal(set) var reason: Reason
  /// For which client, or all.
  public internal(set) var client: ClientIndex?
  /// For whom, or all.
  public internal(set) var person: PersonIndex?

  /// Why a rule was relaxed beforehand.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A small agency stacks jobs.
    case smallAgency = "small-agency"
    /// Nobody holds the role that the rule needs.
    case nobodyHoldsRole = "nobody-holds-role"
    /// The client wants no hours of the role that the rule needs.
    case noHoursWanted = "no-hours-wanted"
    /// She switched the rule off.
    case switchedOff = "switched-off"
  }
}
