/// Prices, limits and rules of the house are different.
public struct PolicyChanges: DraftChange {
  /// What is different; what is not given stays.
  public var policy: PolicyDraft

  /// A change.
  ///
  /// - Parameter policy: As under `policy` in `scenario.yaml`.
  public init(_ policy: PolicyDraft) { self.policy = policy }

  /// Where it stands.
  public var place: Place? { policy.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    var known = draft.policy ?? PolicyDraft()
    known.take([\.preset, \.profile], of: policy)
    known.take([\.tolerance], of: policy)
    if !policy.order.isEmpty { known.order = policy.order }
    known.prices.take(policy.prices)
    known.limits.take(policy.limits)
    known.rules.take(policy.rules)
    known.breakWeights.take(policy.breakWeights)
    known.satisfaction.take(policy.satisfaction)
    known.settings.take(policy.settings)
    draft.policy = known
  }
}
