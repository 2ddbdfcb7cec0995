import Foundation
import Testing

@testable import SuitsCommand

/// Estimates: labelled on every line, the same for any number of threads, and said so where there are none.
@Suite("Quick estimates of worth")
struct QuickWorthTests {
  @Test("every line of a figure is labelled, and the next command measures", arguments: ["en", "vi"])
  func labels(language: String) throws {
    let place = try Workplace()
    let scenario = place.template()
    let run = CommandRun("worth", scenario, "--quick", "--lang", language)
    #expect(run.code == 0, "\(run.errors)")
    let label = language == "en" ? "estimate" : "ước tính"
    let wide = CommandRun(wide: ["worth", scenario, "--quick", "--lang", language])
    // Where every step has one line, a line that ends with a figure is one that lost its label.
    let bare = wide.lines.filter { $0.hasPrefix("  ") && ($0.last.map { $0.isNumber || "$₫–".contains($0) } ?? false) }
    #expect(bare.isEmpty, "\(wide.output)")
    #expect(wide.lines.count { $0.hasSuffix(label) } > 5)
    let next = language == "en" ? "Next: suits worth \(scenario) --only" : "Tiếp theo: suits worth \(scenario) --only"
    #expect(run.lines.last?.hasPrefix(next) == true, "\(run.output)")
    for line in run.lines.dropLast() { #expect(line.count <= 80, "\(line)") }
  }

  @Test("JSON says that they are estimates, in bytes that do not depend on threads")
  func json() throws {
    let place = try Workplace()
    let scenario = place.template()
    let run = CommandRun("worth", scenario, "--quick", "--json", "--threads", "1")
    let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(value["format"] as? String == "suits-worth-1" && value["estimate"] as? Bool == true)
    let steps = try #require(value["more"] as? [[String: Any]])
    #expect(!steps.isEmpty && steps.allSatisfy { $0["estimate"] as? Bool == true && $0["atLeast"] == nil })
    for step in steps where step["outcome"] as? String == "estimated" {
      let parts = try ["amount", "money", "rulePrices"].map { try #require(step[$0] as? Double) }
      #expect(abs(parts[0] - parts[1] - parts[2]) < 1e-6 * max(1, abs(parts[0])))
    }
    #expect(CommandRun("worth", scenario, "--quick", "--json", "--threads", "2").output == run.output)
  }

  @Test("within one unit of work nothing is estimated, and longer is the advice")
  func cut() throws {
    let place = try Workplace()
    let scenario = place.template()
    let run = CommandRun("worth", scenario, "--quick", "--work", "1")
    #expect(run.code == 0)
    #expect(run.lines.contains("Nothing was estimated in time."), "\(run.output)")
    #expect(run.lines.last == "Next: suits worth \(scenario) --quick --seconds 300")
  }

  @Test("where no plan keeps all rules that is said, and nothing is estimated")
  func contradictory() throws {
    let folder = try ClashFolder(
      people: ["An,executive,,1,,", "Bình,executive,,,,", "Chi,manager,,,,", "Dung,director,,,,"],
      clients: ["Lotus,20000,60,,,,", "Sen,20000,60,,,,"], pins: ["An,Lotus,,must", "An,Sen,,must"])
    let run = CommandRun(wide: ["worth", folder.path, "--quick"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("No plan keeps all rules as they are, which is proven"))
    #expect(!run.output.contains("$"))
  }
}
