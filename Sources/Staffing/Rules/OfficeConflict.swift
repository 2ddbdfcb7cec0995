/// Rivals that no office may serve both; people who oversee them do not count.
public enum OfficeConflict: Rule {
  /// `office-conflict`.
  public static let code = RuleCode.officeConflict

  /// Of the clients of a conflict every office serves at most one in any stage.
  ///
  /// People without an office make an office of their own. A breach names the first client and its first person there.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for conflict in view.scenario.conflicts where conflict.kind == .office {
      for stage in view.scenario.stages.ids {
        for office in view.scenario.workplaces {
          let served = conflict.clients.compactMap { client in
            view.people(client, stage).first { serves($0, office, conflict, view.scenario) }.map { (client, $0) }
          }
          sheet.check(
            Double(served.count), atMost: 1,
            Breach(code, person: served.first?.1, client: served.first?.0, stage: stage))
        }
      }
    }
  }

  /// Whether somebody who works for a client makes an office serve it.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - office: Which office; `nil` for people without one.
  ///   - conflict: Whose exemptions count.
  ///   - scenario: The question.
  /// - Returns: Whether the person is of the office and not exempt.
  public static func serves(
    _ person: PersonIndex, _ office: Int?, _ conflict: Conflict, _ scenario: Scenario
  ) -> Bool {
    scenario.people[person].office == office && !conflict.exempts(scenario.people[person])
  }
}

extension Scenario {
  /// The offices, and `nil` for the people who have none.
  public var workplaces: [Int?] { offices.indices.map { $0 } + [nil] }
}
