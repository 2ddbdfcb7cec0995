/// Rivals that the agency may not hold together.
public enum AgencyConflict: Rule {
  /// `agency-conflict`.
  public static let code = RuleCode.agencyConflict

  /// Of the clients of a conflict at most one exists and is active in any stage.
  ///
  /// A breach names the first of them.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for conflict in view.scenario.conflicts where conflict.kind == .agency {
      for stage in view.scenario.stages.ids {
        let held = conflict.clients.filter { view.isActive($0, stage) }
        sheet.check(Double(held.count), atMost: 1, Breach(code, client: held.first, stage: stage))
      }
    }
  }
}

extension Conflict {
  /// Whether a person oversees the rivals, so that the conflict does not bind them: by their main role.
  ///
  /// - Parameter person: Who.
  /// - Returns: Whether the role is exempt.
  public func exempts(_ person: Person) -> Bool { exempt.contains(person.role) }
}
