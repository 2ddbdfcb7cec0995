import GLPKSolver
import Planning
import Staffing
import Testing

@testable import WhatIf

/// What records say together, by hand.
@Suite("Statistics of a sweep")
struct SweepStatisticsTests {
  /// The plan of a small agency, proven within one per ten thousand; clients pay 87,000 in three months.
  private static let base = Result<Plan, any Error> {
    var options = PlanOptions()
    (options.seconds, options.work, options.gap) = (nil, .units(20_000), 0.0001)
    return try Optimizer(solver: GLPKSolver()).plan(Scenario(SweepAgency().draft), options)
  }

  private func figures(_ result: Double, short: Double = 0) -> SweepFigures {
    SweepFigures(
      result: result, margin: 1, rulePrices: 2, hoursShort: short, coverage: 1, satisfaction: 80, worstSatisfaction: 70,
      overtime: 0, freelance: 0, handovers: 1, moves: 2, utilizationByRole: ["executive": 0.5])
  }

  private func record(
    _ index: Int, _ key: String, _ family: SweepFamily, objective: Double? = nil, bound: Double? = nil,
    status: String = "optimal", isContradictory: Bool = false, figures: SweepFigures? = nil
  ) -> SweepRecord {
    SweepRecord(
      index: index, key: key, family: family, lost: key, scenario: "hash \(index)", effort: .full, status: status,
      isContradictory: isContradictory, objective: objective, bound: bound, gap: nil, figures: figures)
  }

  @Test("the figures of a plan are those of its summary")
  func figures() throws {
    let base = try Self.base.get()
    let figures = SweepFigures(plan: base, base: base)
    let summary = PlanSummary(base.scenario, base.decisions)
    #expect(figures.result == summary.money.result && figures.margin == summary.money.margin)
    #expect(figures.hoursShort == summary.shortfallHours && figures.coverage == summary.coverage)
    #expect(figures.moves == 0 && figures.worstSatisfaction <= figures.satisfaction)
    let money = TermCode.allCases.reduce(0) { $0 + ($1.isMoney ? base.ledger[$1] : 0) }
    #expect(abs(figures.rulePrices + money - base.ledger.objective) < 1e-6)
    #expect(Set(figures.utilizationByRole.keys) == ["executive", "manager", "director"])
    // 120 of the hours that two executives can give.
    let executive = try base.scenario.role(named: "executive")
    let role = summary.roles[executive]
    #expect(figures.utilizationByRole["executive"] == role.loadHours / role.capacityHours)
  }

  // Cola pays 60,000 of the fees: saving 1,000 of cost without it is 59,000 of damage, more than 500 without An.
  @Test("damage counts the fee that goes, and the worst comes first")
  func ranking() throws {
    let base = try Self.base.get()
    let cost = base.proof.objective
    let statistics = SweepStatistics(
      [
        record(1, "person p1", .person, objective: cost + 500, bound: cost + 480),
        record(0, "client Cola", .client, objective: cost - 1000, bound: cost - 1000),
        record(2, "person p2", .person, objective: cost + 490, bound: cost + 400),
        record(3, "opportunity Bank", .opportunity, objective: cost - 50, bound: cost - 50),
        record(4, "person p4", .person, objective: cost, bound: cost, isContradictory: true),
        record(5, "person p3", .person, bound: cost + 495, status: "bounded"),
        record(6, "person p9", .person, status: "refused"),
      ], base: base)
    #expect(
      statistics.losses.map(\.record.key) == [
        "person p4", "client Cola", "person p1", "person p3", "person p2", "opportunity Bank",
      ])
    // p1, p2 and p3 may lie in another order: p3 has no plan, and p2 may cost nearly as much as p1.
    #expect(statistics.losses.map(\.isPlaceProven) == [false, false, false, false, false, true])
    #expect(statistics.losses.map(\.verdict) == [.open, .worse, .worse, .worse, .worse, .better])
    let cola = try #require(statistics.losses[1].damage)
    let open = try #require(base.proof.gapMoney)
    #expect(abs(cola.lowerBound - 59_000) < 1e-6 && abs(cola.upperBound - 59_000 - open) < 1e-6)
    #expect(statistics.losses[0].damage == nil && statistics.losses[3].damage == nil)
    #expect(statistics.impossibleLosses.map(\.key) == ["person p9"])
  }

  @Test("places are proven where ranges do not touch")
  func places() throws {
    let base = try Self.base.get()
    let cost = base.proof.objective
    let statistics = SweepStatistics(
      [
        record(0, "person p1", .person, objective: cost + 500, bound: cost + 480),
        record(1, "person p2", .person, objective: cost + 490, bound: cost + 400),
        record(2, "person p3", .person, objective: cost + 900, bound: cost + 899),
      ], base: base)
    #expect(statistics.losses.map(\.record.index) == [2, 0, 1])
    #expect(statistics.losses.map(\.isPlaceProven) == [true, false, false])
  }

  @Test("what breaks rules, what is impossible and what has no plan count in no distribution, and are told apart")
  func futures() throws {
    let base = try Self.base.get()
    var records = (0..<20).map {
      record($0, "sample \($0)", .sample, objective: 1, bound: 1, figures: figures(Double($0 + 1), short: 2))
    }
    records[3] = record(3, "sample 3", .sample, objective: 1, status: "work-limit", figures: figures(4, short: 2))
    records += [
      record(20, "sample 20", .sample, objective: 1, isContradictory: true, figures: figures(-1000)),
      record(21, "sample 21", .sample, status: "refused"), record(22, "sample 22", .sample, status: "impossible"),
      record(23, "sample 23", .sample, status: "bounded"),
    ]
    let statistics = SweepStatistics(records.reversed(), base: base)
    let futures = try #require(statistics.futures)
    #expect((futures.count, futures.plannedCount, futures.provenCount) == (24, 20, 19))
    #expect((futures.contradictoryCount, futures.impossibleCount, futures.openCount) == (1, 2, 1))
    let result = try #require(futures.distributions.first { $0.figure == .result }).spread
    #expect((result.least, result.quantile(50), result.greatest, result.mean) == (1, 10, 20, 10.5))
    // The manager's load is unknown in these futures.
    #expect(futures.distributions.map(\.figure.key).suffix(2) == ["moves", "utilization.executive"])
  }

  @Test("futures of which only a bound is known are held against the plan as it is, and count in no distribution")
  func compared() throws {
    let base = try Self.base.get()
    let (cost, terms) = (base.proof.objective, base.ledger.costTerms)
    let records = [0.3, -0.2, 0.1, -0.1].enumerated().map { place, share in
      record(place, "sample \(place)", .sample, bound: cost + share * terms, status: "bounded")
    }
    let statistics = SweepStatistics(
      records + [record(4, "sample 4", .sample, objective: cost, bound: cost, figures: figures(1))], base: base)
    let futures = try #require(statistics.futures)
    #expect((futures.count, futures.plannedCount, futures.openCount) == (5, 1, 0))
    #expect((futures.comparedCount, futures.worseCount) == (4, 2))
    let change = try #require(futures.leastChange)
    #expect(abs(change.least + 0.2) < 1e-9 && abs(change.greatest - 0.3) < 1e-9)
    #expect(futures.distributions.allSatisfy { $0.spread.count == 1 })
  }

  @Test("grid and variations stand in their order; without futures there are no distributions")
  func others() throws {
    let records = [
      record(2, "variation a", .variation, objective: 1), record(1, "grid x=2", .grid, objective: 1),
      record(0, "grid x=1", .grid, objective: 1),
    ]
    let statistics = SweepStatistics(records, base: try Self.base.get())
    #expect(statistics.grid.map(\.key) == ["grid x=1", "grid x=2"])
    #expect(statistics.variations.map(\.key) == ["variation a"])
    #expect(statistics.futures == nil && statistics.losses.isEmpty)
  }
}
