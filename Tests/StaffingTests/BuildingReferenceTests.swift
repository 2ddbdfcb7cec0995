import Staffing
import Testing

@Suite("References of a draft")
struct BuildingReferenceTests {
  @Test(
    "a name is found in any case, composed or not, with spaces around or doubled",
    arguments: ["Nguyễn Văn An", "nguyễn văn an", "  Nguyễn   Văn An ", "Nguye\u{302}\u{303}n Va\u{306}n An", "NVA"])
  func spelling(name: String) throws {
    var draft = BuildingSample.draft()
    draft.people[1].name = Given("Nguyễn Văn An")
    draft.people[1].id = Given("nva")
    draft.people[0].lineManager = Given(name)
    let scenario = try Scenario(draft)
    #expect(scenario.people[PersonIndex(0)].lineManager == PersonIndex(1))
  }

  @Test(
    "roles are found by abbreviation, full name and in Vietnamese",
    arguments: [
      ("AC", "coordinator"), ("Account Executive", "executive"), ("ap", "planner"), ("Quản lý", "manager"),
      ("giám đốc", "director"), ("Điều phối", "coordinator"), ("chuyên viên", "executive"), ("hoạch định", "planner"),
    ])
  func roles(name: String, id: String) throws {
    var draft = BuildingSample.draft()
    draft.people[0].roles = [Given(name)]
    let scenario = try Scenario(draft)
    #expect(scenario.roles[scenario.people[PersonIndex(0)].role].id == id)
  }

  @Test("an unknown skill or role is told with those there are, once for the heading it stands in")
  func heading() throws {
    var draft = BuildingSample.draft()
    let heading = BuildingSample.at(1, 30)
    for position in draft.people.indices {
      draft.people[position].skills = [Setting(name: Given("comunication", at: heading), number: Given(3))]
    }
    draft.clients[0].leastSkills = [BuildingSample.setting("haggling", 2)]
    draft.clients[1].leastGrades = [BuildingSample.setting("boss", 2)]
    let problems = BuildingSample.problems(draft)
    #expect(problems.map(\.code) == [.unknownSkill, .unknownSkill, .unknownRole])
    #expect(problems.map(\.suggestion) == ["communication", nil, nil])
    #expect(problems[1].allowed == ["communication", "selling", "insight", "care", "strategy"])
    #expect(problems[2].allowed == ["coordinator", "executive", "planner", "manager", "director"])
  }

  @Test("an unknown name suggests the nearest one, and nothing where none is near")
  func suggestion() throws {
    var draft = BuildingSample.draft()
    draft.pins = [BuildingSample.pin("An", "Lotsu", "must"), BuildingSample.pin("An", "Hibiscus", "must")]
    let problems = BuildingSample.problems(draft)
    #expect(problems.map(\.suggestion) == ["Lotus", nil])
  }

  @Test("two people of one name are told apart by ids, and the name alone then means nobody")
  func ambiguous() throws {
    var draft = BuildingSample.draft()
    draft.people[0].id = Given("an-1")
    draft.people[1].id = Given("an-2")
    draft.people[1].name = Given("An")
    draft.people[2].lineManager = Given("an-2")
    #expect(try Scenario(draft).people[PersonIndex(2)].lineManager == PersonIndex(1))
    draft.people[2].lineManager = Given("An")
    #expect(BuildingSample.codes(draft) == [.unknownPerson])
  }

  @Test("sectors that clients name need no list; one that only differs by a slip from what people know is refused")
  func sectors() throws {
    var draft = BuildingSample.draft()
    draft.clients[0].sector = Given("beverage")
    draft.expertise = [BuildingSample.knows("An", "Beverage", 4), BuildingSample.knows("An", "banking", 1)]
    let scenario = try Scenario(draft)
    #expect(scenario.sectors.map(\.name) == ["beverage", "banking"])
    #expect(Array(scenario.people[PersonIndex(0)].expertise) == [4, 1])
    draft.clients[0].sector = Given("bevrage")
    #expect(BuildingSample.problems(draft).map(\.suggestion) == ["Beverage"])
  }

  @Test("a role of her own starts from another, is asked of nobody and does that role's covers")
  func ownRole() throws {
    var draft = BuildingSample.draft()
    var role = RoleDraft()
    role.name = Given("Event manager")
    role.like = Given("AM")
    role.limits = [BuildingSample.setting("ramp up", 10), BuildingSample.setting("cost", 44)]
    role.covers = [BuildingSample.setting("AC", 0.5), BuildingSample.setting("planner", 0)]
    role.tenure = [BuildingSample.setting("4", 9), BuildingSample.setting("0", 1)]
    draft.roles = [role]
    draft.people[0].roles = [Given("executive"), Given("event manager")]
    let scenario = try Scenario(draft)
    let own = try #require(scenario.roles.last)
    #expect(own.id == "event-manager")
    #expect(own.presence == .none)
    #expect(own.rampUpHours == 10)
    #expect(own.medianCostPerHour == 44)
    #expect(own.covers.map(\.productivity) == [0.5, 1])
    #expect(own.tenureCurve.map(\.quarters) == [0, 4])
    #expect(scenario.people[PersonIndex(0)].roles.map(\.position) == [1, 5])
  }

  @Test("edit distance counts changed, added and missing letters, up to its limit")
  func distance() {
    var draft = BuildingSample.draft()
    draft.clients[0].name = Given("Coca Cola")
    for (name, isNear) in [("Coca Col", true), ("Cocca Kola", true), ("Ka Kola", false)] {
      draft.pins = [BuildingSample.pin("An", name, "never")]
      #expect((BuildingSample.problems(draft).first?.suggestion == "Coca Cola") == isNear, "\(name)")
    }
  }
}
