/// Offices become one.
public struct OfficesMerged: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// At least two offices.
  public var offices: [Given<String>] = []
  /// What the one is called; the first of them where missing.
  public var into: Given<String>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard offices.count >= 2, let first = offices.first else {
      findings.missing("offices-merged")
      return
    }
    var known: [String] = []
    for given in draft.people.map(\.office) + draft.clients.map(\.office) + draft.opportunities.map(\.office) {
      guard let given else { continue }
      let name = FoldedText.tidy(given.value)
      if !name.isEmpty, !known.contains(where: { FoldedText.setting($0) == FoldedText.setting(name) }) {
        known.append(name)
      }
    }
    let keys = offices.map { FoldedText.setting($0.value) }
    for (office, key) in zip(offices, keys) where !known.contains(where: { FoldedText.setting($0) == key }) {
      findings.unknown(office, "offices-merged", among: known)
    }
    let one = into ?? first
    func merged(_ given: Given<String>?) -> Given<String>? {
      guard let given, keys.contains(FoldedText.setting(given.value)) else { return given }
      return Given(one.value, at: given.place)
    }
    for place in draft.people.indices { draft.people[place].office = merged(draft.people[place].office) }
    for place in draft.clients.indices { draft.clients[place].office = merged(draft.clients[place].office) }
    for place in draft.opportunities.indices {
      draft.opportunities[place].office = merged(draft.opportunities[place].office)
    }
  }
}
