import Foundation
import ScenarioFiles
import Staffing
import Testing

@Suite("Template")
struct ScenarioTemplateTests {
  @Test("the template is a scenario of five people and three clients, in either language", arguments: Language.allCases)
  func reads(language: Language) throws {
    let folder = try Folder(onlyThese: true)
    try ScenarioTemplate(language: language).write(to: folder.path)
    #expect(folder.problems() == [])
    let draft = try folder.draft()
    #expect(draft.people.count == 5)
    #expect(draft.clients.count == 3)
    #expect(draft.policy?.preset?.value == "balanced")
    #expect(draft.holidays.map(\.value.description) == ["2027-01-01"])
    #expect(draft.people[0].roles.map(\.value) == ["director"])
    #expect(draft.teams.filter { $0.mainContact?.value == true }.count == 3)
  }

  @Test("every setting that is remarked out is read once its # is taken away", arguments: Language.allCases)
  func remarks(language: Language) throws {
    let settings = try #require(ScenarioTemplate(language: language).files.first { $0.name == "scenario.yaml" }).text
    // A remark is prose; a setting behind # is a key that ends in a colon or has a value, at most four words long.
    let lines = settings.split(separator: "\n").compactMap { line -> String? in
      guard let sign = line.firstIndex(of: "#") else { return String(line) }
      let rest = line[line.index(after: sign)...].dropFirst()
      guard let key = rest.split(separator: ":").first, rest.contains(":"), !rest.hasSuffix("."), !rest.contains("(")
      else { return nil }
      return key.split(separator: " ").count <= 4 ? String(line[..<sign]) + rest : nil
    }
    let folder = try Folder(["one.yaml": lines.joined(separator: "\n")], onlyThese: true)
    #expect(folder.problems(at: "one.yaml") == [])
    let draft = try ScenarioReader().draft(at: folder.file("one.yaml"))
    #expect(draft.conflicts.first?.clients.count == 2)
    #expect(draft.conflicts.first?.kind?.value == "person")
    #expect(draft.roles.first?.limits.first?.number.value == 3)
    #expect(draft.policy?.limits.map(\.name.value) == ["changes", "overtime-share"])
    #expect(draft.policy?.rules.map(\.number.value) == [0])
  }

  @Test("nothing that exists is overwritten")
  func keeps() throws {
    let folder = try Folder(["clients.csv": "mine"], onlyThese: true)
    let failure = #expect(throws: FileWriteFailure.self) { try ScenarioTemplate().write(to: folder.path) }
    #expect(failure == FileWriteFailure(path: folder.file("clients.csv"), reason: .exists))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["clients.csv"])
  }
}
