/// There is one more opportunity.
public struct OpportunityAdded: DraftChange {
  /// What it is.
  public var opportunity: OpportunityDraft

  /// A new opportunity.
  ///
  /// - Parameter opportunity: As in `opportunities.csv`.
  public init(_ opportunity: OpportunityDraft) { self.opportunity = opportunity }

  /// Where it stands.
  public var place: Place? { opportunity.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard findings.isFree(opportunity.name, "new-opportunity", among: draft.opportunities) else { return }
    draft.opportunities.append(opportunity)
  }
}
