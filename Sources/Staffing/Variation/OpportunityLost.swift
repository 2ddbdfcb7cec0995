/// An opportunity is gone.
public struct OpportunityLost: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var opportunity: Given<String>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.opportunity(opportunity, "opportunity-lost", in: draft) else { return }
    draft.opportunities.remove(at: position)
    // Pins and demand of a client that it would have brought go with it.
    draft = NextQuarter.withoutStrays(draft)
  }
}
