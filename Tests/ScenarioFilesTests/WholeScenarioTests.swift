import ScenarioFiles
import Staffing
import Testing

@Suite("Reading and checking at once")
struct WholeScenarioTests {
  private func lines(_ files: [String: String]) throws -> [String] {
    let folder = try Folder(files)
    let error = #expect(throws: ScenarioRefused.self) { try ScenarioReader().scenario(at: folder.path) }
    return error?.problems.map(\.line) ?? []
  }

  @Test("what cannot be read and what makes no sense come together, by file, line and column")
  func together() throws {
    let found = try lines([
      "people.csv": "name,role,pay\nAn,executive,x\nBình,manager,-5\n",
      "teams.csv": "person,client\nAnh,Sông Cola\nAn,Sông Cola\n",
    ])
    #expect(found == ["people.csv:2:14 not-a-number", "people.csv:3:14 negative", "teams.csv:2:1 unknown-person"])
  }

  @Test("a value that could not be read is not called missing as well")
  func notMissing() throws {
    #expect(try lines(["leave.csv": "person,from\nAn,soon\n"]) == ["leave.csv:2:4 not-a-date"])
    let demand = "client,role,hours\nSông Cola,executive,many\n"
    #expect(try lines(["demand.csv": demand, "clients.csv": "name\nSông Cola\n"]) == ["demand.csv:2:21 not-a-number"])
    let teams = "person,client\nAn,Sông Cola\nBình,Sông Cola\n"
    #expect(
      try lines(["people.csv": "name,rôl\nAn,executive\n", "teams.csv": teams]) == ["people.csv:1:6 unknown-key"])
  }

  @Test("people of a table that could not be read are not called unknown")
  func notUnknown() throws {
    let teams = "person,client\nAn,Sông Cola\n"
    #expect(try lines(["people.csv": "", "teams.csv": teams]) == ["people.csv:0:0 empty-file"])
  }

  @Test("the same scenario in English and Vietnamese tables has the same hash")
  func hash() throws {
    var hashes: Set<String> = []
    for language in Language.allCases {
      let folder = try Folder(onlyThese: true)
      try ScenarioTemplate(language: language).write(to: folder.path)
      var draft = try folder.draft()
      draft.name = Given("the same")
      hashes.insert(try Scenario(draft).hash)
    }
    #expect(hashes.count == 1)
  }
}
