import ScenarioFiles
import Staffing
import Testing

@Suite("Numbers and dates that can be read in two ways")
struct AmbiguityTests {
  private static let people = "name,role,pay,start\nAn,executive,1.500,01/02/2027\nB,manager,2.500,03/04/2027\n"
  private static let clients = "name,fee\nA,\"1,500\"\n"

  @Test("they are refused once for the scenario, with the settings that would decide")
  func once() throws {
    let folder = try Folder(["people.csv": Self.people, "clients.csv": Self.clients])
    #expect(folder.lines() == ["people.csv:2:14 ambiguous-number", "people.csv:2:20 ambiguous-date"])
    #expect(folder.problems()[0].allowed == ["numbers: 1.234,5", "numbers: 1,234.5"])
    #expect(folder.problems()[1].allowed == ["dates: dd/mm/yyyy", "dates: mm/dd/yyyy"])
    #expect(folder.problems().map(\.suggestion) == [nil, nil])
  }

  @Test("the settings decide")
  func settled() throws {
    let settings = Folder.settings + "numbers: 1.234,5\ndates: dd/mm/yyyy\n"
    let draft = try Folder(["people.csv": Self.people, "clients.csv": Self.clients, "scenario.yaml": settings]).draft()
    #expect(draft.people.map(\.pay?.value) == [1500, 2500])
    #expect(draft.people[0].start?.value.description == "2027-02-01")
    #expect(draft.clients[0].fee?.value == 1.5)
  }

  @Test("other cells that give a style away become the advice, not the answer")
  func advice() throws {
    let people = "name,role,pay,start\nAn,executive,1.500,01/02/2027\nB,manager,1.234.500,31/12/2026\n"
    let folder = try Folder(["people.csv": people])
    #expect(folder.problems().map(\.suggestion) == ["numbers: 1.234,5", "dates: dd/mm/yyyy"])
  }

  @Test("a setting that is neither is refused, and nothing is called ambiguous then")
  func badSetting() throws {
    let folder = try Folder(["people.csv": Self.people, "scenario.yaml": Folder.settings + "numbers: german\n"])
    #expect(folder.lines() == ["scenario.yaml:3:10 unknown-word"])
  }

  @Test("a JSON number has a point before decimals, a JSON text is read as the scenario says")
  func json() throws {
    let text =
      #"{"first month": "2027-01", "numbers": "1.234,5", "people": [{"name": "An", "role": "executive", "pay": 1.500, "overtime": "1.500"}]}"#
    let folder = try Folder(["s.json": text], onlyThese: true)
    let draft = try ScenarioReader().draft(at: folder.file("s.json"))
    #expect(draft.people[0].pay?.value == 1.5)
    #expect(draft.people[0].overtime?.value == 1500)
  }
}
