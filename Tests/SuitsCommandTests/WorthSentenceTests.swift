import Staffing
import Testing

@testable import SuitsCommand

/// Steps worked out by hand: the figures of each, and how the page tells them, in both languages; the estimate says the same
/// where nothing is shared out in parts.
///
/// An hour costs 10, an hour that nobody covers has a price of 100. Each line is: hours nobody covers, money, price of bent
/// rules.
@Suite("Sentences of what steps are worth")
struct WorthSentenceTests {
  /// A step and what is told of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var scenario: HandScenario
    var only: String
    /// Lines of the tables, as the page has them on a wide screen.
    var english: [String]
    var vietnamese: [String]
    /// The line of the estimate, where relaxations are as exact: without what is off.
    var estimate: String?
    var exit: Int32 = 0
  }

  private typealias Hand = HandScenario

  private static func executives(_ clients: Int, limit: Int) -> Hand {
    let names = (1...clients).map { "Khách \($0)" }
    return Hand(
      people: [Hand.person("An"), Hand.person("Bình")], clients: names.map { Hand.client($0) },
      demand: names.map { Hand.wants(40, $0) }, rules: [.clientLimit],
      more: "roles:\n  - {name: executive, clients: \(limit)}\n")
  }

  private static func contacts(_ count: Int) -> Hand {
    let names = (1...count).map { "Khách \($0)" }
    return Hand(
      people: [Hand.person("Chi", "manager")], clients: names.map { Hand.client($0) },
      demand: names.map { Hand.wants(20, $0, of: "manager") }, rules: [.mainContact])
  }

  /// An gives 60 of the 100 hours that Cola wants.
  private static func changes(_ limit: Int) -> Hand {
    Hand(
      people: [
        "{name: An, role: executive, cost per hour: 10, hours per week: 15, ceiling: 1}", Hand.person("Bình"),
      ],
      demand: [Hand.wants(100)], rules: [.changeBudget], limits: ", changes: \(limit)",
      more: "teams:\n  - {client: Cola, person: An, role: executive, quarters: 4}\n")
  }

  private static let cases = [
    // One client each leaves the third's 40 hours open: 40 × 10 of work, 40 × 100 of price.
    Case(
      testDescription: "a client a person more", scenario: executives(3, limit: 1), only: "clients",
      english: [
        "Worth most: every executive on up to 2 clients, not 1. Hours nobody covers: -40; money: -$400; price of bent rules: "
          + "-$4,000; off by at most $0.",
        "every executive on up to 2 clients, not 1 -40 -$400 -$4,000 $0",
      ],
      vietnamese: [
        "Đáng giá nhất: mỗi chuyên viên nhận tối đa 2 khách hàng thay vì 1. Giờ bỏ trống: -40; tiền: -400 $; giá của quy tắc "
          + "bị uốn: -4.000 $; lệch nhiều nhất 0 $.",
        "mỗi chuyên viên nhận tối đa 2 khách hàng thay vì 1 -40 -400 $ -4.000 $ 0 $",
      ], estimate: "every executive on up to 2 clients, not 1 -40 -$400 -$4,000 estimate"),
    // Two of four clients are left: 80 hours, 800 of work not done, a price of 8,000.
    Case(
      testDescription: "a client a person fewer", scenario: executives(4, limit: 2), only: "clients",
      english: [
        "No step brings anything, as far as is known.", "every executive on up to 1 client, not 2 +80 +$800 +$8,000 $0",
      ],
      vietnamese: [
        "Theo những gì đã biết, không bước nào mang lại gì.",
        "mỗi chuyên viên nhận tối đa 1 khách hàng thay vì 2 +80 +800 $ +8.000 $ 0 $",
      ], estimate: "every executive on up to 1 client, not 2 +80 +$800 +$8,000 estimate"),
    // One of 100 hours for 150: 50 × 10, 50 × 100. Pay of 100 hours is 1,000.
    Case(
      testDescription: "somebody more",
      scenario: Hand(
        people: [Hand.person("An"), Hand.person("Chi", "planner", cost: 30)], demand: [Hand.wants(150)]),
      only: "people",
      english: ["one more executive (mid), like An -50 -$500 -$5,000 $0 +$1,000"],
      vietnamese: ["thêm một chuyên viên (trung cấp) như An -50 -500 $ -5.000 $ 0 $ +1.000 $"],
      estimate: "one more executive (mid), like An -50 -$500 -$5,000 +$1,000 estimate"),
    // An does all 90 hours; Bình has none and is the one to do without: 100 × 20 of pay.
    Case(
      testDescription: "somebody fewer",
      scenario: Hand(people: [Hand.person("An"), Hand.person("Bình", cost: 20)], demand: [Hand.wants(90)]),
      only: "people",
      english: ["one executive (mid) fewer, without Bình – – – $0 -$2,000"],
      vietnamese: ["bớt một chuyên viên (trung cấp), không có Bình – – – 0 $ -2.000 $"],
      estimate: "one executive (mid) fewer, without Bình – – – -$2,000 estimate"),
    // Below 70 of 100 hours an hour has a price of 10. One person does 80; two lack 2 × 70 − 80 = 60: a price of 600.
    Case(
      testDescription: "somebody more who has too little to do",
      scenario: Hand(
        people: [Hand.person("An")], demand: [Hand.wants(80)], rules: [.band], prices: ", band-under: 1"),
      only: "people",
      english: [
        "No step brings anything, as far as is known.", "one more executive (mid), like An – – +$600 $0 +$1,000",
      ],
      vietnamese: [
        "Theo những gì đã biết, không bước nào mang lại gì.",
        "thêm một chuyên viên (trung cấp) như An – – +600 $ 0 $ +1.000 $",
      ], estimate: "one more executive (mid), like An – – +$600 +$1,000 estimate"),
    // Without a change 40 hours stay open; with one Bình does them.
    Case(
      testDescription: "a change more", scenario: changes(0), only: "changes",
      english: ["up to 1 change to today's teams, not 0 -40 -$400 -$4,000 $0"],
      vietnamese: ["tối đa 1 thay đổi so với đội hiện tại thay vì 0 -40 -400 $ -4.000 $ 0 $"]),
    Case(
      testDescription: "a change fewer", scenario: changes(1), only: "changes",
      english: ["up to 0 changes to today's teams, not 1 +40 +$400 +$4,000 $0"],
      vietnamese: ["tối đa 0 thay đổi so với đội hiện tại thay vì 1 +40 +400 $ +4.000 $ 0 $"]),
    // An may work for one of the two.
    Case(
      testDescription: "a wall fewer",
      scenario: Hand(
        people: [Hand.person("An")], clients: [Hand.client("Cola"), Hand.client("Sen")],
        demand: [Hand.wants(40), Hand.wants(40, "Sen")], rules: [.personConflict],
        more: "conflicts:\n  - {clients: [Cola, Sen], kind: person}\n"),
      only: "conflicts",
      english: ["no wall between Cola and Sen -40 -$400 -$4,000 $0"],
      vietnamese: ["bỏ ngăn cách giữa Cola và Sen -40 -400 $ -4.000 $ 0 $"],
      estimate: "no wall between Cola and Sen -40 -$400 -$4,000 estimate"),
    // Ten of the twenty missing hours: 100 of work and 50 of overtime pay; 1,000 less price, 5 × 10 + 5 × 20 more of strain.
    Case(
      testDescription: "overtime more",
      scenario: Hand(
        people: [Hand.person("An")], demand: [Hand.wants(120)], rules: [.overtime],
        prices: ", overtime-first: 1, overtime-second: 2"),
      only: "overtime",
      english: ["10 hours of overtime a month more for every executive -10 -$150 -$850 $0"],
      vietnamese: ["mỗi chuyên viên được tăng ca thêm 10 giờ mỗi tháng -10 -150 $ -850 $ 0 $"],
      estimate: "10 hours of overtime a month more for every executive -10 -$150 -$850 estimate"),
    // Of 20 hours, strain of 10 × 10 + 10 × 20, ten are left, 5 × 10 + 5 × 20: 150 less, and 1,000 more for hours nobody covers.
    Case(
      testDescription: "overtime less",
      scenario: Hand(
        people: [Hand.person("An", cost: 10, ", overtime: 20")], demand: [Hand.wants(120)], rules: [.overtime],
        prices: ", overtime-first: 1, overtime-second: 2"),
      only: "overtime",
      english: ["10 hours of overtime a month less for every executive +10 +$150 +$850 $0"],
      vietnamese: ["mỗi chuyên viên bớt 10 giờ tăng ca mỗi tháng +10 +150 $ +850 $ 0 $"],
      estimate: "10 hours of overtime a month less for every executive +10 +$150 +$850 estimate"),
    // Two clients at most, and three have to have a main contact.
    Case(
      testDescription: "what lets all rules be kept", scenario: contacts(3), only: "clients",
      english: [
        "The plan as it is breaks 1 rule, so nothing can be held against it in money; what lets all rules be kept comes first.",
        "every manager main contact of up to 3 clients, not 2 keeps all rules",
      ],
      vietnamese: [
        "Kế hoạch hiện tại phá 1 quy tắc nên không thể so bằng tiền; bước giúp giữ được mọi quy tắc đứng đầu.",
        "mỗi quản lý làm đầu mối chính cho tối đa 3 khách hàng thay vì 2 giữ mọi quy tắc",
      ], estimate: "every manager main contact of up to 3 clients, not 2 all rules may hold"),
    Case(
      testDescription: "what makes a rule break", scenario: contacts(2), only: "clients",
      english: ["every manager main contact of up to 1 client, not 2 breaks rules"],
      vietnamese: ["mỗi quản lý làm đầu mối chính cho tối đa 1 khách hàng thay vì 2 phá quy tắc"],
      estimate: "every manager main contact of up to 1 client, not 2 breaks rules"),
  ]

  @Test("figures and sentences are those worked out by hand, in both languages", arguments: cases)
  func reads(_ step: Case) throws {
    let place = try Workplace()
    let path = try place.write(step.scenario.text, to: "base.yaml")
    for (language, sentences) in [("en", step.english), ("vi", step.vietnamese)] {
      let run = CommandRun(
        wide: ["worth", path, "--only", step.only, "--work", "5000", "--gap", "0", "--lang", language])
      #expect(run.code == step.exit, "\(run.errors)")
      for sentence in sentences { #expect(run.words.contains(sentence), "\(run.output)") }
    }
  }

  @Test("where work cannot be shared out better in parts, the estimate is what is measured", arguments: cases)
  func estimates(_ step: Case) throws {
    guard let sentence = step.estimate else { return }
    let place = try Workplace()
    let path = try place.write(step.scenario.text, to: "base.yaml")
    let run = CommandRun(wide: ["worth", path, "--only", step.only, "--quick", "--lang", "en"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.words.contains(sentence), "\(run.output)")
  }
}
