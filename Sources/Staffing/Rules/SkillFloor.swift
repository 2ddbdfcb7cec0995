/// A main contact has the skills that the client asks for, communication above all.
///
/// A skill of which nothing is known is not checked: it would forbid people for what nobody wrote down.
/// The check of the scenario warns where that is so (``ProblemCode/unratedSkill``).
public enum SkillFloor: Rule {
  /// `skill-floor`.
  public static let code = RuleCode.skillFloor

  /// No main contact has less of a known skill than the client asks.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for contact in view.decisions.mainContacts where !scenario.isRelaxed(code, client: contact.client) {
      sheet.check(
        scenario.missingSkill(of: contact.person, toLead: contact.client) == nil,
        Breach(code, person: contact.person, client: contact.client, stage: contact.stage))
    }
  }
}

extension Scenario {
  /// The first skill of which a person is known to have too little for a client's main contact.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: Whose main contact.
  /// - Returns: A skill, or `nil` where every known skill is enough.
  public func missingSkill(of person: PersonIndex, toLead client: ClientIndex) -> Skill? {
    Skill.allCases.first { skill in
      guard let level = people[person].skills[skill.index] else { return false }
      return level < clients[client].leastSkills[skill.index]
    }
  }
}
