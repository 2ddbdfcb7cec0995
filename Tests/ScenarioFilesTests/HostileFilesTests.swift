import Foundation
import ScenarioFiles
import Staffing
import Testing

@Suite("Hostile files")
struct HostileFilesTests {
  @Test("nothing at the path is a missing file")
  func nothing() throws {
    let folder = try Folder()
    #expect(folder.problems(at: "nowhere").map(\.code) == [.missingFile])
    #expect(folder.problems(at: "people.csv").map(\.code) == [.notAFolder])
    #expect(folder.problems(at: "people.csv").map(\.suggestion) == [folder.path])
    #expect(folder.problems(at: "senario.yaml").map(\.suggestion) == [folder.file("scenario.yaml")])
    #expect(folder.problems(at: "nowhere").map(\.suggestion) == [nil])
  }

  @Test("a scenario that lacks something altogether is told with the file in which it should stand")
  func nowhere() throws {
    func places(_ files: [String: String]) throws -> [String] {
      let path = try Folder(files)
      do {
        _ = try ScenarioReader().scenario(at: path.path)
        return []
      } catch {
        return error.problems.map(\.line)
      }
    }
    #expect(try places(["people.csv": "name,role\n"]) == ["people.csv:0:0 no-people"])
    #expect(try places(["scenario.yaml": "name: x\n"]) == ["scenario.yaml:0:0 no-months"])
  }

  @Test("a folder without settings, people or clients lacks those files")
  func lacking() throws {
    let folder = try Folder(onlyThese: true)
    #expect(
      folder.lines() == [
        "clients.csv:0:0 missing-file", "people.csv:0:0 missing-file", "scenario.yaml:0:0 missing-file",
      ])
  }

  @Test("a folder where a table is expected is told as one")
  func folderForFile() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.file("leave.csv"), withIntermediateDirectories: true)
    #expect(folder.lines() == ["leave.csv:0:0 is-a-folder"])
  }

  @Test(
    "an empty file, also one of white space or a byte order mark, is told as empty",
    arguments: ["", " \n\n\t", "\u{FEFF}", "\u{FEFF}\r\n"])
  func empty(text: String) throws {
    #expect(try Folder(["people.csv": text]).lines() == ["people.csv:0:0 empty-file"])
    #expect(try Folder(["scenario.yaml": text]).lines() == ["scenario.yaml:0:0 empty-file"])
  }

  @Test("a YAML file of remarks only is empty")
  func remarksOnly() throws {
    #expect(try Folder(["scenario.yaml": "# nothing\n---\n"]).lines() == ["scenario.yaml:0:0 empty-file"])
  }

  @Test("a header without rows is no problem of the reader")
  func headerOnly() throws {
    #expect(try Folder(["leave.csv": "person,from"]).draft().leave.isEmpty)
  }

  @Test(
    "bytes that are not UTF-8 are told with their place",
    arguments: [
      [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x80, 0x80], [0xE1, 0xBB], [0x1B], [0x00],
      [0xC2, 0x9B],
    ] as [[UInt8]])
  func encoding(bytes: [UInt8]) throws {
    let folder = try Folder()
    try folder.put("people.csv", Array("name,role\nTrần".utf8) + bytes + Array(",executive\n".utf8))
    #expect(folder.lines() == ["people.csv:2:5 bad-encoding"])
    try folder.put("people.csv", Array(Folder.people.utf8))
    try folder.put("scenario.yaml", Array("name: Trần".utf8) + bytes)
    #expect(folder.lines() == ["scenario.yaml:1:11 bad-encoding"])
  }

  @Test("UTF-16 from a spreadsheet is told as no UTF-8")
  func utf16() throws {
    let folder = try Folder()
    try folder.put(
      "people.csv", [0xFF, 0xFE] + Array("name,role\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(folder.lines() == ["people.csv:1:1 bad-encoding"])
  }

  @Test("a file above the limit is refused by its size, before it is read")
  func tooLarge() throws {
    let folder = try Folder()
    let handle = try #require(FileHandle(forWritingAtPath: folder.file("people.csv")))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    let problem = try #require(folder.problems().first)
    #expect(problem.line == "people.csv:0:0 file-too-large")
    #expect(problem.allowed == .count(64, .megabytes))
  }

  @Test("a device that never ends is refused")
  func device() throws {
    let folder = try Folder()
    try FileManager.default.removeItem(atPath: folder.file("people.csv"))
    try FileManager.default.createSymbolicLink(atPath: folder.file("people.csv"), withDestinationPath: "/dev/zero")
    #expect(folder.lines() == ["people.csv:0:0 unreadable-file"])
  }

  @Test(
    "a table of separators, quotes or line breaks only ends in problems, not in memory",
    arguments: [",", "\"", "\n", ";\n", "a,\n", "\"\n"])
  func garbage(unit: String) throws {
    let folder = try Folder()
    try folder.put("demand.csv", Array(String(repeating: unit, count: 200_000).utf8))
    let problems = folder.problems()
    #expect(!problems.isEmpty && problems.count <= 1000)
  }

  /// Why a scenario is refused, the checks of sense included.
  private func refusal(_ files: [String: String]) throws -> ScenarioRefused? {
    let folder = try Folder(files)
    do {
      _ = try ScenarioReader().scenario(at: folder.path)
      return nil
    } catch {
      return error
    }
  }

  @Test("collecting stops at a thousand problems, whoever finds them, and the answer says that there may be more")
  func manyProblems() throws {
    let unread = String(repeating: "An,executive,lots\n", count: 5000)
    let senseless = (0..<3000).map { "Person \($0),exekutive,\n" }.joined()
    for rows in [unread, senseless, senseless + unread.prefix(1800)] {
      let refused = try #require(try refusal(["people.csv": "name,role,pay\n" + rows]))
      #expect(refused.problems.count == 1000)
      #expect(refused.isCut)
    }
    let few = try #require(try refusal(["people.csv": "name,role,pay\n" + unread.prefix(180)]))
    #expect(!few.isCut)
    #expect(few.problems.count < 30)
  }

  @Test("of a list that goes on behind its limit nothing but that is told")
  func tooManyRows() throws {
    let rows = (0..<101).map { "  - {name: role \($0), like: nothing}\n" }.joined()
    let refused = try #require(try refusal(["scenario.yaml": Folder.settings + "roles:\n" + rows]))
    #expect(refused.problems.map(\.line) == ["scenario.yaml:104:5 file-too-large"])
    #expect(refused.problems[0].allowed == .count(100, .rows))
    #expect(refused.isCut)
  }

  @Test("a cell with more names than any scenario has is refused")
  func manyNames() throws {
    let cell = (0..<1200).map { "s\($0): 3" }.joined(separator: ";")
    let found = try Folder(["people.csv": "name,role,skill\nAn,executive,\(cell)\n"]).problems()
    #expect(found.count == 200)
    #expect(found.allSatisfy { $0.code == .fileTooLarge && $0.allowed == .count(1000, .values) })
  }

  @Test("YAML nested a hundred thousand deep is refused", arguments: ["[", "{a: ", "- ", "? "])
  func deep(unit: String) throws {
    let text =
      "name: x\nfirst month: 2027-01\nnote: \n" + (unit == "- " || unit == "? " ? "  " : "")
      + String(repeating: unit, count: 100_000)
    let problems = try Folder(["scenario.yaml": text]).problems()
    #expect(problems.map(\.code) == [.badSyntax])
  }

  @Test("aliases that unfold to billions of nodes are refused")
  func aliasBomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    #expect(try Folder(["scenario.yaml": text]).problems().map(\.code) == [.badSyntax])
    var keys = "b0: &b0 [x, x]\n"
    for level in 1...40 {
      keys += "? [*b\(level - 1), *b\(level - 1)]\n: &b\(level) [*b\(level - 1), *b\(level - 1)]\n"
    }
    #expect(try Folder(["scenario.yaml": keys]).problems().map(\.code) == [.badSyntax])
  }

  @Test("a few aliases are read")
  func aliases() throws {
    let draft = try Folder(
      [
        "s.yaml": "first month: 2027-01\npeople:\n  - &a {name: An, role: [executive]}\n  - {name: B, role: [*r]}\n"
          .replacing("*r", with: "planner")
      ],
      onlyThese: true
    )
    let read = try ScenarioReader().draft(at: draft.file("s.yaml"))
    #expect(read.people.count == 2)
  }

  @Test(
    "broken YAML is told with its place",
    arguments: [
      ("name: [a\nfirst month: 2027-01", "scenario.yaml:2:12 bad-syntax"),
      ("name: \"a", "scenario.yaml:1:9 bad-syntax"),
      ("a: b: c", "scenario.yaml:1:5 bad-syntax"), ("name: x\n---\nname: y", "scenario.yaml:2:1 bad-syntax"),
      ("name: *a", "scenario.yaml:1:7 bad-syntax"), ("- a\n- b", "scenario.yaml:1:1 wrong-type"),
      ("hello", "scenario.yaml:1:1 wrong-type"), ("\tname: x", "scenario.yaml:1:1 bad-syntax"),
      ("name: x\nfirst month: 2027-01\nname: y", "scenario.yaml:3:1 duplicate-key"),
    ])
  func brokenYAML(text: String, expected: String) throws {
    let found = try Folder(["scenario.yaml": text]).lines()
    #expect(found == [expected])
  }

  @Test("a table that nobody reads is refused with the name it may have, other files are left alone")
  func unknownFile() throws {
    let folder = try Folder(["poeple.csv": "x", "notes.txt": "x", ".hidden.csv": "x", "holidays.csv": "x"])
    #expect(folder.lines() == ["holidays.csv:0:0 unknown-file", "poeple.csv:0:0 unknown-file"])
    #expect(folder.problems().map(\.suggestion) == [nil, "people.csv"])
  }

  @Test("people said twice, in a table and in the settings, are refused")
  func saidTwice() throws {
    let folder = try Folder(["scenario.yaml": Folder.settings + "people: [{name: C, role: planner}]\n"])
    #expect(folder.lines() == ["people.csv:0:0 duplicate-key"])
  }

  @Test("problems of all files come at once, sorted by file, line and column")
  func allAtOnce() throws {
    let folder = try Folder([
      "people.csv": "name,role,pay,start\nAn,executive,x,2027-02-30\nB,manager,1e99,\n",
      "clients.csv": "name,fee\nA,y\n",
      "scenario.yaml": "first month: soon\ncolour: red\n",
    ])
    #expect(
      folder.lines() == [
        "clients.csv:2:3 not-a-number", "people.csv:2:14 not-a-number", "people.csv:2:16 not-a-date",
        "people.csv:3:11 out-of-range", "scenario.yaml:1:14 not-a-month", "scenario.yaml:2:1 unknown-key",
      ])
    #expect(folder.problems().map(\.field)[1] == "people[1].pay")
  }
}
