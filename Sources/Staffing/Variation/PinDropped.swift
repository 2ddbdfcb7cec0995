/// What was decided for somebody and a client is open again.
public struct PinDropped: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var person: Given<String>?
  /// Name or id; every client where missing.
  public var client: Given<String>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.person(person, "no-pin", in: draft) else { return }
    let pinned = draft.people[position]
    // Clients that opportunities would bring have no record of their own.
    let account = draft.clients.first { $0.isMeant(by: client) }
    let before = draft.pins.count
    draft.pins.removeAll { pin in
      guard pinned.isMeant(by: pin.person) else { return false }
      guard let client else { return true }
      return account?.isMeant(by: pin.client)
        ?? (pin.client.map { FoldedText.key($0.value) } == FoldedText.key(client.value))
    }
    if draft.pins.count == before { findings.nothingThere(person, "no-pin") }
  }
}
