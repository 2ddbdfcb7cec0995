import Foundation
import Testing

@testable import SuitsCommand

@Suite("Why pages")
struct WhyCommandTests {
  @Test("the template's executive is on the team, and what would be without is told; a stranger is refused")
  func page() throws {
    let place = try Workplace()
    let scenario = place.template()
    #expect(CommandRun("plan", scenario, "--work", "5000", "-o", place.file("plan.json")).code == 0)
    let run = CommandRun("why", scenario, place.file("plan.json"), "Nam", "Sông Cola", "--work", "5000")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Nam "))
    let json = CommandRun("why", scenario, place.file("plan.json"), "Nam", "Sông Cola", "--work", "5000", "--json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(value?["format"] as? String == "suits-why-1")
    let wrong = CommandRun("why", scenario, place.file("plan.json"), "Namm", "Sông Cola")
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("unknown person \"Namm\" [unknown-person]"))
    #expect(wrong.errors.contains("Maybe you meant \"Nam\"."))
  }
}
