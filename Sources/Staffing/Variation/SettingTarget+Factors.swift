/// Paths that lead to hours and fees, whose values are factors.
extension SettingTarget {
  /// The changes of `demand`, `demand.ROLE`, `demand.CLIENT` and `demand.CLIENT.ROLE`.
  func demandChanges() throws(ScenarioRefused) -> [any DraftChange] {
    let factor = try number()
    let found = try clientsAndRole()
    return found.clients.map { client in
      var line = DemandChangeDraft()
      line.client = Given(scenario.clients[client].id)
      line.role = found.role.map { Given(scenario.roles[$0].id) }
      line.factor = Given(factor)
      return DemandChange(line)
    }
  }

  /// The changes of `fee` and `fee.CLIENT`.
  func feeChanges() throws(ScenarioRefused) -> [any DraftChange] {
    let factor = try number()
    var clients = scenario.clients.ids.filter { position in
      guard position.position < draft.clients.count else { return false }
      return draft.clients[position.position].fee != nil || draft.clients[position.position].feePerQuarter != nil
    }
    if !path.rest.isEmpty { clients = [try scenario.client(named: path.rest)] }
    guard !clients.isEmpty else { throw nothing() }
    return clients.map { client in
      var change = FeeChanges()
      (change.client, change.factor) = (Given(scenario.clients[client].id), Given(factor))
      return change
    }
  }

  /// Whose hours of which role, every role where `nil`; a role goes before a client of the same name.
  private func clientsAndRole() throws(ScenarioRefused) -> (clients: [ClientIndex], role: RoleIndex?) {
    let text = path.rest
    if text.isEmpty { return (try wanting(nil), nil) }
    if let role = try? scenario.role(named: text) { return (try wanting(role), role) }
    if let client = try? scenario.client(named: text) { return ([try held(client)], nil) }
    let dots = text.indices.filter { text[$0] == "." }
    for dot in dots {
      guard let client = try? scenario.client(named: String(text[..<dot])),
        let role = try? scenario.role(named: String(text[text.index(after: dot)...]))
      else { continue }
      return ([try held(client, role)], role)
    }
    guard let dot = dots.last else { throw unknown(text) }
    let client = try scenario.client(named: String(text[..<dot]))
    return ([client], try scenario.role(named: String(text[text.index(after: dot)...])))
  }

  /// The clients held that want hours of a role, or of any.
  private func wanting(_ role: RoleIndex?) throws(ScenarioRefused) -> [ClientIndex] {
    let clients = scenario.clients.ids.filter { client in isWanted(client, role) }
    guard !clients.isEmpty else { throw nothing() }
    return clients
  }

  private func held(_ client: ClientIndex, _ role: RoleIndex? = nil) throws(ScenarioRefused) -> ClientIndex {
    guard isWanted(client, role) else { throw nothing() }
    return client
  }

  private func isWanted(_ client: ClientIndex, _ role: RoleIndex?) -> Bool {
    scenario.needs.contains {
      $0.client == client && $0.stream.opportunity == nil && (role == nil || $0.role == role)
        && client.position < draft.clients.count
    }
  }

  private func nothing() -> ScenarioRefused {
    ScenarioRefused([Problem(.nothingThere, field: "", value: path.text)])
  }

  /// That a text is neither a role nor a client, with what may be meant: a name near it, or one that begins so.
  private func unknown(_ text: String) -> ScenarioRefused {
    let clients = scenario.clients.flatMap { [$0.id, $0.name] }
    let names = scenario.roles.flatMap { [$0.id, $0.name] } + clients
    let near = EditDistance.nearest(to: text, among: names)
    return ScenarioRefused([
      Problem(
        .unknownSetting, field: "", value: text, allowed: .words(scenario.roles.map(\.id)),
        suggestion: near ?? clients.first { FoldedText.key($0).hasPrefix(FoldedText.key(text)) })
    ])
  }
}
