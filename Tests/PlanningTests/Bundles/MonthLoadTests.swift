import Testing

@testable import Planning

/// What a month's hours cost follows what the columns cost that give way.
@Suite("Bundles: load of a month")
struct MonthLoadTests {
  private let load = MonthLoad(
    ceilings: [.init(limit: 100, steps: [.init(column: 0, hours: 8), .init(column: 1, hours: 8)])],
    floors: [.init(limit: 60, step: .init(column: 2, hours: 60))])

  private func expanded(_ hours: Double, _ prices: ContiguousArray<Double>) -> [Int: Double] {
    var values: [Int: Double] = [:]
    load.expand(hours, prices, from: 0) { values[$0, default: 0] += $1 }
    return values
  }

  @Test("hours above the ceiling take the cheapest step first, hours below the floor are missing")
  func prices() {
    let prices: ContiguousArray<Double> = [5, 3, 2]
    let cost = load.cost(prices)
    #expect(cost.most == 116)
    #expect(cost.cost(100) == 0)
    // Eight hours at 3, two at 5; ten are missing at 2.
    #expect(cost.cost(110) == 34.0)
    #expect(cost.cost(50) == 20.0)
    #expect(expanded(110, prices) == [0: 2, 1: 8])
    #expect(expanded(50, prices) == [2: 10])
  }

  @Test("a step that pays is taken whether it is needed or not")
  func paying() {
    let prices: ContiguousArray<Double> = [5, -3, -2]
    let cost = load.cost(prices)
    #expect(cost.most == 116)
    // Eight hours at −3 and sixty at −2 in any case, and two at 5.
    #expect(cost.cost(0) == -144.0)
    #expect(cost.cost(110) == -134.0)
    #expect(expanded(110, prices) == [0: 2, 1: 8, 2: 60])
  }
}
