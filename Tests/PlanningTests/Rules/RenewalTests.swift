import Staffing
import Testing

@Suite("Renewal")
struct RenewalTests {
  /// Lotus wants 40 manager hours and renews in February; Chi, today's main contact, is at 15, Đạt at 12.
  private func kit(_ rules: RuleCode..., renewal month: Int = 2) -> DraftKit {
    var kit = DraftKit(.mainContact)
    for rule in rules { kit.rule(rule, true) }
    kit.person("Chi", "manager", cost: 15)
    kit.person("Đạt", "manager", cost: 12)
    kit.client("Lotus", ["manager": 40]) { $0.renewal = Day(year: 2027, month: month, day: 15).map { Given($0) } }
    kit.team("Chi", "Lotus", "manager", isMainContact: true)
    return kit
  }

  // Chi leads and so has at least 10 h: 10 × 15 + 30 × 12 = 510.
  @Test("today's main contact stays through the renewal", arguments: [1, 2, 3])
  func binds(month: Int) throws {
    let plan = try kit(.renewal, renewal: month).plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["Chi"])
    #expect(agree(plan.objective, 510))
  }

  // Đạt alone: 480.
  @Test("without the rule the cheaper one takes over, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["Đạt"])
    #expect(agree(plan.objective, 480))
    #expect(try kit(.renewal).breaches(of: plan).map(\.rule) == [.renewal])
  }

  // As above: Chi has at least 10 h.
  @Test("whoever stays main contact is on the team although the rule of main contacts is off")
  func onTeam() throws {
    var kit = kit(.renewal)
    kit.rule(.mainContact, false)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["Chi"])
    #expect(plan.team("Lotus") == ["Chi manager", "Đạt manager"])
    #expect(agree(plan.objective, 510))
  }

  // Chi leads with 10 × 15, Đạt manages 10 × 8, Phú plans 30 × 12: 590. Were Chi not on the team, the program would say
  // 20 × 8 + 360 and, as if Chi planned, 16 × 11.5 ÷ 3: 581, which is not what such a plan costs.
  @Test("somebody who is not on the team neither leads nor plans")
  func neither() throws {
    var kit = kit(.renewal, .oneRole, .plannerApart)
    kit.rule(.mainContact, false)
    kit.draft.people[1].costPerHour = Given(8)
    kit.person("Phú", "planner", cost: 12)
    kit.draft.demand[0].hours = Given(20)
    var planning = kit.draft.demand[0]
    planning.role = Given("planner")
    planning.hours = Given(30)
    kit.draft.demand.append(planning)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Phú planner", "Chi manager", "Đạt manager"])
    #expect(agree(plan.objective, 590))
  }

  @Test("outside the window the main contact may change")
  func outside() throws {
    #expect(try kit(.renewal, renewal: 6).plan().contacts("Lotus") == ["Đạt"])
  }

  @Test("a main contact who leaves, or may not be there, does not stay", arguments: [true, false])
  func gone(isLeaving: Bool) throws {
    var kit = kit(.renewal, .pinNever)
    if isLeaving {
      kit.draft.people[0].end = Day(year: 2027, month: 1, day: 31).map { Given($0) }
    } else {
      kit.pin("Chi", "Lotus", .never)
    }
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.contacts("Lotus") == ["Đạt"])
  }
}
