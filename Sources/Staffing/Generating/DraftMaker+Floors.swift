extension DraftMaker {
  /// Takes back what a client asks of a role where its own main contact could not give it: no client renews with somebody
  /// whom it would not accept.
  mutating func easeFloors() {
    for stay in draft.teams where stay.mainContact?.value == true {
      guard let place = draft.clients.firstIndex(where: { $0.name?.value == stay.client?.value }),
        let person = people.first(where: { $0.name == stay.person?.value })
      else { continue }
      draft.clients[place].leastExpertise.removeAll {
        $0.name.value == RoleCatalogue.roles[person.role].id
          && $0.number.value > Double(person.knows[clients[place].sector])
      }
    }
  }
}
