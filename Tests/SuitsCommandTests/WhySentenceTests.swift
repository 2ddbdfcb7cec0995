import Staffing
import Testing

@testable import SuitsCommand

/// Why somebody is or is not on a team, worked out by hand: what is told, in both languages.
///
/// An costs 20 an hour, Bình 30, Chi 40; an hour that nobody covers has a price of 10 × the executives' median.
@Suite("Sentences of why and why not")
struct WhySentenceTests {
  /// A question and what is told.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var scenario: HandScenario
    var person: String
    var client = "Cola"
    /// Lines of the page on a wide screen.
    var english: [String]
    var vietnamese: [String]
  }

  private typealias Hand = HandScenario

  /// The question itself is a pin.
  private static let pins: Set<RuleCode> = [.pinMust, .pinNever]

  /// Two executives of 100 hours for Cola's 100.
  private static func two(
    _ second: String = Hand.person("Bình", cost: 30), cola: String = "", rules: Set<RuleCode> = [], more: String = "",
    clients: [String] = [], demand: [String] = []
  ) -> Hand {
    Hand(
      people: [Hand.person("An", cost: 20), second], clients: [Hand.client("Cola", cola)] + clients,
      demand: [Hand.wants(100)] + demand, rules: rules.union(pins), more: more)
  }

  /// Somebody who cannot be on the team of Cola as executive.
  private static func cannot(_ what: String, _ scenario: Hand, _ english: String, _ vietnamese: String) -> Case {
    Case(
      testDescription: what, scenario: scenario, person: "Bình",
      english: ["Bình cannot be on the team of Cola.", "as executive: \(english)"],
      vietnamese: ["Bình không thể ở trong đội của Cola.", "làm chuyên viên: \(vietnamese)"])
  }

  private static let worse = "All in all worse than it is, fees included: that is proven."
  private static let worseVietnamese = "Xét mọi mặt kể cả phí thì kém hơn hiện tại: đã chứng minh."

  private static let cases = [
    // 100 hours at 30 instead of 20.
    Case(
      testDescription: "who is on the team", scenario: two(), person: "An",
      english: [
        "An is on the team of Cola: executive.", "Without An on the team of Cola", worse,
        "fees less the hours used -$1,000",
      ],
      vietnamese: [
        "An ở trong đội của Cola: chuyên viên.", "Nếu An không ở trong đội của Cola", worseVietnamese,
        "phí trừ giờ đã dùng -1.000 $",
      ]),
    // Whoever is on a team has 10 hours at least: 10 at 30 instead of 20.
    Case(
      testDescription: "who could be", scenario: two(), person: "Bình",
      english: [
        "Bình is not on the team of Cola, and could be.", "With Bình on the team of Cola", worse,
        "fees less the hours used -$100",
      ],
      vietnamese: [
        "Bình không ở trong đội của Cola, nhưng có thể.", "Nếu Bình ở trong đội của Cola", worseVietnamese,
        "phí trừ giờ đã dùng -100 $",
      ]),
    // Without anybody 100 hours at 20 are not worked, each at a price of 200.
    Case(
      testDescription: "who is the only one",
      scenario: Hand(people: [Hand.person("An", cost: 20)], demand: [Hand.wants(100)], rules: pins), person: "An",
      english: [
        "Without An on the team of Cola", worse, "hours nobody covers +100", "fees less the hours used +$2,000",
        "price: hours nobody covers +$20,000",
      ],
      vietnamese: [
        "Nếu An không ở trong đội của Cola", worseVietnamese, "giờ bỏ trống +100", "phí trừ giờ đã dùng +2.000 $",
        "giá: giờ bỏ trống +20.000 $",
      ]),
    // Without An Bình does it for 1,000 more, without both Chi for 2,000, without all three nobody: median 30, a price of 300.
    Case(
      testDescription: "who else could stand in",
      scenario: Hand(
        people: [Hand.person("An", cost: 20), Hand.person("Bình", cost: 30), Hand.person("Chi", cost: 40)],
        demand: [Hand.wants(100)], rules: pins),
      person: "An",
      english: [
        "Who else could stand in for An, the best first", "Bình – -$1,000 – worse, proven",
        "Chi – -$2,000 – worse, proven",
        "nobody new +100 +$2,000 +$30,000 worse, proven",
      ],
      vietnamese: [
        "Ai khác có thể thay An, tốt nhất trước", "Bình – -1.000 $ – kém hơn, đã chứng minh",
        "Chi – -2.000 $ – kém hơn, đã chứng minh", "không ai mới +100 +2.000 $ +30.000 $ kém hơn, đã chứng minh",
      ]),
    // One client each: An does Cola's 60 hours at 20, Bình Sen's 50 at 30. The other way round it is 50 × 20 + 60 × 30: 100 more.
    Case(
      testDescription: "who would have to leave another client",
      scenario: Hand(
        people: [Hand.person("An", cost: 20), Hand.person("Bình", cost: 30)],
        clients: [Hand.client("Cola"), Hand.client("Sen")], demand: [Hand.wants(60), Hand.wants(50, "Sen")],
        rules: pins.union([.clientLimit]), more: "roles:\n  - {name: executive, clients: 1}\n"),
      person: "An", client: "Sen",
      english: [
        "An is not on the team of Sen, and could be.", worse, "fees less the hours used -$100", "Who changes where",
        "Cola Feb An leaves as executive chosen: is best then", "Cola Feb Bình joins as executive chosen: is best then",
        "Sen Feb Bình leaves as executive chosen: is best then", "Sen Feb An joins as executive you asked for it",
      ],
      vietnamese: [
        "An không ở trong đội của Sen, nhưng có thể.", worseVietnamese, "phí trừ giờ đã dùng -100 $", "Ai đổi ở đâu",
        "Cola Th2 An thôi làm chuyên viên chủ động: khi đó thế là tốt nhất",
        "Sen Th2 An vào làm chuyên viên theo câu hỏi",
      ]),
    cannot(
      "who is banned",
      two(rules: [.pinNever], more: "pins:\n  - {person: Bình, client: Cola, kind: never, why: quarrel}\n"),
      "you said never: quarrel", "bạn đã loại: quarrel"),
    cannot(
      "whose grade is too low",
      two(
        Hand.person("Bình", cost: 30, ", grade: junior"), cola: ", least grade: {executive: mid}", rules: [.gradeFloor]),
      "the client asks for mid at least", "khách hàng yêu cầu ít nhất trung cấp"),
    cannot(
      "who knows too little",
      two(
        cola: ", sector: tea, least expertise: {executive: 2}", rules: [.expertiseFloor],
        more: "sectors: [{name: tea}]\nexpertise:\n  - {person: An, sector: tea, level: 3}\n"),
      "the client asks for sector level 2 at least", "khách hàng yêu cầu hiểu biết ngành ít nhất bậc 2"),
    cannot(
      "who is dedicated to another client",
      two(
        Hand.person("Bình", cost: 30, ", dedicated: Sen"), rules: [.dedicated], clients: [Hand.client("Sen")],
        demand: [Hand.wants(40, "Sen")]),
      "is dedicated to Sen", "chuyên trách cho Sen"),
    cannot(
      "who is not of the trade", two(Hand.person("Bình", "coordinator", cost: 10)), "may not do this role's work",
      "không làm được việc của vai trò này"),
    cannot(
      "who is not there yet", two(Hand.person("Bình", cost: 30, ", start: 2027-03-01")),
      "has no hours, or the client wants none", "không có giờ, hoặc khách hàng không cần"),
    // Both reasons are told.
    cannot(
      "who is banned and too junior",
      two(
        Hand.person("Bình", cost: 30, ", grade: junior"), cola: ", least grade: {executive: mid}",
        rules: [.gradeFloor, .pinNever], more: "pins:\n  - {person: Bình, client: Cola, kind: never}\n"),
      "you said never; the client asks for mid at least", "bạn đã loại; khách hàng yêu cầu ít nhất trung cấp"),
  ]

  @Test("figures and sentences are those worked out by hand, in both languages", arguments: cases)
  func reads(_ question: Case) throws {
    let place = try Workplace()
    let path = try place.write(question.scenario.text, to: "base.yaml")
    let plan = place.file("plan.json")
    let planned = CommandRun(["plan", path, "-o", plan, "--work", "5000", "--gap", "0"])
    #expect(planned.code == 0, "\(planned.output)\(planned.errors)")
    for (language, sentences) in [("en", question.english), ("vi", question.vietnamese)] {
      let run = CommandRun(
        wide: [
          "why", path, plan, question.person, question.client, "--work", "5000", "--gap", "0", "--lang", language,
        ])
      #expect(run.code == 0, "\(run.errors)")
      for sentence in sentences { #expect(run.words.contains(sentence), "\(run.output)") }
    }
  }
}
