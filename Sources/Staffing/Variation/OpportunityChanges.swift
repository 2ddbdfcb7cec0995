/// Something about an opportunity is different: fee, chance, months, hours.
public struct OpportunityChanges: DraftChange {
  /// The opportunity by name or id, and what is different; what is not given stays.
  public var opportunity: OpportunityDraft

  /// A change.
  ///
  /// - Parameter opportunity: Name or id, and what is different.
  public init(_ opportunity: OpportunityDraft) { self.opportunity = opportunity }

  /// Where it stands.
  public var place: Place? { opportunity.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.opportunity(opportunity.name, "opportunity-changes", in: draft) else { return }
    var changes = opportunity
    changes.name = nil
    draft.opportunities[position].take(changes)
  }
}
