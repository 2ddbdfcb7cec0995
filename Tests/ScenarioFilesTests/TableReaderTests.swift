import ScenarioFiles
import Staffing
import Testing

@Suite("Tables")
struct TableReaderTests {
  @Test("unknown headers are refused with the closest known one, remarks are not")
  func unknownHeader() throws {
    let folder = try Folder(["people.csv": "name,role,salery,# mine,colour,notes\nAn,executive,1,x,red,y\n"])
    #expect(folder.lines() == ["people.csv:1:11 unknown-key", "people.csv:1:25 unknown-key"])
    #expect(folder.problems().map(\.suggestion) == ["salary", nil])
  }

  @Test("a required column that is missing is told once, and not where a misspelt header stands for it")
  func missingColumn() throws {
    #expect(try Folder(["people.csv": "name\nAn\nB\n"]).lines() == ["people.csv:1:1 missing-column"])
    #expect(try Folder(["people.csv": "naem,role\nAn,executive\n"]).lines() == ["people.csv:1:1 unknown-key"])
  }

  @Test("two columns of one field are refused, in whatever language")
  func duplicateColumn() throws {
    let folder = try Folder(["people.csv": "name,role,pay,lương\nAn,executive,1,2\n"])
    #expect(folder.lines() == ["people.csv:1:15 duplicate-key"])
    #expect(folder.problems().first?.other == Place(file: "people.csv", line: 1, column: 11))
    let skills = try Folder(["people.csv": "name,role,skill care,kỹ năng chăm sóc\nAn,executive,1,2\n"])
    #expect(skills.lines() == ["people.csv:1:22 duplicate-key"])
  }

  @Test("rows may be shorter than the header, blank rows are skipped, longer rows are refused")
  func rowLengths() throws {
    let folder = try Folder(["people.csv": "\n,,\nname,role,pay\nAn,executive\n,,\n\nB,manager,5,6\n"])
    #expect(folder.lines() == ["people.csv:7:13 too-many-cells"])
    #expect(try Folder(["people.csv": "name,role,pay\nAn,executive\n,,\nB,manager,5,\n"]).draft().people.count == 2)
  }

  @Test("a column without a header is refused once it has something in it")
  func namelessColumn() throws {
    #expect(try Folder(["people.csv": "name,role,,\nAn,executive,,\n"]).lines() == [])
    #expect(
      try Folder(["people.csv": "name,role,\nAn,executive,5\nB,manager,6\n"]).lines() == [
        "people.csv:2:14 too-many-cells"
      ]
    )
  }

  @Test("quotes that are never closed end the table with a problem")
  func openQuote() throws {
    #expect(
      try Folder(["people.csv": "name,role\n\"An,executive\nB,manager\n"]).lines() == ["people.csv:2:1 bad-syntax"])
  }

  @Test("numbers by role or skill stand in columns of their own, or in one cell")
  func settings() throws {
    let folder = try Folder([
      "clients.csv":
        "name;fee;least grade executive;cấp bậc tối thiểu manager;least skill communication;team limit AE\nA;5;senior;2;3;2\n",
      "opportunities.csv":
        "name;fee;hours;pitch hours director;department creative\nP;9;executive: 40; planner = 20;12;30\n"
        .replacing("executive: 40; planner = 20", with: "\"executive: 40; planner = 20\""),
    ])
    let draft = try folder.draft()
    #expect(
      draft.clients[0].leastGrades.map { "\($0.name.value) \($0.number.value)" } == ["executive 3.0", "manager 2.0"])
    #expect(draft.clients[0].leastSkills.map { "\($0.name.value) \($0.number.value)" } == ["communication 3.0"])
    #expect(
      draft.clients[0].teamLimits.map(\.name) == [Given("AE", at: Place(file: "clients.csv", line: 1, column: 84))])
    #expect(
      draft.opportunities[0].hours.map { "\($0.name.value) \($0.number.value)" } == ["executive 40.0", "planner 20.0"])
    #expect(draft.opportunities[0].pitchHours.map { "\($0.name.value) \($0.number.value)" } == ["director 12.0"])
    #expect(draft.opportunities[0].departments.map { "\($0.name.value) \($0.number.value)" } == ["creative 30.0"])
  }

  @Test("words of a short list are read in both languages, others stay as they are")
  func words() throws {
    let draft = try Folder([
      "people.csv": "name,role,grade\nAn,executive,Cao cấp\nB,manager,SENIOR\nC,manager,guru\n",
      "clients.csv": "name,fee,health,tier\nA,1,kém,a\n", "pins.csv": "person,client,kind\nAn,A,bắt buộc\n",
    ]).draft()
    #expect(draft.people.map(\.grade?.value) == ["senior", "senior", "guru"])
    #expect(draft.clients[0].health?.value == "poor")
    #expect(draft.clients[0].tier?.value == "A")
    #expect(draft.pins[0].kind?.value == "must")
  }

  @Test("several roles and months stand in one cell, each with its place")
  func lists() throws {
    let draft = try Folder([
      "people.csv": "name,role\nAn,\"manager, planner\"\nB,manager; planner\nC,manager + planner\n",
      "clients.csv": "name,fee,peak months\nA,1,2027-01; 2/2027\n",
    ]).draft()
    #expect(draft.people.map { $0.roles.map(\.value) } == Array(repeating: ["manager", "planner"], count: 3))
    #expect(draft.people[1].roles[1].place == Place(file: "people.csv", line: 3, column: 12))
    #expect(draft.clients[0].peakMonths.map(\.value.description) == ["2027-01", "2027-02"])
  }

  @Test("yes and no that are neither are refused")
  func flags() throws {
    let folder = try Folder(["teams.csv": "person,client,main contact\nAn,A,x\nAn,A,perhaps\n"])
    #expect(folder.lines() == ["teams.csv:3:6 unknown-word"])
  }
}
