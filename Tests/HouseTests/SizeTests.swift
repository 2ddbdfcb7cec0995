import Testing

@Suite("File sizes and names")
struct SizeTests {
  private let sources = House.files(in: ["Sources"], endings: [".swift", ".c", ".h"])

  @Test("no file is longer than 300 lines")
  func longest() throws {
    for file in House.code {
      let count = try file.lines().count
      #expect(count <= 300, "\(file) has \(count) lines")
    }
  }

  @Test("half of all source files have at most 110 lines")
  func median() throws {
    let counts = try sources.map { try $0.lines().count }.sorted()
    try #require(!counts.isEmpty)
    #expect(counts[counts.count / 2] <= 110)
  }

  @Test("no source file is empty of code")
  func noEmptyFile() throws {
    for file in House.code {
      let code = try file.lines().filter { line in
        let start = line.drop(while: \.isWhitespace)
        return !start.isEmpty && !start.hasPrefix("//")
      }
      #expect(!code.isEmpty, "\(file) holds no code")
    }
  }

  @Test("no two files of a target have the same name, whatever the case of its letters")
  func uniqueNames() {
    var seen: [String: String] = [:]
    for file in House.files(in: ["Sources", "Tests"], endings: [".swift", ".c"]) {
      let target = file.path.split(separator: "/").prefix(2).joined(separator: "/")
      let key = "\(target)/\(file.name.lowercased())"
      if let other = seen[key] { Issue.record("\(file) and \(other) have one name") }
      seen[key] = file.path
    }
  }

  @Test("a source file declares or extends the type that it is named after")
  func namedAfterType() throws {
    for file in House.files(in: ["Sources"], endings: [".swift"]) where file.name != "main.swift" {
      let type = file.name.dropLast(".swift".count).split(separator: "+")[0]
      let found = NamedType.isDeclared(String(type), extended: file.name.contains("+"), in: try file.text())
      #expect(found, "\(file) neither declares nor extends \(type)")
    }
  }

  @Test("a file that is not named after its type is found")
  func findsMisnamed() {
    #expect(!NamedType.isDeclared("Client", extended: false, in: "public struct Clients {}\nextension Client {}"))
    #expect(!NamedType.isDeclared("Client", extended: true, in: "public struct Client {}"))
    #expect(NamedType.isDeclared("Client", extended: false, in: "public final class Client: Hashable {}"))
    #expect(NamedType.isDeclared("Client", extended: true, in: "public struct Part {}\nextension Scenario.Client {}"))
  }
}
