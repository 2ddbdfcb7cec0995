/// A client may ask for a least share of hours by senior people.
///
/// Senior is whoever has the senior grade or stands above the roles of daily business (executives). Hours are people's
/// own; what is bought outside is nobody's.
public enum SeniorShare: Rule {
  /// `senior-share`.
  public static let code = RuleCode.seniorShare

  /// In every stage senior people have their share of all hours that people work for the client.
  ///
  /// A breach's amount is what is missing, as a share of the hours that the client wants in the stage.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    let stages = scenario.stages.count
    var all = ContiguousArray(repeating: 0.0, count: scenario.clients.count * stages)
    var senior = all
    for part in view.decisions.hours {
      let slot = scenario.needs[part.need].client.position * stages + scenario.months[part.month].stage.position
      all[slot] += part.hours
      if scenario.isSenior(part.person) { senior[slot] += part.hours }
    }
    for client in scenario.clients.ids where scenario.leastSeniorShare(client) > 0 {
      for stage in scenario.stages.ids {
        let wanted = scenario.hoursWanted(client, stage)
        guard wanted > 0 else { continue }
        let slot = client.position * stages + stage.position
        let missing = scenario.leastSeniorShare(client) * all[slot] - senior[slot]
        sheet.check(missing / wanted, atMost: 0, Breach(code, client: client, stage: stage))
      }
    }
  }
}

extension Scenario {
  /// Whether a person counts as senior for a client's share of senior hours.
  ///
  /// - Parameter person: Who.
  /// - Returns: Whether of the senior grade, or in a role above those that must be present.
  public func isSenior(_ person: PersonIndex) -> Bool {
    if people[person].grade == .senior { return true }
    guard let daily = presentRoles.map({ roles[$0].ladder }).max() else { return false }
    return people[person].roles.contains { roles[$0].ladder > daily }
  }

  /// The least share of senior hours that a client asks for, 0 where it asks for none or the rule was relaxed for it.
  ///
  /// - Parameter client: Which client.
  /// - Returns: 0 to 1.
  public func leastSeniorShare(_ client: ClientIndex) -> Double {
    isRelaxed(.seniorShare, client: client) ? 0 : clients[client].seniorShare
  }

  /// All hours that a client wants in a stage, opportunities included.
  ///
  /// - Parameters:
  ///   - client: Whose hours.
  ///   - stage: When.
  /// - Returns: Hours, at least 0.
  public func hoursWanted(_ client: ClientIndex, _ stage: StageIndex) -> Double {
    var sum = 0.0
    for role in roles.ids {
      for need in needs(of: client, role) {
        for month in stages[stage].monthIndices { sum += needs[NeedIndex(need)].hours[month] }
      }
    }
    return sum
  }
}
