import Staffing
import Testing

@testable import SuitsCommand

/// Contradictions whose ways out are worked out by hand: what each costs more than the cheapest, as she reads it, in both
/// languages.
///
/// An costs 10 an hour, Bình 12; Lotus and Sen want 20 executives' hours each. A line is: what is given up, more money, more
/// price of bent rules, more hours nobody covers.
@Suite("Sentences of ways out")
struct WayOutSentenceTests {
  /// What clashes, and what the ways out cost.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var scenario: HandScenario
    /// The beginnings of lines, as the page has them on a wide screen.
    var english: [String]
    var vietnamese: [String]
  }

  private typealias Hand = HandScenario

  private static func pins(_ pins: String...) -> String { "pins:\n" + pins.map { "  - {\($0)}\n" }.joined() }

  private static func two(
    _ rules: Set<RuleCode>, _ more: String, an: String = "", binh: String = "", lotus: String = ""
  ) -> Hand {
    Hand(
      people: [Hand.person("An", cost: 10, an), Hand.person("Bình", cost: 12, binh)],
      clients: [Hand.client("Lotus", lotus), Hand.client("Sen")],
      demand: [Hand.wants(20, "Lotus"), Hand.wants(20, "Sen")], rules: rules, more: more)
  }

  // An does all 40 hours for 400; without one of the pins Bình does that client's, 20 × 10 + 20 × 12 = 440.
  private static func rivals(
    _ kind: String, _ rule: RuleCode, _ english: String, _ vietnamese: String,
    pin figures: (english: String, vietnamese: String) = ("+$40 – –", "+40 $ – –")
  ) -> Case {
    Case(
      testDescription: "rivals of kind \(kind)",
      scenario: two(
        [.pinMust, rule],
        pins("person: An, client: Lotus, kind: must", "person: An, client: Sen, kind: must")
          + "conflicts:\n  - {clients: [Lotus, Sen], kind: \(kind)}\n"),
      english: [
        "\(english) – – –", "Drop the pin of An on Lotus \(figures.english)",
        "Drop the pin of An on Sen \(figures.english)",
      ],
      vietnamese: [
        "\(vietnamese) – – –", "Bỏ chỉ định An vào đội Lotus \(figures.vietnamese)",
        "Bỏ chỉ định An vào đội Sen \(figures.vietnamese)",
      ])
  }

  // An does Lotus' 20 hours for 200, Bình for 240.
  private static func floor(
    _ what: String, _ rule: RuleCode, _ more: String, an: String = "", lotus: String, _ english: String,
    _ vietnamese: String
  ) -> Case {
    Case(
      testDescription: what,
      scenario: two(
        [.pinMust, rule], pins("person: An, client: Lotus, role: executive, kind: must") + more, an: an, lotus: lotus),
      english: ["\(english) – – –", "Drop the pin of An on Lotus as executive +$40 – –"],
      vietnamese: ["\(vietnamese) – – –", "Bỏ chỉ định An vào đội Lotus, làm chuyên viên +40 $ – –"])
  }

  private static let cases = [
    rivals(
      "person", .personConflict, "Let somebody work for more than one of Lotus and Sen",
      "Cho một người làm cho hơn một trong Lotus và Sen"),
    // Everybody works in one office, so nobody serves the other client: 200 of work less, 20 hours open at 10 × 11, the median.
    rivals(
      "office", .officeConflict, "Let one office serve more than one of Lotus and Sen",
      "Cho một văn phòng phục vụ hơn một trong Lotus và Sen", pin: ("-$200 +$2,200 +20", "-200 $ +2.200 $ +20")),
    rivals(
      "cooling-off", .coolingOff, "Let somebody go straight from one of Lotus and Sen to another",
      "Cho chuyển thẳng từ khách hàng này sang khách hàng kia trong Lotus và Sen"),
    // Without a pin its client's 20 hours are not worked, 200 less, and open, 20 × 100.
    Case(
      testDescription: "a limit of clients",
      scenario: Hand(
        people: [Hand.person("An", cost: 10, ", clients: 2")], clients: ["Sen", "Cúc", "Mai"].map { Hand.client($0) },
        demand: ["Sen", "Cúc", "Mai"].map { Hand.wants(20, $0) }, rules: [.clientLimit, .pinMust],
        more: pins(
          "person: An, client: Sen, kind: must", "person: An, client: Cúc, kind: must",
          "person: An, client: Mai, kind: must")),
      english: [
        "Let An work for more than 2 clients – – –", "Drop the pin of An on Sen -$200 +$2,000 +20",
        "Drop the pin of An on Cúc -$200 +$2,000 +20", "Drop the pin of An on Mai -$200 +$2,000 +20",
      ],
      vietnamese: [
        "Cho An làm cho hơn 2 khách hàng – – –", "Bỏ chỉ định An vào đội Sen -200 $ +2.000 $ +20",
        "Bỏ chỉ định An vào đội Cúc -200 $ +2.000 $ +20", "Bỏ chỉ định An vào đội Mai -200 $ +2.000 $ +20",
      ]),
    // Lotus by An 200, or by Bình 240, who then is kept from nothing.
    Case(
      testDescription: "a dedicated person",
      scenario: two([.pinMust, .dedicated], pins("person: An, client: Lotus, kind: must"), an: ", dedicated: Sen"),
      english: ["Let An work for others than Sen, too – – –", "Drop the pin of An on Lotus +$40 – –"],
      vietnamese: ["Cho An làm cho khách hàng khác ngoài Sen – – –", "Bỏ chỉ định An vào đội Lotus +40 $ – –"]),
    floor(
      "a grade", .gradeFloor, "", an: ", grade: junior", lotus: ", least grade: {executive: mid}",
      "Let somebody below mid work for Lotus as executive", "Cho người dưới cấp trung cấp làm chuyên viên cho Lotus"),
    floor(
      "knowledge of a sector", .expertiseFloor,
      "sectors: [{name: tea}]\nexpertise:\n  - {person: Bình, sector: tea, level: 3}\n",
      lotus: ", sector: tea, least expertise: {executive: 2}",
      "Let somebody below level 2 in its sector work for Lotus as executive",
      "Cho người hiểu ngành dưới bậc 2 làm chuyên viên cho Lotus"),
    // An alone on Lotus: 400 in all. With both there each has 10 hours: 10 × 10 + 10 × 12 + 200 = 420. Bình alone: 440.
    Case(
      testDescription: "a team of one",
      scenario: two(
        [.pinMust, .teamSize],
        pins(
          "person: An, client: Lotus, role: executive, kind: must",
          "person: Bình, client: Lotus, role: executive, kind: must"), lotus: ", team limit: {executive: 1}"),
      english: [
        "Drop the pin of Bình on Lotus as executive – – –", "Let Lotus have more than 1 as executive +$20 – –",
        "Drop the pin of An on Lotus as executive +$40 – –",
      ],
      vietnamese: [
        "Bỏ chỉ định Bình vào đội Lotus, làm chuyên viên – – –", "Cho Lotus có hơn 1 người làm chuyên viên +20 $ – –",
        "Bỏ chỉ định An vào đội Lotus, làm chuyên viên +40 $ – –",
      ]),
    // The manager may do an executive's 20 hours, at 20 instead of 10, but is none.
    Case(
      testDescription: "the only executive kept away",
      scenario: Hand(
        people: [Hand.person("An", cost: 10), Hand.person("Chi", "manager", cost: 20)], clients: [Hand.client("Lotus")],
        demand: [Hand.wants(20, "Lotus")], rules: [.presence, .pinNever],
        more: pins("person: An, client: Lotus, kind: never")),
      english: ["Let An be on Lotus after all – – –", "Let Lotus do without executive +$200 – –"],
      vietnamese: ["Cho An vào đội Lotus – – –", "Chấp nhận Lotus không có chuyên viên +200 $ – –"]),
    // Whatever is given up, the same people work the same hours.
    Case(
      testDescription: "main contacts to spare",
      scenario: Hand(
        people: [Hand.person("Chi", "manager", cost: 20, ", leads: 1")],
        clients: [Hand.client("Lotus"), Hand.client("Sen")],
        demand: [Hand.wants(20, "Lotus", of: "manager"), Hand.wants(20, "Sen", of: "manager")], rules: [.mainContact]),
      english: [
        "Let Chi be main contact of more than 1 client – – –", "Let Lotus have no main contact, or several – – –",
        "Let Sen have no main contact, or several – – –",
      ],
      vietnamese: [
        "Cho Chi làm đầu mối chính cho hơn 1 khách hàng – – –",
        "Chấp nhận Lotus không có hoặc có nhiều đầu mối chính – – –",
        "Chấp nhận Sen không có hoặc có nhiều đầu mối chính – – –",
      ]),
    // On both teams Bình has 10 hours each at least: 2 × (10 × 12 + 10 × 10) = 440; on one of them 220 + 200 = 420.
    Case(
      testDescription: "the dearer one pinned twice",
      scenario: two(
        [.pinMust, .clientLimit],
        pins("person: Bình, client: Lotus, kind: must", "person: Bình, client: Sen, kind: must"), binh: ", clients: 1"),
      english: [
        "Drop the pin of Bình on Lotus – – –", "Drop the pin of Bình on Sen – – –",
        "Let Bình work for more than 1 client +$20 – –",
      ],
      vietnamese: [
        "Bỏ chỉ định Bình vào đội Lotus – – –", "Bỏ chỉ định Bình vào đội Sen – – –",
        "Cho Bình làm cho hơn 1 khách hàng +20 $ – –",
      ]),
  ]

  @Test("figures and sentences are those worked out by hand, in both languages", arguments: cases)
  func reads(_ clash: Case) throws {
    let place = try Workplace()
    let path = try place.write(clash.scenario.text, to: "base.yaml")
    for (language, sentences) in [("en", clash.english), ("vi", clash.vietnamese)] {
      let run = CommandRun(wide: ["check", path, "--deep", "--gap", "0", "--lang", language])
      #expect(run.code == 3, "\(run.errors)")
      let start = try #require(
        run.words.firstIndex { $0 == "Ways out, cheapest first" || $0 == "Cách gỡ, rẻ nhất trước" })
      // In this order, below the titles, and no others.
      let rows = run.words[(start + 2)...].prefix(sentences.count)
      #expect(Array(rows) == sentences, "\(run.output)")
    }
  }
}
