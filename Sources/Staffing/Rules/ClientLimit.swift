/// A person works for at most so many clients; a director's clients are a book.
public enum ClientLimit: Rule {
  /// `client-limit`.
  public static let code = RuleCode.clientLimit

  /// No person has more clients than their limit in any stage.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for stage in view.scenario.stages.ids {
      for person in view.scenario.people.ids {
        sheet.check(
          Double(view.clients(of: person, stage).count), atMost: Double(view.scenario.people[person].clientLimit),
          Breach(code, person: person, stage: stage))
      }
    }
  }
}
