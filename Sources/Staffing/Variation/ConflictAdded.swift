/// Clients are competitors from now on.
public struct ConflictAdded: DraftChange {
  /// Who, and what keeps them apart.
  public var conflict: ConflictDraft

  /// A conflict.
  ///
  /// - Parameter conflict: As under `conflicts` in `scenario.yaml`.
  public init(_ conflict: ConflictDraft) { self.conflict = conflict }

  /// Where it stands.
  public var place: Place? { conflict.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    draft.conflicts.append(conflict)
  }
}
