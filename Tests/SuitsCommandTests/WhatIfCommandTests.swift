import Foundation
import Testing

@testable import SuitsCommand

@Suite("What-if pages")
struct WhatIfCommandTests {
  private static let base = """
    first-month: 2027-01
    people:
      - {name: An, role: executive}
      - {name: Ba, role: executive}
      - {name: Chi, role: manager}
      - {name: Dung, role: director}
    clients:
      - {name: Cola, fee: 20000}
      - {name: Mai, fee: 9000}
    """

  @Test("two questions stand beside the plan as it is, with who changes where")
  func page() throws {
    let place = try Workplace()
    let base = try place.write(Self.base, to: "base.yaml")
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
    let base = try place.write(Self.base, to: "base.yaml")
    let lost = try place.write("changes:\n  - client lost: Cola\n", to: "lost.yaml")
    let run = CommandRun("whatif", base, lost, "--work", "5000", "--json")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let answer = try #require((value?["answers"] as? [[String: Any]])?.first)
    #expect(answer["verdict"] as? String == "worse")
    #expect((answer["moves"] as? [Any])?.isEmpty == false)
    #expect((value?["base"] as? [String: Any])?["coverage"] is Double)
  }

  @Test("a misspelt name is told before anything is planned")
  func refused() throws {
    let place = try Workplace()
    let base = try place.write(Self.base, to: "base.yaml")
    let wrong = try place.write("changes:\n  - person leaves: Am\n", to: "wrong.yaml")
    let run = CommandRun("whatif", base, wrong)
    #expect(run.code == 2)
    #expect(run.errors.contains("wrong.yaml:2:20: changes[1].person-leaves: unknown person \"Am\" [unknown-person]"))
  }
}
