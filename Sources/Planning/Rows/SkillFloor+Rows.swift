import LinearProgramming
import Staffing

extension SkillFloor: RuleRows {
  /// `Σ lead = 0` over the people who are known to lack a skill that the client asks, for every client and stage.
  static func addRows(to model: inout CompactModel) {
    model.keepFromLeading(code) { scenario, person, client in scenario.missingSkill(of: person, toLead: client) != nil }
  }
}
