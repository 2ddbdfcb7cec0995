import Staffing
import Testing

@Suite("Stages, teams and pins of a draft")
struct BuildingStageTests {
  private func stages(_ draft: ScenarioDraft) throws -> [Range<Int>] { try Scenario(draft).stages.map(\.months) }

  @Test("stages are calendar quarters, whichever month comes first")
  func quarters() throws {
    var draft = BuildingSample.draft()
    draft.firstMonth = Given(Month(year: 2027, month: 2))
    draft.monthCount = Given(6)
    #expect(try stages(draft) == [0..<2, 2..<5, 5..<6])
  }

  @Test("a person's or a client's start or end splits a quarter at the month's boundary")
  func split() throws {
    var draft = BuildingSample.draft()
    draft.people[0].end = Day(year: 2027, month: 1, day: 15).map { Given($0) }
    #expect(try stages(draft) == [0..<1, 1..<3])
    draft.clients[0].start = Day(year: 2027, month: 3, day: 2).map { Given($0) }
    #expect(try stages(draft) == [0..<1, 1..<2, 2..<3])
    let scenario = try Scenario(draft)
    #expect(scenario.months.map(\.stage.position) == [0, 1, 2])
  }

  @Test("leave splits nothing")
  func leave() throws {
    var draft = BuildingSample.draft()
    draft.leave = [LeaveDraft()]
    draft.leave[0].person = Given("An")
    draft.leave[0].from = Day(year: 2027, month: 2, day: 1).map { Given($0) }
    draft.leave[0].until = Day(year: 2027, month: 2, day: 28).map { Given($0) }
    #expect(try stages(draft) == [0..<3])
  }

  @Test("quarters on a client are counted from the first day there to the scenario's, or to the last day there")
  func stays() throws {
    var draft = BuildingSample.draft()
    draft.teams = [BuildingSample.stay("An", "Lotus", quarters: 3), BuildingSample.stay("Binh", "Sen", quarters: 0)]
    draft.teams[0].until = Day(year: 2026, month: 9, day: 30).map { Given($0) }
    draft.teams[1].quarters = nil
    draft.teams[1].since = Day(year: 2026, month: 1, day: 1).map { Given($0) }
    draft.teams[1].mainContact = Given(true)
    let scenario = try Scenario(draft)
    #expect(scenario.memberships.map(\.quarters).first == 3)
    #expect(scenario.memberships[0].ended?.description == "2026-09-30")
    // 365 days are just under four average quarters.
    #expect(abs(scenario.memberships[1].quarters - 365 / (365.25 / 4)) < 1e-9)
    #expect(scenario.memberships[1].isMainContact)
    #expect(scenario.roles[scenario.memberships[1].role].id == "manager")
  }

  @Test("a stay that ended and a new one on the same client do not overlap")
  func again() {
    var draft = BuildingSample.draft()
    draft.teams = [BuildingSample.stay("An", "Lotus", quarters: 2), BuildingSample.stay("An", "Lotus", quarters: 1)]
    draft.teams[0].until = Day(year: 2026, month: 6, day: 30).map { Given($0) }
    #expect(BuildingSample.codes(draft).isEmpty)
  }

  @Test("a pin holds in the stages of its months in which client and person are there")
  func pins() throws {
    var draft = BuildingSample.draft()
    draft.monthCount = Given(9)
    draft.people[0].end = Day(year: 2027, month: 6, day: 30).map { Given($0) }
    draft.pins = [BuildingSample.pin("An", "Lotus", "must"), BuildingSample.pin("Chi", "Lotus", "prefer")]
    draft.pins[1].from = Given(Month(year: 2027, month: 5))
    let scenario = try Scenario(draft)
    #expect(scenario.pins[0].stages.map(\.position) == [0, 1])
    #expect(scenario.pins[1].stages.map(\.position) == [1, 2])
  }

  @Test("must and never clash only where they meet")
  func apart() {
    var draft = BuildingSample.draft()
    draft.monthCount = Given(6)
    draft.pins = [BuildingSample.pin("An", "Lotus", "must"), BuildingSample.pin("An", "Lotus", "never")]
    draft.pins[0].until = Given(Month(year: 2027, month: 3))
    draft.pins[1].from = Given(Month(year: 2027, month: 4))
    #expect(BuildingSample.codes(draft).isEmpty)
    // Kept out of one role, there in any other.
    draft.pins[1].from = nil
    draft.pins[1].role = Given("director")
    #expect(BuildingSample.codes(draft).isEmpty)
    draft.pins[0].role = Given("AD")
    #expect(BuildingSample.codes(draft) == [.mustAndNever])
  }

  @Test("agency rivals may follow each other, or one of them be only an opportunity")
  func rivals() throws {
    var draft = BuildingSample.draft()
    draft.conflicts = [ConflictDraft()]
    draft.conflicts[0].clients = [Given("Lotus"), Given("Sen")]
    draft.conflicts[0].kind = Given("agency")
    draft.clients[0].end = Day(year: 2027, month: 1, day: 31).map { Given($0) }
    draft.clients[1].start = Day(year: 2027, month: 2, day: 1).map { Given($0) }
    #expect(BuildingSample.codes(draft).isEmpty)
    var pitch = OpportunityDraft()
    pitch.name = Given("Mekong")
    pitch.kind = Given("client")
    pitch.fee = Given(9000)
    draft.opportunities = [pitch]
    draft.conflicts[0].clients = [Given("Mekong"), Given("Sen")]
    let scenario = try Scenario(draft)
    #expect(scenario.conflicts[0].clients.map(\.position) == [1, 2])
    #expect(scenario.conflicts[0].exempt.map(\.position) == [4])
  }
}
