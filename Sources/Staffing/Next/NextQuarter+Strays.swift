extension NextQuarter {
  /// The draft without lines about people and clients who are gone.
  static func withoutStrays(_ draft: ScenarioDraft) -> ScenarioDraft {
    var draft = draft
    let people = names(draft.people.flatMap { [$0.id, $0.name] })
    let clients = names(
      draft.clients.flatMap { [$0.id, $0.name] } + draft.opportunities.map(\.client) + draft.opportunities.map(\.name))
    func isGone(_ person: Given<String>?, _ client: Given<String>?) -> Bool {
      !(isKnown(person, people) && isKnown(client, clients))
    }
    draft.teams.removeAll { isGone($0.person, $0.client) }
    draft.pins.removeAll { isGone($0.person, $0.client) }
    draft.leave.removeAll { !isKnown($0.person, people) }
    draft.expertise.removeAll { !isKnown($0.person, people) }
    draft.demand.removeAll { !isKnown($0.client, clients) }
    draft.demandChanges.removeAll { !isKnown($0.client, clients) }
    draft.campaigns.removeAll { !isKnown($0.client, clients) }
    draft.conflicts = draft.conflicts.compactMap { conflict in
      var conflict = conflict
      conflict.clients.removeAll { !isKnown($0, clients) }
      return conflict.clients.count >= 2 ? conflict : nil
    }
    for place in draft.people.indices where !isKnown(draft.people[place].dedicated, clients) {
      draft.people[place].dedicated = nil
    }
    return draft
  }

  private static func names(_ given: [Given<String>?]) -> Set<String> {
    Set(given.compactMap { $0.map { FoldedText.key($0.value) } })
  }

  private static func isKnown(_ reference: Given<String>?, _ names: Set<String>) -> Bool {
    reference.map { names.contains(FoldedText.key($0.value)) } ?? true
  }
}
