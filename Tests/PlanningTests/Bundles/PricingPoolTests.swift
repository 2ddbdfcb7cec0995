import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// People who are alike are searched once, and nothing else changes.
@Suite("Bundles: people alike")
struct PricingPoolTests {
  /// Four executives and two others over seven clients, two months, with bands and overtime.
  private func task(edit: (inout DraftKit) -> Void = { _ in }) throws -> SearchTask {
    var kit = DraftKit(.band, .clientLimit, .overtime, .expertise, .mainContact, months: 2)
    kit.limit("overtime-share", 0.1)
    for person in 0..<4 { kit.person("e\(person)", "executive", cost: 20, hours: 120) }
    kit.person("f", "executive", cost: 26, hours: 140)
    kit.person("m", "manager", cost: 40, hours: 120)
    for client in 0..<7 {
      kit.client("c\(client)", ["executive": 45 + 8 * Double(client), "manager": 12])
    }
    edit(&kit)
    return SearchTask(CompactModel(try kit.scenario()))
  }

  /// Costs as a search would meet them, call by call.
  private func costs(_ task: SearchTask, _ cut: BundleUnits, count: Int) -> [ContiguousArray<Double>] {
    let limits = SharedPrices(task, cut)
    var prices = limits.first(task)
    var random = SplitMix(seed: 5)
    return (0..<count).map { _ in
      for row in cut.sharedRows where random.below(2) == 0 {
        let move = Double(random.below(2001) - 1000) / 200 / limits.weight[row].squareRoot()
        prices[row] = limits.clamped(prices[row] + move, row)
      }
      return task.program.reducedCosts(rowPrices: prices)
    }
  }

  private func isSame(_ one: [PricingPool.Proposal], _ two: [PricingPool.Proposal]) -> Bool {
    one.elementsEqual(two) { one, two in
      one.bound == two.bound && one.cost == two.cost
        && one.columns.elementsEqual(two.columns) { $0.column == $1.column && $0.value == $1.value }
    }
  }

  @Test("bounds and bundles are those without sharing to the last bit, with fewer searches")
  func alike() throws {
    let task = try task()
    let cut = BundleUnits(task)
    try #require(cut.units.count == 6)
    let shared = PricingPool(cut.units, threads: 1)
    let apart = PricingPool(cut.units, threads: 1, isSharing: false)
    let threaded = PricingPool(cut.units, threads: 2)
    for reduced in costs(task, cut, count: 30) {
      let found = shared.price(reduced)
      #expect(isSame(found, apart.price(reduced)))
      #expect(isSame(found, threaded.price(reduced)))
    }
    #expect(apart.searches == 30 * 6)
    #expect(shared.searches == 30 * 3)
    #expect(shared.nodes < apart.nodes)
    let last = costs(task, cut, count: 1)[0]
    let excess = shared.excess(last)
    let own = apart.excess(last)
    #expect(excess.options.elementsEqual(own.options) { $0.column == $1.column && $0.value == $1.value })
    #expect(excess.floors == own.floors)
    #expect(!excess.options.isEmpty)
  }

  /// One number of one of the four is another: hours, limit, pay, a leave of two days.
  @Test("who differs in one number is searched alone", arguments: 0..<4)
  func different(number: Int) throws {
    let task = try task { kit in
      switch number {
      case 0: kit.draft.people[1].hoursPerWeek = Given(31)
      case 1: kit.draft.people[1].clientLimit = Given(2)
      case 2: kit.draft.people[1].costPerHour = Given(20.5)
      default: kit.leave("e1", month: 3, 1...2)
      }
    }
    let cut = BundleUnits(task)
    let shared = PricingPool(cut.units, threads: 1)
    let apart = PricingPool(cut.units, threads: 1, isSharing: false)
    for reduced in costs(task, cut, count: 10) { #expect(isSame(shared.price(reduced), apart.price(reduced))) }
    #expect(shared.searches == 10 * 4)
  }

  @Test("a row that asks one of them something sets that one apart for as long as it has a price")
  func sometimes() throws {
    let task = try task()
    let cut = BundleUnits(task)
    let shared = PricingPool(cut.units, threads: 1)
    let apart = PricingPool(cut.units, threads: 1, isSharing: false)
    for (call, reduced) in costs(task, cut, count: 12).enumerated() {
      var own = reduced
      if call % 3 == 1 { own[cut.units[2].options[0].column] -= 150 }
      let before = shared.searches
      let found = shared.price(own)
      #expect(shared.searches - before == (call % 3 == 1 ? 4 : 3))
      let bound = found.reduce(0) { $0 + $1.bound }
      #expect(agree(bound, apart.price(own).reduce(0) { $0 + $1.bound }))
    }
  }
}
