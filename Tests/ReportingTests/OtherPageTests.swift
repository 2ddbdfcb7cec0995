import Staffing
import Testing

@testable import Reporting

@Suite("Check, prices and audit pages")
struct OtherPageTests {
  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  @Test("check reads as it did", arguments: Language.allCases)
  func check(language: Language) throws {
    let page = CheckPage(Sample.scenario, Catalogue(language, currency: "VND"), on: Screen(), path: "lotus")
    for line in page.lines { #expect(line.displayWidth <= 80) }
    try Golden.expect(text(page.lines), is: "check-\(language.rawValue).txt")
  }

  @Test("prices read as they did, one sentence each", arguments: Language.allCases)
  func prices(language: Language) throws {
    let page = PricesPage(Sample.scenario, Catalogue(language, currency: "VND"), on: Screen(), path: "lotus")
    for line in page.lines { #expect(line.displayWidth <= 80) }
    try Golden.expect(text(page.lines), is: "prices-\(language.rawValue).txt")
  }

  @Test("the price of an A-client's hour is told in an executive's pay")
  func sentence() {
    let sentence = PriceSentence(Catalogue(.english, currency: "VND"), Sample.scenario)
    #expect(
      sentence.text(.shortfallA)
        == "leaving one hour of an A-client uncovered is as bad as 9 hours of an executive's pay")
    let executive = sentence.amounts(.shortfallA).first { Sample.scenario.roles[$0.role].id == "executive" }
    // The median of 200,000 and 220,000 is 210,000.
    #expect(abs((executive?.amount ?? 0) - 9 * 210_000) < 1e-3)
  }

  @Test("an audit that fails says what failed and ends with a way on")
  func audit() {
    let say = Catalogue(.english, currency: "VND")
    let page = AuditPage(Sample.scenario, say, on: Screen(width: 200))
    let report = AuditReport(
      checks: 10,
      failures: [
        .unlisted(Breach(.capacity, person: PersonIndex(2), month: MonthIndex(1), amount: 12)),
        .total(claimed: 10, computed: 12.5),
      ])
    let lines = page.lines(report, Sample.decisions(), broken: [], hash: "abc", next: "Next: x")
    #expect(lines[0].hasPrefix("The plan was made for another state of this scenario (abc, now "))
    #expect(lines.contains("The plan does not hold: 2 of 10 checks failed."))
    #expect(
      text(lines).contains("Linh, Feb 2027: 12 hours more than they can give"))
    #expect(lines.contains("  the plan says 10, counting again gives 12.5"))
    #expect(lines.last == "Next: x")
  }

  @Test("defaults of many are said once")
  func defaults() {
    let list = DefaultList(Sample.scenario.defaults)
    #expect(list.lines.count < Sample.scenario.defaults.count / 3)
    #expect(list.lines.contains("clients[].backup: yes (1–2)"))
  }
}
