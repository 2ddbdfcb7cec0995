/// Nobody works for a rival of a client they worked for lately, nor for both at once, but those who oversee them.
///
/// Stays before the scenario are a question of eligibility; this is about the plan's own stages.
public enum CoolingOff: Rule {
  /// `cooling-off`.
  public static let code = RuleCode.coolingOff

  /// In every stage a person works for one of the rivals at most, and for none whose rival they left too lately.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for conflict in scenario.conflicts where conflict.kind == .coolingOff {
      for person in scenario.people.ids where !conflict.exempts(scenario.people[person]) {
        for stage in scenario.stages.ids {
          let clients = view.clients(of: person, stage).filter { conflict.clients.contains($0) }.sorted()
          sheet.check(
            Double(clients.count), atMost: 1, Breach(code, person: person, client: clients.first, stage: stage))
          let lately = scenario.coolingStages(conflict, before: stage)
          for client in clients {
            let hasRival = lately.contains { earlier in
              view.clients(of: person, earlier).contains { $0 != client && conflict.clients.contains($0) }
            }
            sheet.check(!hasRival, Breach(code, person: person, client: client, stage: stage))
          }
        }
      }
    }
  }
}

extension Scenario {
  /// The earlier stages that end less than the quarters of cooling off before a stage begins; a quarter has 91 days.
  ///
  /// - Parameters:
  ///   - conflict: The rivals.
  ///   - stage: The stage that begins.
  /// - Returns: Stages, ascending.
  public func coolingStages(_ conflict: Conflict, before stage: StageIndex) -> [StageIndex] {
    let begins = months[stages[stage].months.lowerBound].month.firstDay.ordinal
    return stages.ids.filter { earlier in
      guard earlier < stage else { return false }
      let next = months[stages[earlier].months.upperBound].month.firstDay.ordinal
      return Double(begins - next + 1) < conflict.coolingOffQuarters * 91
    }
  }
}
