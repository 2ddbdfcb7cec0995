/// An opportunity comes earlier or later.
public struct OpportunityMoved: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var opportunity: Given<String>?
  /// By so many months, later above 0.
  public var months: Given<Double>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    let position = findings.opportunity(opportunity, "opportunity-moved", in: draft)
    guard let months = findings.number(months, "months", in: -36...36), let position else { return }
    func move(_ path: WritableKeyPath<OpportunityDraft, Given<Month>?>) {
      guard let month = draft.opportunities[position][keyPath: path] else { return }
      draft.opportunities[position][keyPath: path] = Given(
        month.value.advanced(by: Int(months.rounded())), at: self.months?.place)
    }
    move(\.from)
    move(\.until)
    move(\.pitchMonth)
  }
}
