/// A beginner is on a client's team only beside somebody who can answer for the work: an executive or a manager.
public enum NeverAlone: Rule {
  /// `never-alone`.
  public static let code = RuleCode.neverAlone

  /// Whoever must not be alone has company on every team.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
        let people = view.people(client, stage)
        for person in people where scenario.needsCompany(person) {
          let hasCompany = people.contains { $0 != person && scenario.isCompany($0) }
          sheet.check(hasCompany, Breach(code, person: person, client: client, stage: stage))
        }
      }
    }
  }
}

extension Scenario {
  /// Whether a person must not be alone on a client: none of their roles may be.
  ///
  /// - Parameter person: Who.
  /// - Returns: Whether every role held needs company.
  public func needsCompany(_ person: PersonIndex) -> Bool { people[person].roles.allSatisfy { roles[$0].neverAlone } }

  /// Whether a person is company for one who must not be alone.
  ///
  /// - Parameter person: Who.
  /// - Returns: Whether some role held is.
  public func isCompany(_ person: PersonIndex) -> Bool { people[person].roles.contains { roles[$0].accompanies } }
}
