import ScenarioFiles
import Staffing
import Testing

@Suite("Settings and one-file scenarios")
struct NodeReaderTests {
  private func draft(_ text: String, _ name: String = "s.yaml") throws -> ScenarioDraft {
    let folder = try Folder([name: text], onlyThese: true)
    return try ScenarioReader().draft(at: folder.file(name))
  }

  private func lines(_ text: String) throws -> [String] {
    let folder = try Folder(["s.yaml": text], onlyThese: true)
    return folder.problems(at: "s.yaml").map {
      "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code.rawValue) \($0.field)"
    }
  }

  @Test("a JSON file says the same as YAML")
  func json() throws {
    let draft = try draft(
      #"{"name": "S", "first month": "2027-01", "sectors": ["bank"], "people": [{"name": "Tr\u1ea7n An", "role": ["manager", "planner"], "skill": {"care": 4}}]}"#,
      "s.json")
    #expect(draft.people[0].name?.value == "Trần An")
    #expect(draft.people[0].roles.map(\.value) == ["manager", "planner"])
    #expect(draft.people[0].skills.first?.number.value == 4)
    #expect(draft.sectors[0].name?.value == "bank")
  }

  @Test("policy, roles, conflicts and holidays are read, in either language")
  func settings() throws {
    let draft = try draft(
      """
      tên: Thử
      tháng đầu: 2027-01
      số tháng: 3
      ngày lễ: [2027-01-01, 2027-02-05..2027-02-09]
      chính sách:
        preset: keep-teams
        order: [coverage, tiền]
        prices: {shortfall A: 12, Over Servicing: 2}
        limits: {leastHours: 4}
        rules: {second person: off, renewal: yes}
        settings: {org-shape: head}
      vai trò:
        manager: {leads: 3, covers: {planner: 0.8}, tenure: {1: 10, 4: 20}}
      xung đột:
        - {khách hàng: ["Mai, Lan & Cúc", B + C], loại: văn phòng}
      """)
    #expect(draft.monthCount?.value == 3)
    #expect(
      draft.holidays.map(\.value.description) == [
        "2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09",
      ])
    let policy = try #require(draft.policy)
    #expect(policy.preset?.value == "keep-teams")
    #expect(policy.order.map(\.value) == ["coverage", "money"])
    #expect(policy.prices.map(\.name.value) == ["shortfall-a", "over-servicing"])
    #expect(policy.limits.map(\.name.value) == ["least-hours"])
    #expect(policy.rules.map { "\($0.name.value) \($0.number.value)" } == ["second-person 0.0", "renewal 1.0"])
    #expect(policy.settings.map { "\($0.name.value) \($0.word.value)" } == ["org-shape head"])
    #expect(draft.roles[0].name?.value == "manager")
    #expect(draft.roles[0].limits.map { "\($0.name.value) \($0.number.value)" } == ["leads 3.0"])
    #expect(draft.roles[0].covers.map(\.number.value) == [0.8])
    #expect(draft.roles[0].tenure.map(\.name.value) == ["1", "4"])
    #expect(draft.conflicts[0].clients.map(\.value) == ["Mai, Lan & Cúc", "B + C"])
    #expect(draft.conflicts[0].kind?.value == "office")
  }

  @Test("values of the wrong kind are told with their place and go no deeper")
  func wrongTypes() throws {
    let text = """
      first month: [2027-01]
      months: {a: 1}
      people: An
      clients:
        - A
        - [B]
        - {name: {x: 1}, fee: [1, 2]}
      policy: yes
      demand: [{client: A, role: x, hours: 5, month: soon}]
      """
    let found = try lines(text)
    #expect(
      found == [
        "1:14 wrong-type first-month", "2:9 wrong-type months", "3:9 wrong-type people", "5:5 wrong-type clients[1]",
        "6:5 wrong-type clients[2]", "7:12 wrong-type clients[3].name", "7:25 wrong-type clients[3].fee",
        "8:9 wrong-type policy", "9:48 not-a-month demand[1].month",
      ])
  }

  @Test("unknown keys are refused with the closest known one")
  func unknownKeys() throws {
    let folder = try Folder(
      ["s.yaml": "first month: 2027-01\nholidys: []\npeople: [{nmae: A, role: x}]\n"], onlyThese: true)
    #expect(folder.problems(at: "s.yaml").map(\.suggestion) == ["holidays", "name"])
    #expect(folder.problems(at: "s.yaml").map(\.code) == [.unknownKey, .unknownKey])
  }

  @Test("a key said twice is refused, also in two spellings")
  func duplicateKeys() throws {
    #expect(
      try lines("first month: 2027-01\npeople:\n  - name: A\n    role: x\n    name: B\n") == ["5:5 duplicate-key name"])
    #expect(
      try lines("first month: 2027-01\npeople: [{name: A, tên: B, role: x}]\n") == ["2:20 duplicate-key people[1].tên"])
    let found = try lines("policy: {prices: {shortfall-a: 1, shortfallA: 2}}\n")
    #expect(found == ["1:35 duplicate-key policy.prices.shortfallA"])
  }

  @Test("nothing written is nothing given, an empty name is an empty name")
  func nothing() throws {
    let draft = try draft(
      "first month: 2027-01\nholidays:\npolicy: ~\npeople: [{name: \"\", role: x, pay: null, grade: ''}, null]\n")
    #expect(draft.people.count == 1)
    #expect(draft.people[0].name?.value == "")
    #expect(draft.people[0].pay == nil)
    #expect(draft.policy == nil)
  }

  @Test("a scenario without a name is called after its file")
  func name() throws {
    #expect(try draft("first month: 2027-01\n").name?.value == "s")
  }

  @Test("the settings file of a folder stands for the folder")
  func settingsFile() throws {
    let folder = try Folder()
    #expect(try ScenarioReader().draft(at: folder.file("scenario.yaml")).people.count == 2)
  }

  @Test("holidays that end before they begin, or last longer than a year, are refused")
  func ranges() throws {
    #expect(
      try lines("first month: 2027-01\nholidays: [2027-02-09..2027-02-05]\n") == ["2:12 end-before-start holidays"])
    #expect(try lines("first month: 2027-01\nholidays: [2027-02-09..2037-02-05]\n") == ["2:12 out-of-range holidays"])
  }
}
