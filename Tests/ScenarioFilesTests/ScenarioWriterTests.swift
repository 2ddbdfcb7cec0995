import Foundation
import Staffing
import Testing

@testable import ScenarioFiles

@Suite("Scenario writer")
struct ScenarioWriterTests {
  /// What a draft says, without places: the text it is written as.
  private func said(_ draft: ScenarioDraft) -> String { ScenarioWriter().text(of: draft) }

  @Test("every field survives writing and reading, in either language", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let folder = try Folder(onlyThese: true)
    try ScenarioWriter(language: language).write(FullDraft.draft, to: folder.path)
    #expect(folder.problems() == [])
    #expect(said(try folder.draft()) == said(FullDraft.draft))
  }

  @Test("the full draft leaves no field out")
  func complete() {
    func unset<Record: FileRecord>(_ record: Record) -> [String] {
      Record.table.fields.filter { field in
        switch field.target {
        case .records, .record, .reading: return false
        default: break
        }
        if case .none = field.text(of: record, language: .english) { return true }
        return false
      }.map(\.name)
    }
    let draft = FullDraft.draft
    #expect(unset(draft) == [])
    #expect(draft.policy.map(unset) == [])
    #expect(unset(draft.roles[0]) + unset(draft.sectors[0]) + unset(draft.conflicts[0]) == [])
    #expect(unset(draft.people[0]) + unset(draft.clients[0]) + unset(draft.teams[0]) + unset(draft.demand[0]) == [])
    #expect(unset(draft.campaigns[0]) + unset(draft.leave[0]) + unset(draft.expertise[0]) == [])
    #expect(unset(draft.opportunities[0]) + unset(draft.departments[0]) + unset(draft.pins[0]) == [])
  }

  @Test("one YAML text says the same as the folder")
  func oneFile() throws {
    let folder = try Folder(["one.yaml": said(FullDraft.draft)], onlyThese: true)
    #expect(folder.problems(at: "one.yaml") == [])
    let draft = try ScenarioReader().draft(at: folder.file("one.yaml"))
    #expect(said(draft) == said(FullDraft.draft))
  }

  @Test("only columns and tables that are used are written")
  func columns() {
    var draft = ScenarioDraft()
    draft.people = [.named("An", "executive"), .named("B, C", "manager")]
    draft.people[1].pay = Given(1000)
    let files = ScenarioWriter().files(of: draft)
    #expect(files.map(\.name) == ["scenario.yaml", "people.csv"])
    #expect(files[1].text == "name,role,pay\nAn,executive,\n\"B, C\",manager,1000\n")
    #expect(ScenarioWriter(language: .vietnamese).files(of: draft)[1].text.hasPrefix("tên,vai trò,lương\n"))
  }

  @Test("a scenario that is there is not replaced unasked, and replaced as a whole when asked")
  func replacing() throws {
    let folder = try Folder(["leave.csv": "person,from\nAn,2027-01-05\n", "notes.txt": "mine"])
    var draft = try folder.draft()
    draft.leave = []
    let failure = #expect(throws: FileWriteFailure.self) { try ScenarioWriter().write(draft, to: folder.path) }
    #expect(failure?.reason == .exists)
    #expect(try folder.draft().leave.count == 1)
    try ScenarioWriter().write(draft, to: folder.path, replacing: true)
    #expect(try folder.draft().leave.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["clients.csv", "notes.txt", "people.csv", "scenario.yaml"])
  }

  @Test("a full disk, a folder under a file and a name that is too long are told in the system's words")
  func failures() throws {
    let full = #expect(throws: FileWriteFailure.self) { try FileWriter.fill("/dev/full", with: Array("x".utf8)) }
    #expect(full == FileWriteFailure(path: "/dev/full", reason: .system("No space left on device")))
    let folder = try Folder()
    let under = #expect(throws: FileWriteFailure.self) {
      try ScenarioWriter().write(ScenarioDraft(), to: folder.file("people.csv") + "/sub")
    }
    #expect(under?.reason == .system("Not a directory"))
    #expect(throws: FileWriteFailure.self) {
      try ScenarioWriter().write(ScenarioDraft(), to: folder.path + "/" + String(repeating: "x", count: 300))
    }
  }

  @Test("a failure leaves neither half a scenario nor temporary files behind")
  func nothingBehind() throws {
    let folder = try Folder(onlyThese: true)
    let files = [(name: "a.csv", text: "x"), (name: String(repeating: "x", count: 300), text: "y")]
    #expect(throws: FileWriteFailure.self) { try FileWriter.write(files, to: folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }
}
