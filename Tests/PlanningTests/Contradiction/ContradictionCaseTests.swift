import Planning
import Staffing
import Testing

/// Contradictions worked out by hand: which rules clash, and what every way out costs.
@Suite("Contradictions explained")
struct ContradictionCaseTests {
  /// An and Bình are executives at 10 and 12 an hour; Lotus and Sen want 20 hours each.
  private func two(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", "executive", cost: 12)
    kit.client("Lotus", ["executive": 20])
    kit.client("Sen", ["executive": 20])
    return kit
  }

  /// With both pins An works for both, 40 × 10; without one of them Bình does that client, 20 × 10 + 20 × 12.
  @Test("two pins and rivals: all three clash; to let An serve both is cheapest, each pin costs 40 more")
  func rivals() throws {
    var kit = two(.pinMust, .personConflict)
    kit.pin("An", "Lotus", .must)
    kit.pin("An", "Sen", .must)
    kit.conflict(.person, "Lotus", "Sen")
    let found = try FoundContradictions(kit)
    let only = try found.only()
    #expect(found.names(only) == ["person-conflict Lotus Sen", "pin-must An Lotus", "pin-must An Sen"])
    #expect(
      found.costs(only).map(\.0) == ["person-conflict Lotus Sen", "pin-must An Lotus", "pin-must An Sen"])
    #expect(found.costs(only).map(\.1) == [400, 440, 440])
    #expect(only.waysOut.map { $0.plan?.bound?.rounded() } == [400, 440, 440])
    #expect(only.waysOut.allSatisfy { $0.isEnough })
  }

  @Test("the same rivals under cooling-off, and in one office, clash with the pins too")
  func otherRivals() throws {
    for (kind, rule) in [(Conflict.Kind.coolingOff, RuleCode.coolingOff), (.office, .officeConflict)] {
      var kit = two(.pinMust, rule)
      kit.pin("An", "Lotus", .must)
      kit.pin("An", "Sen", .must)
      kit.conflict(kind, "Lotus", "Sen")
      let found = try FoundContradictions(kit)
      #expect(
        try found.names(found.only()) == ["\(rule.rawValue) Lotus Sen", "pin-must An Lotus", "pin-must An Sen"])
    }
  }

  /// Three clients at 20 hours: 600 with all three pins kept; without one of them its 20 hours are uncovered at 10 × 10.
  @Test("a limit and three pins: all four clash, and the limit is the cheapest to give up")
  func limit() throws {
    var kit = DraftKit(.clientLimit, .pinMust)
    kit.person("An", "executive", cost: 10) { $0.clientLimit = Given(2) }
    for client in ["Sen", "Cúc", "Mai"] {
      kit.client(client, ["executive": 20])
      kit.pin("An", client, .must)
    }
    let found = try FoundContradictions(kit)
    let only = try found.only()
    #expect(found.names(only) == ["client-limit An", "pin-must An Sen", "pin-must An Cúc", "pin-must An Mai"])
    #expect(found.costs(only).map(\.0).first == "client-limit An")
    #expect(found.costs(only).map(\.1) == [600, 2400, 2400, 2400])
  }

  /// Whoever is dedicated to Sen cannot be on Lotus, whose 20 hours An does for 200 or Bình for 240.
  @Test("a pin and a dedicated person")
  func dedicated() throws {
    var kit = two(.pinMust, .dedicated)
    kit.draft.people[0].dedicated = Given("Sen")
    kit.pin("An", "Lotus", .must)
    let found = try FoundContradictions(kit)
    let only = try found.only()
    #expect(found.names(only) == ["pin-must An Lotus", "dedicated An"])
    #expect(found.costs(only).map(\.1) == [200, 240])
    #expect(found.costs(only).map(\.0) == ["dedicated An", "pin-must An Lotus"])
  }

  /// A junior who knows nothing of tea is pinned to a client that asks for seniors who do: either floor clashes with the pin, so
  /// that to give up one floor is not enough.
  @Test("a pin against two floors: one is told with the pin, and only the pin is enough to give up")
  func floors() throws {
    var kit = two(.pinMust, .gradeFloor, .expertiseFloor)
    var sector = SectorDraft()
    sector.name = Given("tea")
    kit.draft.sectors = [sector]
    kit.draft.people[0].grade = Given("junior")
    kit.draft.clients[0].sector = Given("tea")
    kit.draft.clients[0].leastGrades = [Setting("executive", 3)]
    kit.draft.clients[0].leastExpertise = [Setting("executive", 3)]
    kit.pin("An", "Lotus", .must, role: "executive")
    let found = try FoundContradictions(kit)
    let only = try found.only()
    #expect(found.names(only).last == "pin-must An Lotus executive")
    #expect(only.rules.count == 2)
    #expect(only.waysOut.map(\.isEnough) == [true, false])
    #expect(only.waysOut.first?.rule.rule == .pinMust)
    let left = try #require(only.waysOut.last?.plan?.brokenWeight)
    // The other floor weighs 8.
    #expect(abs(left - 8) < 1e-6)
  }

  /// Ba, a manager, may do the executive's work but does not make one present: An alone could, and is kept away.
  @Test("a client that needs an executive, and the only one is banned from it")
  func banned() throws {
    var kit = DraftKit(.presence, .pinNever)
    kit.person("An", "executive", cost: 10)
    kit.person("Ba", "manager", cost: 20)
    kit.client("Lotus", ["executive": 20])
    kit.pin("An", "Lotus", .never)
    let found = try FoundContradictions(kit)
    #expect(try found.names(found.only()) == ["presence Lotus executive", "pin-never An Lotus"])
  }

  @Test("two clients without a main contact to spare: both rules and the manager's limit clash")
  func contacts() throws {
    var kit = DraftKit(.mainContact)
    kit.person("An", "executive", cost: 10) { $0.leadLimit = Given(0) }
    kit.person("Dung", "manager", cost: 20) { $0.leadLimit = Given(1) }
    for client in ["Lotus", "Sen"] { kit.client(client, ["executive": 20, "manager": 10]) }
    let found = try FoundContradictions(kit)
    #expect(try found.names(found.only()) == ["main-contact Dung", "main-contact Lotus", "main-contact Sen"])
  }

  @Test("a rival that is accepted already, beside a client held")
  func agency() throws {
    var kit = DraftKit(.agencyConflict, .opportunities)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 20])
    kit.opportunity("Sen", fee: 1000, ["executive": 20]) { $0.must = Given(true) }
    kit.conflict(.agency, "Lotus", "Sen")
    let found = try FoundContradictions(kit)
    #expect(try found.names(found.only()) == ["agency-conflict Lotus Sen", "opportunities Sen"])
  }

  /// 20 hours shared by both people, at least 10 each: 10 × 10 + 10 × 12; An alone: 200; Bình alone: 240.
  @Test("a team of one for whom two are pinned: to drop the dearer of them is cheapest")
  func teamSize() throws {
    var kit = two(.teamSize, .pinMust)
    kit.draft.clients[0].teamLimits = [Setting("executive", 1)]
    kit.pin("An", "Lotus", .must)
    kit.pin("Bình", "Lotus", .must)
    let found = try FoundContradictions(kit)
    let only = try found.only()
    #expect(found.names(only) == ["team-size Lotus executive", "pin-must An Lotus", "pin-must Bình Lotus"])
    // Beside it Sen's 20 hours by An: 200, where that is one part with Lotus.
    let costs = found.costs(only)
    #expect(costs.map(\.0) == ["pin-must Bình Lotus", "team-size Lotus executive", "pin-must An Lotus"])
    #expect(costs.map { $0.1 - costs[0].1 } == [0, 20, 40])
  }

  @Test("one role on a client, and two roles pinned")
  func oneRole() throws {
    var kit = DraftKit(.oneRole, .pinMust)
    kit.person("An", "executive", "manager", cost: 10)
    kit.client("Lotus", ["executive": 20, "manager": 20])
    kit.pin("An", "Lotus", .must, role: "executive")
    kit.pin("An", "Lotus", .must, role: "manager")
    let found = try FoundContradictions(kit)
    #expect(
      try found.names(found.only())
        == ["one-role An Lotus", "pin-must An Lotus executive", "pin-must An Lotus manager"])
  }

  @Test("a coordinator pinned where nobody can be beside them")
  func neverAlone() throws {
    var kit = DraftKit(.neverAlone, .clientLimit, .pinMust)
    kit.person("Nga", "coordinator", cost: 6)
    kit.person("An", "executive", cost: 10) { $0.clientLimit = Given(1) }
    kit.client("Lotus", ["coordinator": 20, "executive": 20])
    kit.client("Sen", ["executive": 20])
    kit.pin("Nga", "Lotus", .must)
    kit.pin("An", "Sen", .must)
    let found = try FoundContradictions(kit)
    #expect(
      try found.names(found.only())
        == ["client-limit An", "never-alone Nga Lotus", "pin-must Nga Lotus", "pin-must An Sen"])
  }

  @Test("a pin that cannot hold by itself is told alone")
  func alone() throws {
    var kit = two(.pinMust)
    kit.person("Dung", "director", cost: 30)
    kit.client("Mai", ["director": 10])
    kit.pin("An", "Mai", .must, role: "director")
    let found = try FoundContradictions(kit)
    #expect(try found.names(found.only()) == ["pin-must An Mai director"])
  }
}
