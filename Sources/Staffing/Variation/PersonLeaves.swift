/// Somebody leaves the agency.
public struct PersonLeaves: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var person: Given<String>?
  /// The first day without the person; before the scenario where missing.
  public var from: Given<Day>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.person(person, "person-leaves", in: draft) else { return }
    let first = draft.firstMonth?.value.firstDay
    let leaving = draft.people[position]
    guard let from, first.map({ from.value > $0 }) ?? true else {
      draft.people.remove(at: position)
      for place in draft.people.indices where leaving.isMeant(by: draft.people[place].lineManager) {
        draft.people[place].lineManager = nil
      }
      draft = NextQuarter.withoutStrays(draft)
      return
    }
    let lastDay = Day(ordinal: from.value.ordinal - 1)
    guard draft.people[position].end.map({ $0.value > lastDay }) ?? true else { return }
    draft.people[position].end = Given(lastDay, at: from.place)
    // What was decided for them cannot be kept afterwards, and nobody would want it to.
    draft.pins = draft.pins.compactMap { pin in
      guard leaving.isMeant(by: pin.person) else { return pin }
      if let begin = pin.from, begin.value.firstDay > lastDay { return nil }
      var pin = pin
      if pin.until.map({ $0.value > lastDay.month }) ?? true { pin.until = Given(lastDay.month, at: from.place) }
      return pin
    }
  }
}
