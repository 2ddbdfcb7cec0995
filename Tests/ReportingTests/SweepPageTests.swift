import Foundation
import Staffing
import Testing
import WhatIf

@testable import Reporting

/// The page of a sweep and its JSON, of records made by hand.
@Suite("Sweep page")
struct SweepPageTests {
  private let base = Sample.plan()

  private func figures(_ result: Double, _ short: Double, satisfaction: Double = 71) -> SweepFigures {
    SweepFigures(
      result: result, margin: result / 2, rulePrices: 3_000_000, hoursShort: short, coverage: 0.9,
      satisfaction: satisfaction, worstSatisfaction: 55, overtime: 4, freelance: 0, handovers: 2, moves: 1,
      utilizationByRole: ["executive": 0.8])
  }

  private func record(
    _ index: Int, _ key: String, _ family: SweepFamily, lost: String? = nil, objective: Double? = nil,
    bound: Double? = nil, status: String = "within-gap", isContradictory: Bool = false, figures: SweepFigures? = nil
  ) -> SweepRecord {
    SweepRecord(
      index: index, key: key, family: family, lost: lost, scenario: "hash \(index)", effort: .full, status: status,
      isContradictory: isContradictory, objective: objective, bound: bound, gap: nil, figures: figures)
  }

  private var statistics: SweepStatistics {
    let millions = 1e6
    var records = [
      record(
        0, "client Sông Cola", .client, lost: "Sông Cola", objective: 300 * millions, bound: 290 * millions,
        figures: figures(-450 * millions, 0, satisfaction: 82)),
      record(
        1, "person Nam", .person, lost: "Nam", objective: 800 * millions, bound: 790 * millions,
        figures: figures(120 * millions, 212)),
      record(
        2, "person Linh", .person, lost: "Linh", objective: 795 * millions, bound: 780 * millions,
        figures: figures(110 * millions, 96)),
      record(
        3, "person Hà", .person, lost: "Hà", objective: 500 * millions, isContradictory: true, figures: figures(1, 2)),
      record(4, "opportunity Tết gifts", .opportunity, lost: "Tết gifts", bound: 640 * millions, status: "bounded"),
      record(5, "person Vy", .person, lost: "Vy", status: "impossible"),
      record(6, "grid prices.handover=0.5", .grid, objective: 600 * millions, figures: figures(70 * millions, 30)),
      record(
        7, "grid prices.handover=2", .grid, objective: 600 * millions, status: "work-limit",
        figures: figures(60 * millions, 34)),
      record(8, "variation Mất bia", .variation, isContradictory: true, figures: figures(10 * millions, 99)),
    ]
    for place in 0..<40 {
      let figures = figures(Double(40 + place) * millions, Double(place * place) / 10)
      let status = place % 4 == 0 ? "work-limit" : "optimal"
      records.append(
        record(
          9 + place, "sample \(place)", .sample, objective: 1, status: status, isContradictory: place == 7,
          figures: figures))
    }
    records.append(record(49, "sample 40", .sample, status: "refused"))
    return SweepStatistics(records, base: base, samples: SampleOptions(count: 41, seed: 7))
  }

  @Test("the page reads as it did", arguments: Language.allCases)
  func page(language: Language) throws {
    let page = SweepPage(
      statistics, Catalogue(language, currency: "VND"), on: Screen(), path: "lotus", file: "sweep.jsonl")
    for line in page.lines { #expect(line.displayWidth <= 80, "\(line)") }
    try Golden.expect(page.lines.map { $0 + "\n" }.joined(), is: "sweep-\(language.rawValue).txt")
  }

  private var bounded: SweepStatistics {
    let cost = base.proof.objective
    var records = [
      record(0, "client Sông Cola", .client, lost: "Sông Cola", bound: cost * 0.9, status: "bounded"),
      record(1, "person Nam", .person, lost: "Nam", bound: cost * 1.2, status: "bounded"),
      record(2, "person Linh", .person, lost: "Linh", bound: cost * 0.97, status: "bounded"),
      record(3, "person Hà", .person, lost: "Hà", status: "bounded"),
    ]
    for place in 0..<40 {
      records.append(
        record(
          4 + place, "sample \(place)", .sample, bound: cost * (0.8 + 0.01 * Double(place)), status: "bounded"))
    }
    return SweepStatistics(records, base: base, samples: SampleOptions(count: 40, seed: 7))
  }

  @Test("where nothing was planned the page says what is known at best", arguments: Language.allCases)
  func boundsAlone(language: Language) throws {
    let page = SweepPage(
      bounded, Catalogue(language, currency: "VND"), on: Screen(), path: "lotus", file: "sweep.jsonl")
    for line in page.lines { #expect(line.displayWidth <= 80, "\(line)") }
    try Golden.expect(page.lines.map { $0 + "\n" }.joined(), is: "sweep-bounds-\(language.rawValue).txt")
  }

  @Test("a wide screen shows mean, least and greatest, too, a narrow one still fits", arguments: [40, 60, 120, 160])
  func widths(width: Int) {
    let page = SweepPage(
      statistics, Catalogue(.english, currency: "VND"), on: Screen(width: width), path: "lotus", file: "sweep.jsonl")
    for line in page.lines { #expect(line.displayWidth <= width) }
    #expect(page.lines.contains { $0.contains("mean") } == (width >= 120))
  }

  @Test("what is not proven is marked, and money and rule prices are never added up")
  func marks() {
    let lines = SweepPage(
      statistics, Catalogue(.english, currency: "VND"), on: Screen(), path: "lotus", file: "sweep.jsonl"
    ).lines
    #expect(lines.contains { $0.contains("2  Sông Cola") } == false)
    #expect(
      lines.contains { $0.hasPrefix("  ~ prices.handover=2") } && lines.contains { $0.hasPrefix("~ an estimate") })
    #expect(lines.contains { $0.hasPrefix("  ! Mất bia") })
    #expect(lines.contains { $0.contains("39 futures count here; 29 have plans") })
    #expect(lines.contains { $0.hasPrefix("In 1 future no plan was found") })
    #expect(lines.contains { $0.contains("Without Vy nothing can be planned.") })
    #expect(lines.last == "Next: suits plan lotus")
  }

  @Test("the JSON has every figure of every scenario, and reads as JSON")
  func json() throws {
    let text = SweepSummaryJSON(statistics).value.text
    let root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["format"] as? String == "suits-sweep-1" && root["scenarios"] as? Int == 50)
    let losses = try #require(root["losses"] as? [[String: Any]])
    #expect(losses.map { $0["name"] as? String } == ["Hà", "Sông Cola", "Nam", "Linh", "Tết gifts"])
    #expect(losses.map { $0["place"] as? Int } == [1, 2, 3, 4, 5])
    #expect(losses[1]["leastDamage"] is Double && losses[0]["leastDamage"] is NSNull)
    #expect(root["impossible"] as? [String] == ["person Vy"])
    let futures = try #require(root["futures"] as? [String: Any])
    #expect(futures["planned"] as? Int == 39 && futures["contradictory"] as? Int == 1)
    #expect(futures["seed"] as? String == "7" && futures["leaveRate"] as? Double == 0.3)
    let spreads = try #require(futures["figures"] as? [String: [String: Any]])
    // 39 values without the eighth: ranks 2, 10, 20, 30 and 38 of 40 … 79 without 47.
    #expect(Distribution.percents.map { spreads["result"]?["p\($0)"] as? Double } == [41e6, 50e6, 60e6, 70e6, 78e6])
    #expect((spreads["result"]?["cells"] as? [Int])?.reduce(0, +) == 39)
    #expect((root["grid"] as? [[String: Any]])?.count == 2)
  }

  @Test("what is wrong with a sweep is told as what is wrong with a scenario, in both languages")
  func problems() throws {
    let question = SweepQuestion(
      leavesOut: [.people], grid: [GridAxis(path: "limits.managers", values: ["3"])],
      samples: SampleOptions(count: 5, leaveRate: 30))
    let refused = #expect(throws: ScenarioRefused.self) {
      try SweepCases(question, of: Sample.draft, Sample.scenario)
    }
    let problems = try #require(refused).problems
    func lines(_ language: Language) -> [String] {
      problems.flatMap { ProblemProse(Catalogue(language)).lines($0, in: .variation) }
    }
    #expect(
      lines(.english) == [
        "--grid limits.managers: unknown setting \"managers\" [unknown-setting]",
        "  Maybe you meant \"limits.clients.managers\".",
        "--leave-rate: must be between 0 and 1, got 30 [out-of-range]", "  Maybe you meant \"0.3\".",
      ])
    #expect(lines(.vietnamese).last == "  Có thể ý bạn là \"0.3\".")
  }
}
