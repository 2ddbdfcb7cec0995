import Staffing
import Testing

@Suite("Small agency")
struct BuildingSmallAgencyTests {
  private func scenario(_ roles: [String], clients: Int = 4) throws -> Scenario {
    var draft = BuildingSample.draft()
    draft.people = roles.enumerated().map { BuildingSample.person("P\($0)", $1) }
    draft.clients = (0..<clients).map { BuildingSample.client("C\($0)", fee: 2000) }
    return try Scenario(draft)
  }

  /// Whether every role that is wanted can be done by somebody.
  private func isDoable(_ scenario: Scenario) -> Bool {
    scenario.needs.allSatisfy { need in
      scenario.people.contains { person in
        person.roles.contains { own in
          own == need.role || scenario.roles[own].covers.contains { $0.role == need.role }
        }
      }
    }
  }

  @Test("two executives and a director: all work can be done, all clients led, and what gave way is listed")
  func withDirector() throws {
    let scenario = try scenario(["executive", "executive", "director"])
    #expect(scenario.policy.isSmallAgency)
    #expect(isDoable(scenario))
    #expect(scenario.people.reduce(0) { $0 + $1.leadLimit } >= 4)
    #expect(scenario.policy.isOn(.directorOver))
    let relaxed = Set(scenario.relaxations.map(\.rule))
    #expect(relaxed.isSuperset(of: [.oneRole, .handlerApprover, .plannerApart, .presence, .mainContact]))
    for rule in [RuleCode.oneRole, .handlerApprover, .plannerApart] { #expect(!scenario.policy.isOn(rule)) }
    #expect(scenario.areSubstitutesPresent)
  }

  @Test("two executives and a coordinator: executives lead, plan and direct, and no director is asked for")
  func withoutSeniors() throws {
    let scenario = try scenario(["executive", "executive", "coordinator"])
    #expect(isDoable(scenario))
    #expect(scenario.people[PersonIndex(0)].leadLimit >= 2)
    #expect(scenario.people[PersonIndex(2)].leadLimit == 0)
    #expect(!scenario.policy.isOn(.directorOver))
    #expect(scenario.relaxations.contains { $0.rule == .directorOver && $0.reason == .nobodyHoldsRole })
    #expect(scenario.relaxations.contains { $0.rule == .upwardCover && $0.reason == .nobodyHoldsRole })
  }

  @Test("a coordinator alone has nobody to be beside, and leads for want of others")
  func loner() throws {
    let scenario = try scenario(["coordinator"], clients: 1)
    #expect(!scenario.policy.isOn(.neverAlone))
    #expect(scenario.people[PersonIndex(0)].leadLimit >= 1)
    #expect(isDoable(scenario))
  }

  @Test("whoever is there serves and leads as many clients as it takes", arguments: [1, 4, 9, 12])
  func manyClients(count: Int) throws {
    let scenario = try scenario(["executive", "manager", "director"], clients: count)
    #expect(scenario.people.reduce(0) { $0 + $1.leadLimit } >= count)
    #expect(scenario.people[PersonIndex(2)].clientLimit >= count)
    #expect(scenario.people[PersonIndex(0)].clientLimit >= min(count, 3))
  }

  @Test("above the limit of people, or where it is refused, the full rules hold")
  func full() throws {
    var draft = BuildingSample.draft()
    draft.policy = PolicyDraft()
    draft.policy?.profile = Given("full")
    let refused = try Scenario(draft)
    #expect(!refused.policy.isSmallAgency)
    #expect(refused.relaxations.allSatisfy { $0.reason != .smallAgency })
    draft.policy = PolicyDraft()
    draft.policy?.limits = [BuildingSample.setting("small-agency-people", 2)]
    let tuned = try Scenario(draft)
    #expect(!tuned.policy.isSmallAgency)
    let large = try scenario(Array(repeating: "executive", count: 9) + ["manager", "director"])
    #expect(!large.policy.isSmallAgency)
  }

  @Test("a client that wants no hours of a role is spared the rules that need it")
  func noHoursWanted() throws {
    var draft = BuildingSample.draft()
    draft.demand = [BuildingSample.demand("Sen", "coordinator", 20)]
    let scenario = try Scenario(draft)
    let sen = ClientIndex(1)
    for rule in [RuleCode.presence, .directorOver, .mainContact] {
      #expect(scenario.isRelaxed(rule, client: sen))
      #expect(!scenario.isRelaxed(rule, client: ClientIndex(0)))
    }
  }
}
