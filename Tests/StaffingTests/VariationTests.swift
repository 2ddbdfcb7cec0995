import Testing

@testable import Staffing

/// What each kind of change makes of a draft.
@Suite("Variations")
struct VariationTests {
  private static let february = Given(Month(year: 2027, month: 2))
  private static let firstOfFebruary = Given(Month(year: 2027, month: 2).firstDay)

  /// An, Binh and Chi; Lotus with 100 h of executives and 30 of managers a month, and Sen; An is pinned to Lotus.
  private func base() -> ScenarioDraft {
    var draft = BuildingSample.draft()
    draft.demand = [
      BuildingSample.demand("Lotus", "executive", 100), BuildingSample.demand("Lotus", "manager", 30),
      BuildingSample.demand("Sen", "executive", 20),
    ]
    var pin = PinDraft()
    (pin.person, pin.client, pin.kind) = (Given("An"), Given("Lotus"), Given("must"))
    draft.pins = [pin]
    draft.teams = [BuildingSample.stay("An", "Lotus", quarters: 4)]
    return draft
  }

  private func varied(_ changes: any DraftChange..., from draft: ScenarioDraft? = nil) throws -> ScenarioDraft {
    try Variation(name: "test", changes: changes).applied(to: draft ?? base())
  }

  private func problems(_ changes: any DraftChange..., from draft: ScenarioDraft? = nil) -> [ProblemCode] {
    let refused = #expect(throws: ScenarioRefused.self) {
      try Variation(name: "test", changes: changes).applied(to: draft ?? base())
    }
    return refused?.problems.map(\.code) ?? []
  }

  /// Hours of a role on a client, month by month.
  private func hours(_ draft: ScenarioDraft, _ client: String, _ role: String) throws -> [Double] {
    let scenario = try Scenario(draft)
    let need = scenario.needs.first {
      scenario.clients[$0.client].name == client && scenario.roles[$0.role].id == role && $0.stream == .service
    }
    return try #require(need).hours.map { $0 }
  }

  @Test("whoever leaves in February is there in January alone, and pins end with them")
  func leaves() throws {
    var change = PersonLeaves()
    (change.person, change.from) = (Given("an"), Self.firstOfFebruary)
    let draft = try varied(change)
    #expect(draft.people[0].end?.value == Month(year: 2027, month: 1).lastDay)
    #expect(draft.pins.map { $0.until?.value } == [Month(year: 2027, month: 1)])
    let scenario = try Scenario(draft)
    #expect(scenario.people[PersonIndex(0)].contractHours.map { $0 > 0 } == [true, false, false])
  }

  @Test("whoever leaves before the first day is gone with teams, pins and reporting lines")
  func gone() throws {
    var draft = base()
    draft.people[1].lineManager = Given("An")
    var change = PersonLeaves()
    change.person = Given("An")
    let after = try varied(change, from: draft)
    #expect(after.people.map { $0.name?.value } == ["Binh", "Chi"])
    #expect(after.teams.isEmpty && after.pins.isEmpty)
    #expect(after.people[0].lineManager == nil)
  }

  @Test("a newcomer is one person more, and a name that is taken is refused")
  func joins() throws {
    #expect(try varied(PersonJoins(BuildingSample.person("Dung", "executive"))).people.count == 4)
    #expect(problems(PersonJoins(BuildingSample.person("an", "executive"))) == [.duplicateName])
  }

  @Test("a promotion changes role and pay, which stands instead of the hourly cost")
  func promotion() throws {
    var person = BuildingSample.person("An", "manager")
    person.pay = Given(5000)
    let after = try varied(PersonChanges(person)).people[0]
    #expect(after.name?.value == "An")
    #expect(after.roles.map(\.value) == ["manager"])
    #expect(after.pay?.value == 5000 && after.costPerHour == nil)
  }

  @Test("leave is added and taken away again")
  func leave() throws {
    var leave = LeaveDraft()
    (leave.person, leave.from) = (Given("An"), Self.firstOfFebruary)
    var dropped = LeaveDropped()
    dropped.person = Given("An")
    #expect(try varied(LeaveAdded(leave)).leave.count == 1)
    #expect(try varied(LeaveAdded(leave), dropped).leave.isEmpty)
    #expect(problems(dropped) == [.nothingThere])
  }

  @Test("a client lost in February needs hours in January alone; lost at once it is gone with all that names it")
  func lost() throws {
    var change = ClientLost()
    (change.client, change.from) = (Given("Lotus"), Self.firstOfFebruary)
    #expect(try hours(varied(change), "Lotus", "executive") == [100, 0, 0])
    change.from = nil
    let after = try varied(change)
    #expect(after.clients.map { $0.name?.value } == ["Sen"])
    #expect(after.demand.count == 1 && after.pins.isEmpty && after.teams.isEmpty)
  }

  @Test("a client won brings its hours by role")
  func won() throws {
    let hours = [Setting(name: Given("executive"), number: Given(40))]
    let after = try varied(ClientWon(BuildingSample.client("Mai", fee: 2000), hours: hours))
    #expect(try self.hours(after, "Mai", "executive") == [40, 40, 40])
  }

  // 100 h × 1.5 from February on; managers' 30 h stay.
  @Test("a client grows by role and month")
  func grows() throws {
    var line = DemandChangeDraft()
    (line.client, line.role, line.from, line.factor) = (Given("Lotus"), Given("executive"), Self.february, Given(1.5))
    let after = try varied(DemandChange(line))
    #expect(try hours(after, "Lotus", "executive") == [100, 150, 150])
    #expect(try hours(after, "Lotus", "manager") == [30, 30, 30])
    line.factor = nil
    #expect(problems(DemandChange(line)) == [.missingValue])
  }

  // A fourth of January's 100 h moves to March.
  @Test("demand shifts from month to month and none is lost")
  func shifts() throws {
    var change = DemandShifts()
    (change.client, change.role, change.share) = (Given("Lotus"), Given("executive"), Given(0.25))
    (change.from, change.to) = (Given(Month(year: 2027, month: 1)), Given(Month(year: 2027, month: 3)))
    #expect(try hours(varied(change), "Lotus", "executive") == [75, 100, 125])
  }

  @Test("fees are multiplied, and a fee that is given stands alone")
  func fees() throws {
    var change = FeeChanges()
    (change.client, change.factor) = (Given("Lotus"), Given(0.5))
    #expect(try varied(change).clients[0].fee?.value == 4500)
    var quarterly = BuildingSample.client("Lotus")
    quarterly.feePerQuarter = Given(6000)
    let after = try varied(ClientChanges(quarterly)).clients[0]
    #expect(after.fee == nil && after.feePerQuarter?.value == 6000)
  }

  @Test("opportunities are won, lost, moved, changed and added")
  func opportunities() throws {
    var pitch = OpportunityDraft()
    (pitch.name, pitch.fee, pitch.from) = (Given("Bank"), Given(9000), Self.february)
    let draft = try varied(OpportunityAdded(pitch))
    var (won, lost, moved) = (OpportunityWon(), OpportunityLost(), OpportunityMoved())
    (won.opportunity, lost.opportunity, moved.opportunity) = (Given("bank"), Given("bank"), Given("bank"))
    moved.months = Given(1)
    let certain = try varied(won, from: draft).opportunities[0]
    #expect(certain.must?.value == true && certain.probability?.value == 1)
    #expect(try varied(lost, from: draft).opportunities.isEmpty)
    #expect(try varied(moved, from: draft).opportunities[0].from?.value == Month(year: 2027, month: 3))
    pitch.fee = Given(1)
    #expect(try varied(OpportunityChanges(pitch), from: draft).opportunities[0].fee?.value == 1)
    #expect(problems(lost) == [.unknownOpportunity])
  }

  @Test("prices, limits and rules are replaced by name and leave the others alone")
  func policy() throws {
    var (first, second) = (PolicyDraft(), PolicyDraft())
    first.limits = [
      Setting(name: Given("changes"), number: Given(4)), Setting(name: Given("freelance-hours"), number: Given(10)),
    ]
    second.limits = [Setting(name: Given("Changes"), number: Given(6))]
    second.preset = Given("keep-teams")
    let after = try #require(varied(PolicyChanges(first), PolicyChanges(second)).policy)
    #expect(after.limits.map(\.number.value) == [6, 10])
    #expect(after.preset?.value == "keep-teams")
  }

  @Test("managers may hold one client more")
  func role() throws {
    var role = RoleDraft()
    (role.name, role.limits) = (Given("manager"), [Setting(name: Given("clients"), number: Given(9))])
    #expect(try Scenario(varied(RoleChanges(role))).people[PersonIndex(1)].clientLimit == 9)
    role.limits = [Setting(name: Given("clients"), number: Given(3))]
    #expect(try Scenario(varied(RoleChanges(role), RoleChanges(role))).people[PersonIndex(1)].clientLimit == 3)
  }

  @Test("pins come and go, for one client or all")
  func pins() throws {
    var ban = PinDraft()
    (ban.person, ban.client, ban.kind) = (Given("An"), Given("Sen"), Given("never"))
    var dropped = PinDropped()
    (dropped.person, dropped.client) = (Given("An"), Given("Lotus"))
    #expect(try varied(PinAdded(ban)).pins.count == 2)
    #expect(try varied(PinAdded(ban), dropped).pins.map { $0.client?.value } == ["Sen"])
    dropped.client = Given("Sen")
    #expect(problems(dropped) == [.nothingThere])
  }

  @Test("a conflict wall comes and goes")
  func conflicts() throws {
    var conflict = ConflictDraft()
    conflict.clients = [Given("Lotus"), Given("Sen")]
    var dropped = ConflictDropped()
    dropped.clients = [Given("sen"), Given("lotus")]
    #expect(try varied(ConflictAdded(conflict)).conflicts.count == 1)
    #expect(try varied(ConflictAdded(conflict), dropped).conflicts.isEmpty)
    #expect(problems(dropped) == [.nothingThere])
  }

  @Test("offices become one for people, clients and opportunities")
  func offices() throws {
    var draft = base()
    (draft.people[0].office, draft.people[1].office) = (Given("Hà Nội"), Given("Sài Gòn"))
    draft.clients[0].office = Given("sài gòn")
    var merged = OfficesMerged()
    (merged.offices, merged.into) = ([Given("Hà Nội"), Given("Sài Gòn")], Given("Việt Nam"))
    let after = try varied(merged, from: draft)
    #expect(after.people.map { $0.office?.value } == ["Việt Nam", "Việt Nam", nil])
    #expect(after.clients[0].office?.value == "Việt Nam")
    merged.offices[1] = Given("Sài Gòm")
    #expect(problems(merged, from: draft) == [.unknownWord])
  }

  @Test("names that are not there are all told at once, with what may be meant")
  func unknown() {
    var (leaves, lost) = (PersonLeaves(), ClientLost())
    (leaves.person, lost.client) = (Given("Bin", at: BuildingSample.at(7)), Given("Lotos", at: BuildingSample.at(3)))
    let refused = #expect(throws: ScenarioRefused.self) {
      try Variation(name: "test", changes: [leaves, lost]).applied(to: base())
    }
    #expect(refused?.problems.map(\.code) == [.unknownClient, .unknownPerson])
    #expect(refused?.problems.map(\.suggestion) == ["Lotus", "Binh"])
    #expect(refused?.problems.map(\.field) == ["changes[2].client-lost", "changes[1].person-leaves"])
  }
}
