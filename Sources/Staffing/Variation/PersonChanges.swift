/// Something about a person is different: hours, roles, grade, pay, limits.
///
/// Promotions are such changes.
public struct PersonChanges: DraftChange {
  /// The person by name or id, and what is different; what is not given stays.
  public var person: PersonDraft

  /// A change.
  ///
  /// - Parameter person: Name or id, and what is different.
  public init(_ person: PersonDraft) { self.person = person }

  /// Where it stands.
  public var place: Place? { person.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.person(person.name, "person-changes", in: draft) else { return }
    var changes = person
    changes.name = nil
    // Pay and hourly cost, hours a week and a month say the same in two ways: the new one stands alone.
    if changes.pay != nil || changes.costPerHour != nil {
      (draft.people[position].pay, draft.people[position].costPerHour) = (nil, nil)
    }
    if changes.hoursPerWeek != nil || changes.hoursPerMonth != nil {
      (draft.people[position].hoursPerWeek, draft.people[position].hoursPerMonth) = (nil, nil)
    }
    draft.people[position].take(changes)
  }
}
