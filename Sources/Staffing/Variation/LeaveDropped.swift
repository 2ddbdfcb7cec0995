/// Somebody stays instead of being away.
public struct LeaveDropped: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var person: Given<String>?
  /// Leave that begins from this day on; all of it where missing.
  public var from: Given<Day>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.person(person, "no-leave", in: draft) else { return }
    let staying = draft.people[position]
    let before = draft.leave.count
    draft.leave.removeAll { line in
      guard staying.isMeant(by: line.person) else { return false }
      guard let from, let begin = line.from else { return true }
      return begin.value >= from.value
    }
    if draft.leave.count == before { findings.nothingThere(person, "no-leave") }
  }
}
