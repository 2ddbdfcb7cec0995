import Staffing

/// What was estimated from all people and clients together, said outright.
///
/// Pay that nobody gave follows from fees and hours, and a tier from the mean fee. Without somebody both would be
/// estimated anew for all others, and the comparison would be of two different agencies.
struct SettledAmounts: Sendable {
  private let people: [(position: Int, change: PersonChanges)]
  private let clients: [(position: Int, change: ClientChanges)]

  /// What a scenario estimated of its draft.
  init(_ draft: ScenarioDraft, _ scenario: Scenario) {
    people = draft.people.indices.filter { draft.people[$0].costPerHour == nil && draft.people[$0].pay == nil }
      .map { position in
        let record = scenario.people[PersonIndex(position)]
        var person = PersonDraft()
        (person.name, person.costPerHour) = (Given(record.id), Given(record.costPerHour))
        return (position, PersonChanges(person))
      }
    clients = draft.clients.indices.filter { draft.clients[$0].tier == nil }.map { position in
      let record = scenario.clients[ClientIndex(position)]
      var client = ClientDraft()
      (client.name, client.tier) = (Given(record.id), Given(record.tier.rawValue))
      return (position, ClientChanges(client))
    }
  }

  /// Whether everybody's pay was given.
  var isPayKnown: Bool { people.isEmpty }

  /// The changes that say it, but for a person or a client who will be gone.
  func changes(withoutPerson person: Int? = nil, withoutClient client: Int? = nil) -> [any DraftChange] {
    people.filter { $0.position != person }.map(\.change) + clients.filter { $0.position != client }.map(\.change)
  }
}
