/// Something about a client is different: fee, hours, tier, dates, wishes.
public struct ClientChanges: DraftChange {
  /// The client by name or id, and what is different; what is not given stays.
  public var client: ClientDraft

  /// A change.
  ///
  /// - Parameter client: Name or id, and what is different.
  public init(_ client: ClientDraft) { self.client = client }

  /// Where it stands.
  public var place: Place? { client.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.client(client.name, "client-changes", in: draft) else { return }
    var changes = client
    changes.name = nil
    // A fee a month and one a quarter say the same in two ways: the new one stands alone.
    if changes.fee != nil || changes.feePerQuarter != nil {
      (draft.clients[position].fee, draft.clients[position].feePerQuarter) = (nil, nil)
    }
    draft.clients[position].take(changes)
  }
}
