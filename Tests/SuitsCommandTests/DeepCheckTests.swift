import Foundation
import Testing

@testable import SuitsCommand

/// Contradictions as she reads them, from her files.
@Suite("Deep checks")
struct DeepCheckTests {
  /// Rivals whom she pinned one person to.
  private func rivals() throws -> ClashFolder {
    try ClashFolder(
      people: ["Mai Anh,executive,,,,", "Bình,executive,,,,", "Chi,manager,,,,", "Dung,director,,,,"],
      clients: ["Lotus,20000,60,,,,", "Sen,20000,60,,,,"],
      pins: ["Mai Anh,Lotus,executive,must", "Mai Anh,Sen,executive,must"],
      settings: "conflicts:\n  - {clients: [Lotus, Sen], kind: person}\n")
  }

  @Test("a deep check names the rules with their lines, then the ways out, and ends with 3")
  func page() throws {
    let folder = try rivals()
    let path = folder.path
    let run = CommandRun("check", path, "--deep")
    #expect(run.code == 3, "\(run.errors)")
    let lines = run.lines
    let start = try #require(lines.firstIndex(of: "These cannot hold together"))
    #expect(
      Array(lines[(start + 1)...(start + 3)]) == [
        "  1. Nobody works for more than one of Lotus and Sen (scenario.yaml:4)",
        "  2. Mai Anh must be on Lotus as executive (pins.csv:2)",
        "  3. Mai Anh must be on Sen as executive (pins.csv:3)",
      ])
    #expect(lines.contains("Ways out, cheapest first"))
    #expect(run.output.contains("Let somebody work for more than one of Lotus and"))
    #expect(run.output.contains("With the first way out taken, all other rules can hold."))
    #expect(
      lines.last == "Next: give one of them up in the scenario, then: suits check \(path) --deep")
    #expect(!run.output.contains("Nothing is wrong"))
  }

  @Test("the same in Vietnamese")
  func vietnamese() throws {
    let folder = try rivals()
    let path = folder.path
    let run = CommandRun("check", path, "--deep", "--lang", "vi")
    #expect(run.code == 3)
    let start = try #require(run.lines.firstIndex(of: "Những quy tắc này không thể cùng được giữ"))
    #expect(
      Array(run.lines[(start + 1)...(start + 3)]) == [
        "  1. Không ai làm cho hơn một trong Lotus và Sen (scenario.yaml:4)",
        "  2. Mai Anh phải ở trong đội Lotus, làm chuyên viên (pins.csv:2)",
        "  3. Mai Anh phải ở trong đội Sen, làm chuyên viên (pins.csv:3)",
      ])
    #expect(run.output.contains("Bỏ chỉ định Mai Anh vào đội Sen"))
  }

  @Test("the JSON has the same, with every place, and which rule each way out gives up")
  func json() throws {
    let folder = try rivals()
    let path = folder.path
    let run = CommandRun("check", path, "--deep", "--json")
    #expect(run.code == 3)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(value?["format"] as? String == "suits-check-1")
    let deep = try #require(value?["deep"] as? [String: Any])
    #expect(deep["contradictory"] as? Bool == true)
    #expect(deep["rest"] as? String == "holds")
    let first = try #require((deep["contradictions"] as? [[String: Any]])?.first)
    #expect(first["smallest"] as? Bool == true)
    let rules = try #require(first["rules"] as? [[String: Any]])
    #expect(rules.map { $0["rule"] as? String } == ["person-conflict", "pin-must", "pin-must"])
    #expect(rules.map { (($0["places"] as? [[String: Any]])?.first?["line"] as? Int) } == [4, 2, 3])
    #expect(rules[0]["clients"] as? [String] == ["Lotus", "Sen"])
    #expect(rules[1]["person"] as? String == "Mai Anh")
    let ways = try #require(first["waysOut"] as? [[String: Any]])
    #expect(Set(ways.compactMap { $0["giveUp"] as? Int }) == [0, 1, 2])
    #expect(ways.first?["moreMoney"] as? Double == 0)
    #expect(ways.allSatisfy { $0["enough"] as? Bool == true })
  }

  @Test("without a clash it is said that a plan keeps every rule, and without --deep nothing is searched")
  func holds() throws {
    let folder = try ClashFolder(
      people: ["Mai Anh,executive,,,,", "Chi,manager,,,,", "Dung,director,,,,"], clients: ["Lotus,20000,60,,,,"])
    let path = folder.path
    let run = CommandRun("check", path, "--deep")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("All rules can hold together: there is a plan that keeps every one."))
    #expect(run.lines.last == "Next: suits plan \(path)")
    #expect(!CommandRun("check", path).output.contains("hold together"))
    let json = CommandRun("check", path, "--json")
    #expect(!json.output.contains("\"deep\""))
  }

  @Test("a contradictory plan's page ends with the set and the command that has the ways out")
  func planPage() throws {
    let folder = try rivals()
    let path = folder.path
    let run = CommandRun("plan", path)
    #expect(run.code == 3)
    #expect(run.lines.first?.hasPrefix("No plan keeps all your rules.") == true)
    #expect(run.lines.contains("  2. Mai Anh must be on Lotus as executive (pins.csv:2)"))
    #expect(run.lines.last == "Next: suits check \(path) --deep")
    let saved = CommandRun("plan", path, "-o", folder.place.file("plan.json"))
    #expect(saved.lines.last == "Next: suits check \(path) --deep")
    #expect(saved.output.contains(folder.place.file("plan.json")))
  }

  @Test(
    "limits without --deep, and work in parts, are not understood",
    arguments: [["--seconds", "5"], ["--work", "100"], ["--deep", "--work", "8.9,7"]])
  func usage(options: [String]) {
    #expect(CommandRun(["check", "x"] + options).code == 64)
  }
}
