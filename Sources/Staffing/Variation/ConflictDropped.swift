/// Clients no longer keep each other's people away.
public struct ConflictDropped: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// At least two clients, by name or id: every conflict that lists them all goes.
  public var clients: [Given<String>] = []

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard clients.count >= 2 else {
      findings.missing("conflict-dropped")
      return
    }
    // A conflict may list a client that an opportunity would bring.
    let named = clients.compactMap { given -> ClientDraft? in
      let key = FoldedText.key(given.value)
      let isBrought = draft.opportunities.contains { ($0.client ?? $0.name).map { FoldedText.key($0.value) } == key }
      guard isBrought, !draft.clients.contains(where: { $0.isMeant(by: given) }) else {
        return findings.client(given, "conflict-dropped", in: draft).map { draft.clients[$0] }
      }
      var brought = ClientDraft()
      brought.name = given
      return brought
    }
    guard named.count == clients.count else { return }
    let before = draft.conflicts.count
    draft.conflicts.removeAll { conflict in
      named.allSatisfy { client in conflict.clients.contains { client.isMeant(by: $0) } }
    }
    if draft.conflicts.count == before { findings.nothingThere(clients[0], "conflict-dropped") }
  }
}
