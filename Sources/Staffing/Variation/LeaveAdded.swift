/// Somebody is away for some days.
public struct LeaveAdded: DraftChange {
  /// Who and when.
  public var leave: LeaveDraft

  /// More leave.
  ///
  /// - Parameter leave: As in `leave.csv`.
  public init(_ leave: LeaveDraft) { self.leave = leave }

  /// Where it stands.
  public var place: Place? { leave.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard findings.person(leave.person, "leave", in: draft) != nil else { return }
    guard leave.from != nil else {
      findings.missing("from")
      return
    }
    guard findings.inOrder(leave.from, leave.until, "until") else { return }
    draft.leave.append(leave)
  }
}
