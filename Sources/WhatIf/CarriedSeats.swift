import Staffing

/// A plan's teams in another scenario, as far as people, clients and roles are there under the same ids.
struct CarriedSeats {
  private let from: Scenario
  private let into: Scenario

  /// Both scenarios have the same months.
  init(from: Scenario, into: Scenario) {
    self.from = from
    self.into = into
  }

  /// The teams and opportunities of decisions; hours, which follow from teams, are left out.
  ///
  /// A stage takes over the team of its first month.
  func decisions(_ former: Decisions) -> Decisions {
    let people = Dictionary(into.people.ids.map { (into.people[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let clients = Dictionary(
      into.clients.ids.map { (into.clients[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let roles = Dictionary(into.roles.ids.map { (into.roles[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var assignments: [Decisions.Assignment] = []
    var contacts: [Decisions.MainContact] = []
    for stage in into.stages.ids {
      guard let month = into.stages[stage].monthIndices.first, from.months.ids.contains(month) else { continue }
      let before = from.months[month].stage
      for seat in former.assignments where seat.stage == before {
        guard let person = people[from.people[seat.person].id], let client = clients[from.clients[seat.client].id],
          let role = roles[from.roles[seat.role].id]
        else { continue }
        assignments.append(.init(person: person, client: client, role: role, stage: stage))
      }
      for contact in former.mainContacts where contact.stage == before {
        guard let person = people[from.people[contact.person].id],
          let client = clients[from.clients[contact.client].id]
        else { continue }
        contacts.append(.init(person: person, client: client, stage: stage))
      }
    }
    let accepted = Set(from.opportunities.ids.filter { former.accepted[$0] }.map { from.opportunities[$0].id })
    return Decisions(
      assignments: assignments, mainContacts: contacts, hours: [], freelance: [],
      accepted: Table(into.opportunities.map { accepted.contains($0.id) }))
  }
}
