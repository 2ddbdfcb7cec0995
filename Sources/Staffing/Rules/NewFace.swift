/// A client in its renewal window, or pitched to, should see a new face: a team of today's people alone is priced.
public enum NewFace: Rule {
  /// `new-face`.
  public static let code = RuleCode.newFace

  /// Every stage of a client that wants a new face and has none on its team.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    let scenario = view.scenario
    for client in scenario.clients.ids {
      let known = scenario.incumbents(of: client)
      guard !known.isEmpty else { continue }
      for stage in scenario.stages.ids where wantsNewFace(client, stage, view) {
        let hasNewFace = view.team(client, stage).contains { !known.contains($0.person) }
        if !hasNewFace { ledger.charge(scenario.newFacePrice, .newFace) }
      }
    }
  }

  /// Whether a client renews, or an accepted opportunity is pitched to it.
  private static func wantsNewFace(_ client: ClientIndex, _ stage: StageIndex, _ view: PlanView) -> Bool {
    let scenario = view.scenario
    if scenario.clients[client].renewalWindow[stage], view.isActive(client, stage) { return true }
    return scenario.pitches(to: client, stage).contains { view.decisions.accepted[$0] }
  }
}

extension Scenario {
  /// The people on today's team of a client in any role: who joins later is a new face.
  ///
  /// - Parameter client: Which.
  /// - Returns: People in the order of ``memberships``, perhaps twice; empty for a client that an opportunity brings.
  public func incumbents(of client: ClientIndex) -> [PersonIndex] {
    memberships(of: client).filter { $0.ended == nil }.map(\.person)
  }

  /// The opportunities that are pitched to a client.
  ///
  /// - Parameters:
  ///   - client: To whom.
  ///   - stage: When.
  /// - Returns: Opportunities whose pitch month lies in the stage, ascending.
  public func pitches(to client: ClientIndex, _ stage: StageIndex) -> [OpportunityIndex] {
    opportunities.ids.filter {
      opportunities[$0].client == client && opportunities[$0].pitchMonth.map { months[$0].stage } == stage
    }
  }

  /// What a team without a new face costs: hours of an executive, money.
  public var newFacePrice: Double { policy.number(.newFace) * catalogueCost("executive") }
}
