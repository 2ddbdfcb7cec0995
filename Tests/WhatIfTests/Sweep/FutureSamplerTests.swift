import Staffing
import Testing

@testable import WhatIf

/// Futures drawn by chance.
@Suite("Futures of a sweep")
struct FutureSamplerTests {
  private var agency: SweepAgency {
    var agency = SweepAgency()
    agency.pitch("Bank", 0.43)
    agency.pitch("Sure", 1)
    return agency
  }

  private func cases(_ agency: SweepAgency, _ options: SampleOptions) throws -> SweepCases {
    try agency.cases(SweepQuestion(samples: options))
  }

  @Test(
    "every one of 200 futures of a shipped scenario is a scenario",
    arguments: ["smallest.yaml", "lotus-q1", "harbour-q2"])
  func valid(name: String) throws {
    let (draft, scenario) = try SweepAgency.shipped(name)
    let cases = try SweepCases(SweepQuestion(samples: SampleOptions(count: 200, seed: 7)), of: draft, scenario)
    for index in 0..<cases.count { _ = try Scenario(cases[index].variation.applied(to: draft)) }
  }

  @Test("the same seed gives the same futures, another one others, and each is the same alone")
  func repeats() throws {
    let all = try cases(agency, SampleOptions(count: 50, seed: 3))
    let again = try cases(agency, SampleOptions(count: 50, seed: 3))
    let other = try cases(agency, SampleOptions(count: 50, seed: 4))
    let texts = (0..<50).map { all[$0].text }
    #expect(texts == (0..<50).map { again[$0].text })
    #expect(Set(texts).count == 50)
    #expect((0..<50).allSatisfy { other[$0].text != texts[$0] })
    let alone = try cases(agency, SampleOptions(count: 41, seed: 3))
    #expect(alone[40].text == texts[40])
  }

  @Test("one person and one opportunity more leave all other draws as they are")
  func independent() throws {
    var larger = agency
    var person = PersonDraft()
    (person.name, person.roles, person.costPerHour) = (Given("Em"), [Given("executive")], Given(15))
    larger.draft.people.insert(person, at: 0)
    larger.pitch("Airline", 0.5)
    let (before, after) = (
      try cases(agency, SampleOptions(count: 100)), try cases(larger, SampleOptions(count: 100))
    )
    for index in 0..<100 {
      let rest = after[index].text.filter { !$0.hasPrefix("Em ") && !$0.hasPrefix("Airline ") }
      #expect(Set(rest) == Set(before[index].text))
    }
  }

  // 4,000 draws: four standard deviations are 4 · √(0.43 · 0.57 ÷ 4000) = 0.031.
  @Test("a pitch is won as often as its probability says, and what is certain is never lost")
  func winning() throws {
    let cases = try cases(agency, SampleOptions(count: 4000, leaveRate: 0, noise: 0))
    let texts = (0..<4000).map { cases[$0].text }
    #expect(texts.allSatisfy { $0 == ["Bank 1.0"] || $0 == ["Bank lost"] })
    let share = Double(texts.count { $0 == ["Bank 1.0"] }) / 4000
    #expect(abs(share - 0.43) < 0.031)
  }

  // 4 people · 1,000 draws: four standard deviations are 4 · √(0.3 · 0.7 ÷ 4000) = 0.029; of a month, 4 · √(0.0764 ÷ 1200) = 0.032.
  @Test("in a year as many leave as the rate says, in every month as many")
  func leaving() throws {
    var agency = SweepAgency()
    agency.draft.monthCount = Given(12)
    let cases = try cases(agency, SampleOptions(count: 1000, leaveRate: 0.3, noise: 0))
    let leavers = (0..<1000).flatMap { cases[$0].text }
    #expect(abs(Double(leavers.count) / 4000 - 0.3) < 0.029)
    for month in 1...12 {
      let first = Month(year: 2027, month: month).firstDay
      // Who is gone from the first month on has left the day before.
      let text = month == 1 ? "ends \(Day(ordinal: first.ordinal - 1))" : "leaves \(first)"
      let share = Double(leavers.count { $0.hasSuffix(text) }) / Double(leavers.count)
      #expect(abs(share - 1.0 / 12) < 0.032, "month \(month)")
    }
  }

  @Test("staying twelve months in a row is as likely as staying a year", arguments: [0.05, 0.3, 0.9, 0.999])
  func root(rate: Double) {
    let month = LeaveChance.staying(yearly: rate)
    let year = (0..<12).reduce(1.0) { product, _ in product * month }
    #expect(abs(year - (1 - rate)) < 1e-12)
    #expect(LeaveChance.staying(yearly: 0) == 1 && LeaveChance.staying(yearly: 1) == 0)
  }

  @Test("nobody leaves before they have begun, or after they have gone")
  func dates() throws {
    var agency = SweepAgency()
    agency.draft.people[0].start = Given(Month(year: 2027, month: 2).firstDay)
    agency.draft.people[1].end = Given(Month(year: 2027, month: 2).lastDay)
    let cases = try cases(agency, SampleOptions(count: 300, leaveRate: 0.9, noise: 0))
    let texts = (0..<300).flatMap { cases[$0].text }
    #expect(Set(texts.filter { $0.hasPrefix("p1") }) == ["p1 leaves 2027-03-01"])
    #expect(Set(texts.filter { $0.hasPrefix("p2") }) == ["p2 ends 2026-12-31", "p2 leaves 2027-02-01"])
  }

  @Test("somebody always stays, even where everybody leaves within a year")
  func neverAll() throws {
    let cases = try cases(SweepAgency(), SampleOptions(count: 100, leaveRate: 1, noise: 0))
    for index in 0..<100 {
      #expect(cases[index].text.count == 3)
      _ = try Scenario(cases[index].variation.applied(to: SweepAgency().draft))
    }
  }

  // 20,000 factors of deviation 0.3: four standard deviations of their mean are 4 · 0.31 ÷ √20000 = 0.009.
  @Test("needs are off by a factor of mean 1 and the spread that was asked")
  func needs() throws {
    let cases = try cases(SweepAgency(), SampleOptions(count: 10_000, leaveRate: 0, noise: 0.3))
    var factors: [Double] = []
    for index in 0..<10_000 {
      factors += cases[index].variation.changes.compactMap { ($0 as? DemandChange)?.line.factor?.value }
    }
    #expect(factors.count == 20_000)
    let mean = factors.reduce(0, +) / 20_000
    let deviation = (factors.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000).squareRoot()
    #expect(abs(mean - 1) < 0.009)
    // The deviation of a log-normal number of mean 1: √(e^0.09 − 1) = 0.3069.
    #expect(abs(deviation - 0.307) < 0.01)
    #expect((factors.min() ?? 0) > 0)
  }

  // Without executives the coordinator would have to do their work at 90 ÷ 20 + 0.25 of their hour's cost: her own price of
  // overtime, 1.5 + 0.6, would be below that.
  @Test("where her own prices rule out that somebody is missing, who is nearest to staying stays")
  func ownPrices() throws {
    var agency = SweepAgency()
    (agency.draft.people[2].roles, agency.draft.people[3].roles) = ([Given("planner")], [Given("coordinator")])
    agency.draft.people[3].costPerHour = Given(90)
    let options = SampleOptions(count: 200, leaveRate: 0.99, noise: 0)
    let free = try cases(agency, options)
    var policy = PolicyDraft()
    policy.prices = [Setting(name: Given("overtime-first"), number: Given(0.6))]
    agency.draft.policy = policy
    let priced = try cases(agency, options)
    let gone: Set = ["p1 ends 2026-12-31", "p2 ends 2026-12-31"]
    let ruledOut = (0..<200).filter { gone.isSubset(of: free[$0].text) }
    #expect(!ruledOut.isEmpty)
    for index in 0..<200 {
      _ = try Scenario(priced[index].variation.applied(to: agency.draft))
      let isSpared = priced[index].text.count < free[index].text.count
      #expect(isSpared == ruledOut.contains(index))
    }
  }
}
