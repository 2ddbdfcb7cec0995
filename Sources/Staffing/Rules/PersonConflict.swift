/// Rivals for which nobody may work both, but those who oversee them.
public enum PersonConflict: Rule {
  /// `person-conflict`.
  public static let code = RuleCode.personConflict

  /// Of the clients of a conflict every person works for at most one in any stage.
  ///
  /// A breach names the first of them.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for conflict in scenario.conflicts where conflict.kind == .person {
      for person in scenario.people.ids where binds(conflict, person, scenario) {
        for stage in scenario.stages.ids {
          let clients = view.clients(of: person, stage).filter { conflict.clients.contains($0) }
          sheet.check(
            Double(clients.count), atMost: 1, Breach(code, person: person, client: clients.min(), stage: stage))
        }
      }
    }
  }

  /// Whether a conflict binds a person: no exempt role, and the rule is not relaxed for them.
  ///
  /// - Parameters:
  ///   - conflict: The rivals.
  ///   - person: Who.
  ///   - scenario: The question.
  /// - Returns: Whether they may work for one of the rivals only.
  public static func binds(_ conflict: Conflict, _ person: PersonIndex, _ scenario: Scenario) -> Bool {
    !conflict.exempts(scenario.people[person]) && !scenario.isRelaxed(code, person: person)
  }
}
