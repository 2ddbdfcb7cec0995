/// A client comes.
public struct ClientWon: DraftChange {
  /// The client, with the first day of the contract as ``ClientDraft/start``.
  public var client: ClientDraft
  /// Hours a month by role; from the client's hours or fee where empty.
  public var hours: [Setting]

  /// A new client.
  ///
  /// - Parameters:
  ///   - client: As in `clients.csv`.
  ///   - hours: Hours a month by role.
  public init(_ client: ClientDraft, hours: [Setting] = []) {
    self.client = client
    self.hours = hours
  }

  /// Where it stands.
  public var place: Place? { client.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard findings.isFree(client.name, "client-won", among: draft.clients) else { return }
    draft.clients.append(client)
    for setting in hours {
      var line = DemandDraft()
      line.place = setting.name.place
      line.client = client.name
      line.role = setting.name
      line.hours = setting.number
      draft.demand.append(line)
    }
  }
}
