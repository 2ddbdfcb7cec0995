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

  @Test("a number with two meanings and no likely one prints both settings")
  func asksForEither() {
    let problem = Problem(
      .ambiguousNumber, at: Place(file: "people.csv", line: 2, column: 9), field: "people[1].pay", value: "1.500",
      allowed: ["numbers: 1.234,5", "numbers: 1,234.5"])
    #expect(
      english.lines(problem).last
        == "  Maybe add one of these to scenario.yaml: `numbers: 1.234,5`, `numbers: 1,234.5`.")
    #expect(
      vietnamese.lines(problem).last
        == "  Có thể thêm một trong các dòng này vào scenario.yaml: `numbers: 1.234,5`, `numbers: 1,234.5`.")
  }

  static let ranges: [(Allowed, String, String)] = [
    (.between(0, 1, isWhole: false), "between 0 and 1", "từ 0 đến 1"),
    (.between(1, 36, isWhole: true), "a whole number between 1 and 36", "là số nguyên từ 1 đến 36"),
    (.between(0.5, 100_000, isWhole: false), "between 0.5 and 100,000", "từ 0,5 đến 100.000"),
    (.atLeast(0), "at least 0", "từ 0 trở lên"),
    (.atMost(1e15), "at most 1,000,000,000,000,000", "không quá 1.000.000.000.000.000"),
    (.count(366, .days), "at most 366 days long", "dài không quá 366 ngày"),
  ]

  @Test("the ends of a range are told as ends, never as a list", arguments: ranges)
  func range(allowed: Allowed, inEnglish: String, inVietnamese: String) {
    let problem = Problem(.outOfRange, field: "f", value: "v", allowed: allowed)
    #expect(english.lines(problem)[0] == "f: must be \(inEnglish), got v [out-of-range]")
    #expect(vietnamese.lines(problem)[0] == "f: phải \(inVietnamese), hiện là v [out-of-range]")
  }

  @Test("too many months, and months outside, tell both ends")
  func months() {
    let many = Problem(.tooManyMonths, field: "months", value: "48", allowed: .between(1, 36, isWhole: false))
    #expect(english.lines(many)[0].contains("got 48; must be between 1 and 36 "))
    #expect(vietnamese.lines(many)[0].contains("hiện là 48; phải từ 1 đến 36 "))
    let (first, last) = (Month(year: 2027, month: 1), Month(year: 2027, month: 3))
    let outside = Problem(.outsideMonths, field: "leave[1].from", value: "2025-01-01", allowed: .months(first, last))
    #expect(english.lines(outside)[0].contains("months, 2027-01 to 2027-03: 2025-01-01 "))
  }

  @Test("what YAML and the system say is told in both languages")
  func foreignWords() {
    let bracket = Problem(
      .badSyntax, field: "", value: "while parsing a flow sequence did not find expected ',' or ']'")
    #expect(english.lines(bracket)[0].contains("a comma or a closing square bracket is missing"))
    #expect(vietnamese.lines(bracket)[0].contains("thiếu dấu phẩy hoặc dấu ngoặc vuông đóng"))
    let shape = Problem(.wrongType, field: "people", value: "list", allowed: ["fields"])
    #expect(vietnamese.lines(shape)[0].contains("phải là các trường dạng `tên: giá trị`, hiện là một danh sách"))
    let closed = Problem(.unreadableFile, field: "", value: "Permission denied")
    #expect(vietnamese.lines(closed)[0].contains("(bạn không có quyền)"))
  }

  @Test("the other place in the same file is a line, in another file it is a place")
  func otherPlace() {
    var problem = Problem(
      .duplicateName, at: Place(file: "people.csv", line: 4, column: 1), field: "people[3].name", value: "An",
      other: Place(file: "people.csv", line: 2, column: 1))
    #expect(english.lines(problem)[0].contains("the first in line 2 "))
    problem.other?.file = "scenario.yaml"
    #expect(english.lines(problem)[0].contains("the first in scenario.yaml:2:1 "))
  }

  @Test("a long list of words is left out beside the likely one, and told without it")
  func longList() {
    var problem = Problem(.unknownSetting, field: "f", value: "x", allowed: .words((1...22).map { "w\($0)" }))
    #expect(english.lines(problem)[0].contains("there are w1, w2, "))
    problem.suggestion = "w7"
    #expect(english.lines(problem)[0] == "f: unknown setting \"x\" [unknown-setting]")
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
    let cut = vietnamese.refusal(ScenarioRefused(problems, isCut: true), next: "")
    #expect(cut[51] == "… và còn nữa: hãy sửa những lỗi này trước, rồi kiểm tra lại.")
  }
}
