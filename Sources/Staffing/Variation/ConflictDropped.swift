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
    let named = clients.compactMap { findings.client($0, "conflict-dropped", in: draft) }
    guard named.count == clients.count else { return }
    let apart = named.map { draft.clients[$0] }
    let before = draft.conflicts.count
    draft.conflicts.removeAll { conflict in
      apart.allSatisfy { client in conflict.clients.contains { client.isMeant(by: $0) } }
    }
    if draft.conflicts.count == before { findings.nothingThere(clients[0], "conflict-dropped") }
  }
}
