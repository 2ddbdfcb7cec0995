import Staffing
import Testing

@testable import Reporting

/// Pages of contradictions made by hand: the words, the figures against the first way, and what is said where little is known.
@Suite("Contradiction pages")
struct ContradictionPageTests {
  private static let groups: [RuleGroup] = [
    RuleGroup(.clientLimit, person: PersonIndex(2)), RuleGroup(.secondPerson, client: ClientIndex(0)),
  ]

  /// The sample's plan, `more` dearer in money and `price` in rule prices.
  private func outcome(_ more: Double, _ price: Double, open: Double?, broken: Double = 0) -> WayOut.Outcome {
    var ledger = Ledger()
    ledger.charge(1_000_000_000 + more, .staffing)
    ledger.charge(50_000_000 + price, .handover)
    return WayOut.Outcome(
      decisions: Sample.decisions(), ledger: ledger, objective: ledger.objective,
      bound: open.map { ledger.objective - $0 }, brokenWeight: broken)
  }

  private func page(
    _ contradictions: [Contradiction], rest: ContradictionReport.Rest = .holds, _ language: Language = .english
  ) -> ContradictionPage {
    var draft = Sample.draft
    draft.people[2].place = Place(file: "people.csv", line: 4)
    draft.clients[0].place = Place(file: "clients.csv", line: 2)
    let report = ContradictionReport(scenario: Sample.scenario, contradictions: contradictions, rest: rest)
    return ContradictionPage(
      report, RuleOrigins(draft, of: Sample.scenario), Catalogue(language, currency: "VND"), on: Screen(),
      path: "lotus",
      seconds: 60)
  }

  private func ways(_ second: WayOut.Outcome?) -> [WayOut] {
    [
      WayOut(rule: Self.groups[1], plan: outcome(0, 0, open: 100_000)), WayOut(rule: Self.groups[0], plan: second),
    ]
  }

  private func text(_ page: ContradictionPage) -> String { page.lines.joined(separator: "\n") }

  @Test("rules stand with their places, figures against the first way, money and prices apart")
  func figures() {
    let page = page([
      Contradiction(rules: Self.groups, isSmallest: true, waysOut: ways(outcome(12_000_000, -3_000_000, open: 50_000)))
    ])
    let lines = page.lines
    #expect(lines[0] == "These cannot hold together")
    #expect(lines[1] == "  1. Linh works for at most 3 clients (people.csv:4)")
    #expect(lines[2] == "  2. Sông Cola is known by two people (clients.csv:2)")
    #expect(text(page).contains("+12 M ₫"))
    #expect(text(page).contains("-3 M ₫"))
    #expect(!text(page).contains("9 M ₫"))
    #expect(!text(page).contains("not proven"))
    for line in lines { #expect(line.displayWidth <= 80) }
    #expect(page.next == "Next: give one of them up in the scenario, then: suits check lotus --deep")
  }

  @Test("what the proofs leave open is marked, money and prices each by itself")
  func notProven() {
    let page = page([
      Contradiction(rules: Self.groups, isSmallest: true, waysOut: ways(outcome(12_000_000, 120_000, open: 50_000)))
    ])
    #expect(text(page).contains("(not proven)"))
    #expect(text(page).components(separatedBy: "(not proven)") == 2)
    let without = self.page([
      Contradiction(rules: Self.groups, isSmallest: true, waysOut: ways(outcome(12_000_000, 0, open: nil)))
    ])
    #expect(text(without).components(separatedBy: "(not proven)") == 2)
  }

  @Test("a way that breaks more elsewhere, and one that was not reckoned, have no figures")
  func noFigures() {
    let more = page([
      Contradiction(rules: Self.groups, isSmallest: true, waysOut: ways(outcome(0, 0, open: 0, broken: 8)))
    ])
    #expect(text(more).contains("not enough alone"))
    let none = page([Contradiction(rules: Self.groups, isSmallest: true, waysOut: ways(nil))])
    #expect(text(none).contains("not reckoned"))
  }

  @Test("a set that is not proven to be smallest says so, and more time is the advice", arguments: Language.allCases)
  func notSmallest(language: Language) {
    let page = page(
      [Contradiction(rules: Self.groups, isSmallest: false, waysOut: ways(nil))], rest: .open, language)
    let say = Catalogue(language)
    let told = text(page).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains(say(ContradictionPhrase.notSmallest)))
    #expect(!told.contains(say(ContradictionPhrase.needed)))
    #expect(told.contains(say(ContradictionPhrase.restOpen)))
    #expect(page.next.hasSuffix("suits check lotus --deep --seconds 300"))
  }

  @Test("several contradictions are told apart, and that there are more", arguments: Language.allCases)
  func several(language: Language) {
    let one = Contradiction(rules: Self.groups, isSmallest: true, waysOut: [])
    let alone = Contradiction(rules: [Self.groups[1]], isSmallest: true, waysOut: [])
    let say = Catalogue(language)
    let told = text(page([one, alone], rest: .clashes, language))
    #expect(told.contains(say(ContradictionPhrase.together)))
    #expect(told.contains(say(ContradictionPhrase.alsoAlone)))
    #expect(
      told.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(say(ContradictionPhrase.restClashes)))
  }

  @Test("no contradiction, and none found in time, are told apart")
  func none() {
    #expect(text(page([])) == "All rules can hold together: there is a plan that keeps every one.")
    #expect(text(page([], rest: .open)).hasPrefix("Whether all rules can hold together"))
    #expect(page([]).next == "Next: suits plan lotus")
    #expect(page([], rest: .open).next == "Next: suits check lotus --deep --seconds 300")
  }

  @Test("every rule that may be broken has its own sentences")
  func sentences() {
    for rule in RuleCode.allCases where !rule.isPhysical && rule.standardBreakWeight > 1 {
      #expect(RuleShape(RuleGroup(rule)) != nil, "\(rule)")
    }
    #expect(RuleShape(RuleGroup(.opportunities)) == .opportunities)
  }
}

extension String {
  /// How many pieces a text falls into.
  fileprivate func components(separatedBy separator: String) -> Int { split(separator: separator).count }
}
