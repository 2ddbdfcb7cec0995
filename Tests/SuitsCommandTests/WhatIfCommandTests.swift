import Foundation
import Testing

@testable import SuitsCommand

@Suite("What-if pages")
struct WhatIfCommandTests {
  @Test("two questions stand beside the plan as it is, with who changes where")
  func page() throws {
    let place = try Workplace()
    let base = try place.write(Workplace.smallAgency, to: "base.yaml")
    let lost = try place.write("name: Cola goes\nchanges:\n  - client lost: Cola\n", to: "lost.yaml")
    let none = try place.write("name: Nothing\n", to: "none.yaml")
    let run = CommandRun("whatif", base, lost, none, "--work", "5000", environment: ["COLUMNS": "100"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("the plan as it is and 2 questions"))
    #expect(run.output.contains("All in all worse than it is, fees included: that is proven."))
    #expect(run.output.contains("Nothing is different: this is the plan as it is."))
    #expect(run.output.contains("the client is not there any more"))
  }

  @Test("JSON has figures, verdict and moves")
  func json() throws {
    let place = try Workplace()
    let base = try place.write(Workplace.smallAgency, to: "base.yaml")
    let lost = try place.write("changes:\n  - client lost: Cola\n", to: "lost.yaml")
    let run = CommandRun("whatif", base, lost, "--work", "5000", "--json")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let answer = try #require((value?["answers"] as? [[String: Any]])?.first)
    #expect(answer["verdict"] as? String == "worse")
    #expect((answer["moves"] as? [Any])?.isEmpty == false)
    #expect((value?["base"] as? [String: Any])?["coverage"] is Double)
  }

  @Test("what each change more brings is a table, and programs get it line by line")
  func curve() throws {
    let place = try Workplace()
    let base = try place.write(Workplace.smallAgency, to: "base.yaml")
    let gone = try place.write("name: An leaves\nchanges:\n  - person leaves: An\n", to: "gone.yaml")
    let page = CommandRun("whatif", base, gone, "--work", "5000", "--keep-curve", environment: ["COLUMNS": "120"])
    #expect(page.code == 0, "\(page.errors)")
    #expect(page.output.contains("what each change more brings, 1 question"))
    #expect(page.lines.contains { $0.contains("no limit") })
    #expect(page.lines.last == "Next: suits whatif \(base) \(gone) --keep 3")
    let table = CommandRun("whatif", base, gone, "--work", "5000", "--keep", "0", "--csv")
    #expect(table.output.hasPrefix("question,most changes,figure,value\r\n"))
    #expect(table.output.contains("\r\nAn leaves,0,changes,0\r\n"))
    #expect(CommandRun("whatif", base, gone, "--keep", "1", "--keep-curve").code == 64)
  }

  @Test("a misspelt name is told before anything is planned")
  func refused() throws {
    let place = try Workplace()
    let base = try place.write(Workplace.smallAgency, to: "base.yaml")
    let wrong = try place.write("changes:\n  - person leaves: Am\n", to: "wrong.yaml")
    let run = CommandRun("whatif", base, wrong)
    #expect(run.code == 2)
    #expect(run.errors.contains("wrong.yaml:2:20: changes[1].person-leaves: unknown person \"Am\" [unknown-person]"))
  }
}
