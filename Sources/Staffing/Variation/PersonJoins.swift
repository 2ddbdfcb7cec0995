/// Somebody joins the agency.
public struct PersonJoins: DraftChange {
  /// The person, with the day they begin as ``PersonDraft/start``.
  public var person: PersonDraft

  /// A newcomer.
  ///
  /// - Parameter person: As in `people.csv`.
  public init(_ person: PersonDraft) { self.person = person }

  /// Where it stands.
  public var place: Place? { person.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard findings.isFree(person.name, "person-joins", among: draft.people) else { return }
    draft.people.append(person)
  }
}
