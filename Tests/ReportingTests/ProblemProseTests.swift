import Staffing
import Testing

@testable import Reporting

@Suite("Problems as prose")
struct ProblemProseTests {
  private let english = ProblemProse(Catalogue(.english))
  private let vietnamese = ProblemProse(Catalogue(.vietnamese))

  @Test("a problem reads file, place, field, what is wrong and its code")
  func reads() {
    let problem = Problem(
      .negativeHours, at: Place(file: "people.csv", line: 12, column: 7), field: "people[3].hours", value: "-4")
    #expect(
      english.lines(problem) == [
        "people.csv:12:7: people[3].hours: must be at least 0 hours, got -4 [negative-hours]"
      ])
    #expect(
      vietnamese.lines(problem) == [
        "people.csv:12:7: people[3].hours: phải từ 0 giờ trở lên, hiện là -4 [negative-hours]"
      ])
  }

  @Test("a likely word stands on a line of its own")
  func advises() {
    let problem = Problem(
      .unknownSector, at: Place(file: "clients.yaml", line: 31, column: 5), field: "clients[coca-cola].sector",
      value: "bevrage", suggestion: "beverage")
    #expect(
      english.lines(problem) == [
        "clients.yaml:31:5: clients[coca-cola].sector: unknown sector \"bevrage\" [unknown-sector]",
        "  Maybe you meant \"beverage\".",
      ])
  }

  @Test("a number with two meanings asks for the setting to add")
  func asksForSetting() {
    let problem = Problem(
      .ambiguousNumber, field: "people[1].pay", value: "1.500", suggestion: "numbers: 1.234,5")
    #expect(english.lines(problem).last == "  Maybe add `numbers: 1.234,5` to scenario.yaml.")
  }

  @Test("every code has a sentence without empty pieces", arguments: ProblemCode.allCases)
  func everyCode(code: ProblemCode) {
    for prose in [english, vietnamese] {
      for problem in [
        Problem(code, field: ""), Problem(code, field: "a.b", value: "v", allowed: ["x", "y"], suggestion: "s"),
      ] {
        let line = prose.lines(problem)[0]
        #expect(line.hasSuffix("[\(code.rawValue)]"))
        #expect(!line.contains("{") && !line.contains("⟨") && !line.contains("⟩"))
        #expect(line.hasPrefix("a.b: ") == !problem.field.isEmpty)
      }
    }
  }

  @Test("a refusal counts its problems, cuts the list and ends with a command")
  func refusal() {
    let problems = (1...60).map { Problem(.emptyName, at: Place(file: "p.csv", line: $0), field: "name") }
    let lines = english.refusal(ScenarioRefused(problems), next: "Next: suits check my")
    #expect(lines.count == 50 + 3)
    #expect(lines[50] == "… and 10 more")
    #expect(lines.last == "Next: suits check my")
  }
}
