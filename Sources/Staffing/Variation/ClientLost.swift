/// A client goes.
public struct ClientLost: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var client: Given<String>?
  /// The first day without the client; before the scenario where missing.
  public var from: Given<Day>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard let position = findings.client(client, "client-lost", in: draft) else { return }
    let lost = draft.clients[position]
    let first = draft.firstMonth?.value.firstDay
    guard let from, first.map({ from.value > $0 }) ?? true else {
      draft.clients.remove(at: position)
      draft.opportunities.removeAll { lost.isMeant(by: $0.client) }
      draft = NextQuarter.withoutStrays(draft)
      return
    }
    let lastDay = Day(ordinal: from.value.ordinal - 1)
    guard draft.clients[position].end.map({ $0.value > lastDay }) ?? true else { return }
    draft.clients[position].end = Given(lastDay, at: from.place)
    draft.pins.removeAll { pin in lost.isMeant(by: pin.client) && pin.from.map { $0.value.firstDay > lastDay } ?? false
    }
    draft.opportunities.removeAll {
      lost.isMeant(by: $0.client) && $0.from.map { $0.value.firstDay > lastDay } ?? false
    }
  }
}
