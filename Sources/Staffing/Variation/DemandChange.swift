/// A client needs more or fewer hours of a role in some months.
public struct DemandChange: DraftChange {
  /// Whose hours, of which role, when, and by which factor.
  public var line: DemandChangeDraft

  /// A change.
  ///
  /// - Parameter line: As in `demand-changes.csv`.
  public init(_ line: DemandChangeDraft) { self.line = line }

  /// Where it stands.
  public var place: Place? { line.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    let position = findings.client(line.client, "client-grows", in: draft)
    guard findings.number(line.factor, "factor", in: DemandChangeDraft.factors) != nil, position != nil,
      findings.inOrder(line.from, line.until, "until")
    else { return }
    draft.demandChanges.append(line)
  }
}
