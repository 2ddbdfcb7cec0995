/// An opportunity is certain: it is accepted, and won.
public struct OpportunityWon: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var opportunity: Given<String>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.opportunity(opportunity, "opportunity-won", in: draft) else { return }
    draft.opportunities[position].must = Given(true, at: opportunity?.place)
    draft.opportunities[position].probability = Given(1, at: opportunity?.place)
  }
}
