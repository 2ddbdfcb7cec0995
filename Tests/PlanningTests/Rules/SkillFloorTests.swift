import Staffing
import Testing

@Suite("Skills of the main contact")
struct SkillFloorTests {
  /// Lotus wants 40 manager hours and a main contact of communication 3; An, at 10, has 2.
  private func kit(_ rules: RuleCode..., communication level: Double?) -> DraftKit {
    var kit = DraftKit(.mainContact)
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "manager", cost: 10) { $0.skills = [Setting("communication", 2)] }
    kit.person("Bình", "manager", cost: 15) { $0.skills = level.map { [Setting("communication", $0)] } ?? [] }
    kit.client("Lotus", ["manager": 40]) { $0.leastSkills = [Setting("communication", 3)] }
    return kit
  }

  // An 30 × 10 + Bình 10 × 15 = 450: the main contact works at least 10 h.
  @Test("the main contact has the skill, or nothing is known of it", arguments: [3, 5, nil])
  func binds(level: Double?) throws {
    let plan = try kit(.skillFloor, communication: level).plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["Bình"])
    #expect(agree(plan.objective, 450))
  }

  // An alone: 400.
  @Test("without the rule the cheaper one leads, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit(communication: 3).plan()
    #expect(plan.contacts("Lotus") == ["An"])
    #expect(agree(plan.objective, 400))
    #expect(try kit(.skillFloor, communication: 3).breaches(of: plan).map(\.rule) == [.skillFloor])
  }

  @Test("a skill that is asked for and not known of somebody who may lead is a warning, and only then")
  func unrated() throws {
    let warned = try kit(.skillFloor, communication: nil).scenario().warnings
    #expect(warned.map(\.code).contains(.unratedSkill))
    #expect(warned.first { $0.code == .unratedSkill }?.allowed == ["Bình"])
    for kit in [kit(.skillFloor, communication: 1), kit(communication: nil)] {
      #expect(try !kit.scenario().warnings.map(\.code).contains(.unratedSkill))
    }
  }
}
