/// A role is different: how many clients it may hold, its ceiling, whom it may stand in for.
public struct RoleChanges: DraftChange {
  /// The role, and what is different; what is not given stays.
  public var role: RoleDraft

  /// A change.
  ///
  /// - Parameter role: As under `roles` in `scenario.yaml`.
  public init(_ role: RoleDraft) { self.role = role }

  /// Where it stands.
  public var place: Place? { role.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let name = role.name, !FoldedText.key(name.value).isEmpty else {
      findings.missing("role-changes")
      return
    }
    let key = FoldedText.key(name.value)
    guard let position = draft.roles.firstIndex(where: { $0.name.map { FoldedText.key($0.value) == key } ?? false })
    else {
      draft.roles.append(role)
      return
    }
    if let like = role.like { draft.roles[position].like = like }
    draft.roles[position].limits.take(role.limits)
    draft.roles[position].tenure.take(role.tenure)
    draft.roles[position].covers.take(role.covers)
  }
}
