import Foundation
import Staffing
import Testing

@testable import Reporting

@Suite("Pages between clients and profit")
struct TradeoffPageTests {
  /// The sample's plan, and the same without a seat: Linh's hours for Mộc's rival stay open.
  private var plans: [Plan] {
    let full = Sample.plan()
    var bare = full
    bare.decisions.hours.removeAll { $0.person == PersonIndex(2) }
    bare.ledger = PlanAudit.ledger(of: PlanView(bare.scenario, bare.decisions))
    return [full, bare]
  }

  private func page(_ language: Language, _ plans: [Plan], width: Int = 80) -> TradeoffPage {
    TradeoffPage(
      plans, dropped: 2, isCut: true, Catalogue(language, currency: "VND"), on: Screen(width: width), path: "my lotus")
  }

  @Test("no line is wider than the screen but the command to try", arguments: Language.allCases, [60, 80, 120])
  func fits(language: Language, width: Int) {
    for line in page(language, plans, width: width).lines().dropLast() {
      #expect(line.displayWidth <= width, "\(line)")
    }
  }

  @Test("it tells what was left out, that it was cut short, and how to go on", arguments: Language.allCases)
  func notes(language: Language) {
    let say = Catalogue(language, currency: "VND")
    let text = page(language, plans, width: 400).lines()
    #expect(text.contains(say(TradeoffPhrase.dropped, "2")) && text.contains(say(TradeoffPhrase.cut)))
    #expect(text.last == say(TradeoffPhrase.next, "'my lotus'"))
    let written = page(language, plans).lines(writtenTo: ["p/plan-1.json", "p/plan-1.csv"])
    #expect(written.last == say(TradeoffPhrase.nextAudit, "'my lotus'", "p/plan-1.json"))
    #expect(written.contains(say.written("p/plan-1.csv")))
  }

  @Test("the price of bent rules has its own place where there is room, and is never added to money")
  func wide() {
    let say = Catalogue(.english, currency: "VND")
    let price = say.money(plans[0].ledger.rulePrices)
    #expect(page(.english, plans, width: 120).lines().contains { $0.contains(price) })
    #expect(!page(.english, plans, width: 80).lines().contains { $0.contains(price) })
    let together = say.money(plans[0].ledger.rulePrices - PlanSummary(Sample.scenario, plans[0].decisions).money.result)
    #expect(!page(.english, plans, width: 120).lines().contains { $0.contains(together) })
  }

  @Test("one plan is told to be the only one")
  func only() {
    let text = page(.english, [Sample.plan()], width: 400).lines()
    #expect(text.contains(Catalogue(.english)(TradeoffPhrase.only)))
  }

  @Test("JSON reads back with the figures of the summary")
  func json() throws {
    let text = TradeoffJSON(plans, dropped: 2, isCut: false, writtenTo: ["p/plan-1.json"]).value.text
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let first = try #require((value?["plans"] as? [[String: Any]])?.first)
    let summary = PlanSummary(Sample.scenario, Sample.decisions())
    #expect(first["result"] as? Double == summary.money.result)
    #expect(abs(try #require(first["coverage"] as? Double) - summary.coverage) < 1e-12)
    #expect(first["joins"] as? Int == summary.changes.count { $0.kind == .joins })
    #expect(value?["dropped"] as? Int == 2 && value?["written"] as? [String] == ["p/plan-1.json"])
  }
}
