import Testing

@testable import SuitsCommand

/// Ten contradictions from her tables, worked out by hand: what is told, and where it stands, in both languages.
///
/// Two executives, a manager and a director serve Lotus and Sen; every case changes as little of that as it needs.
@Suite("Sentences of clashing rules")
struct ClashSentenceTests {
  /// What clashes, and what is told of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var people = ["An,executive,,,,", "Bình,executive,,,,", "Chi,manager,,,,", "Dung,director,,,,"]
    var clients = ["Lotus,20000,60,,,,", "Sen,20000,60,,,,"]
    var pins: [String] = []
    var settings = ""
    var english: [String]
    var vietnamese: [String]
  }

  private static let bothPins = ["An,Lotus,,must", "An,Sen,,must"]
  private static let bothPinsTold = ["An must be on Lotus (pins.csv:2)", "An must be on Sen (pins.csv:3)"]
  private static let bothPinsToldVietnamese = [
    "An phải ở trong đội Lotus (pins.csv:2)", "An phải ở trong đội Sen (pins.csv:3)",
  ]

  private static func rivals(_ kind: String, _ english: String, _ vietnamese: String) -> Case {
    Case(
      testDescription: "rivals of kind \(kind)", pins: bothPins,
      settings: "conflicts:\n  - {clients: [Lotus, Sen], kind: \(kind)}\n",
      english: ["\(english) (scenario.yaml:6)"] + bothPinsTold,
      vietnamese: ["\(vietnamese) (scenario.yaml:6)"] + bothPinsToldVietnamese)
  }

  private static let cases = [
    Case(
      testDescription: "a limit of clients",
      people: ["An,executive,,1,,", "Bình,executive,,,,", "Chi,manager,,,,", "Dung,director,,,,"], pins: bothPins,
      english: ["An works for at most 1 client (people.csv:2)"] + bothPinsTold,
      vietnamese: ["An làm cho nhiều nhất 1 khách hàng (people.csv:2)"] + bothPinsToldVietnamese),
    Case(
      testDescription: "a dedicated person",
      people: ["An,executive,,,Sen,", "Bình,executive,,,,", "Chi,manager,,,,", "Dung,director,,,,"],
      pins: ["An,Lotus,,must"],
      english: ["An must be on Lotus (pins.csv:2)", "An works for Sen only (people.csv:2)"],
      vietnamese: ["An phải ở trong đội Lotus (pins.csv:2)", "An chỉ làm cho Sen (people.csv:2)"]),
    Case(
      testDescription: "the executives kept away",
      pins: ["An,Lotus,,never", "Bình,Lotus,,never"],
      english: [
        "Lotus has at least one executive (clients.csv:2)", "An must not be on Lotus (pins.csv:2)",
        "Bình must not be on Lotus (pins.csv:3)",
      ],
      vietnamese: [
        "Lotus có ít nhất một chuyên viên (clients.csv:2)", "An không được ở trong đội Lotus (pins.csv:2)",
        "Bình không được ở trong đội Lotus (pins.csv:3)",
      ]),
    Case(
      testDescription: "a grade",
      people: ["An,executive,junior,,,", "Bình,executive,senior,,,", "Chi,manager,,,,", "Dung,director,,,,"],
      clients: ["Lotus,20000,60,senior,,,", "Sen,20000,60,,,,"], pins: ["An,Lotus,executive,must"],
      english: [
        "Whoever works for Lotus as executive is senior or higher (clients.csv:2)",
        "An must be on Lotus as executive (pins.csv:2)",
      ],
      vietnamese: [
        "Người làm chuyên viên cho Lotus từ cấp cao cấp trở lên (clients.csv:2)",
        "An phải ở trong đội Lotus, làm chuyên viên (pins.csv:2)",
      ]),
    Case(
      testDescription: "knowledge of a sector",
      clients: ["Lotus,20000,60,,,tea,3", "Sen,20000,60,,,,"], pins: ["An,Lotus,executive,must"],
      settings: "sectors: [{name: tea}]\n",
      english: [
        "Whoever works for Lotus as executive knows its sector at level 3 or higher (clients.csv:2)",
        "An must be on Lotus as executive (pins.csv:2)",
      ],
      vietnamese: [
        "Người làm chuyên viên cho Lotus hiểu ngành từ bậc 3 trở lên (clients.csv:2)",
        "An phải ở trong đội Lotus, làm chuyên viên (pins.csv:2)",
      ]),
    Case(
      testDescription: "a team of one",
      clients: ["Lotus,20000,60,,1,,", "Sen,20000,60,,,,"],
      pins: ["An,Lotus,executive,must", "Bình,Lotus,executive,must"],
      english: [
        "Lotus has at most 1 person as executive (clients.csv:2)", "An must be on Lotus as executive (pins.csv:2)",
        "Bình must be on Lotus as executive (pins.csv:3)",
      ],
      vietnamese: [
        "Lotus có nhiều nhất 1 người làm chuyên viên (clients.csv:2)",
        "An phải ở trong đội Lotus, làm chuyên viên (pins.csv:2)",
        "Bình phải ở trong đội Lotus, làm chuyên viên (pins.csv:3)",
      ]),
    rivals("person", "Nobody works for more than one of Lotus and Sen", "Không ai làm cho hơn một trong Lotus và Sen"),
    // Everybody works in one office: whoever serves Sen from there keeps Lotus without the executive that it needs.
    Case(
      testDescription: "rivals of kind office", pins: bothPins,
      settings: "conflicts:\n  - {clients: [Lotus, Sen], kind: office}\n",
      english: [
        "Lotus has at least one executive (clients.csv:2)",
        "One office serves only one of Lotus and Sen (scenario.yaml:6)", "An must be on Sen (pins.csv:3)",
      ],
      vietnamese: [
        "Lotus có ít nhất một chuyên viên (clients.csv:2)",
        "Một văn phòng chỉ phục vụ một trong Lotus và Sen (scenario.yaml:6)", "An phải ở trong đội Sen (pins.csv:3)",
      ]),
    rivals(
      "cooling-off", "Nobody goes straight from one of Lotus and Sen to another",
      "Không ai chuyển thẳng từ khách hàng này sang khách hàng kia trong Lotus và Sen"),
    Case(
      testDescription: "main contacts to spare",
      people: ["An,executive,,,,0", "Bình,executive,,,,0", "Chi,manager,,,,1", "Dung,director,,,,0"],
      english: [
        "Chi is main contact of at most 1 client (people.csv:4)", "Lotus has exactly one main contact (clients.csv:2)",
        "Sen has exactly one main contact (clients.csv:3)",
      ],
      vietnamese: [
        "Chi làm đầu mối chính cho nhiều nhất 1 khách hàng (people.csv:4)",
        "Lotus có đúng một đầu mối chính (clients.csv:2)", "Sen có đúng một đầu mối chính (clients.csv:3)",
      ]),
    Case(
      testDescription: "a pin that cannot hold at all", pins: ["An,Lotus,director,must"],
      english: ["An must be on Lotus as director (pins.csv:2)"],
      vietnamese: ["An phải ở trong đội Lotus, làm giám đốc (pins.csv:2)"]),
  ]

  @Test("rules and places read as they should, in both languages", arguments: cases)
  func reads(_ clash: Case) throws {
    let settings = "policy:\n  profile: full\n" + clash.settings
    let folder = try ClashFolder(people: clash.people, clients: clash.clients, pins: clash.pins, settings: settings)
    for (language, sentences) in [("en", clash.english), ("vi", clash.vietnamese)] {
      let run = CommandRun("check", folder.path, "--deep", "--lang", language)
      #expect(run.code == 3, "\(run.errors)")
      let told = Self.rules(run.lines)
      #expect(told == sentences.enumerated().map { "\($0 + 1). \($1)" }, "\(run.output)")
    }
  }

  /// The numbered lines, put together again where they were broken.
  private static func rules(_ lines: [String]) -> [String] {
    var rules: [String] = []
    var isOpen = false
    for line in lines {
      let text = String(line.drop { $0 == " " })
      if line.hasPrefix("  "), text.prefix(while: \.isNumber).count == 1, text.dropFirst().hasPrefix(". ") {
        rules.append(text)
        isOpen = true
      } else if isOpen, line.hasPrefix("     "), !(rules.last ?? "").hasSuffix(")") {
        rules[rules.count - 1] += " " + text
      } else {
        isOpen = false
      }
    }
    return rules
  }
}
