/// A large client has a second person who knows it: one who leaves does not take the client along.
public enum SecondPerson: Rule {
  /// `second-person`.
  public static let code = RuleCode.secondPerson

  /// Each active client that is large has two people or more on its team.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids
      where scenario.clients[client].needsSecondPerson && !scenario.isRelaxed(code, client: client) {
        guard view.isActive(client, stage) else { continue }
        sheet.check(2, atMost: Double(view.people(client, stage).count), Breach(code, client: client, stage: stage))
      }
    }
  }
}
