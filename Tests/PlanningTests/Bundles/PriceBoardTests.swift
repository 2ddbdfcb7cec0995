import Testing

@testable import Planning

/// Prices follow what shared rows miss.
@Suite("Bundles: prices of shared rows")
struct PriceBoardTests {
  private func row(
    _ low: Double, _ high: Double, activity: Double, center: Double = 0, least: Double = -.infinity,
    most: Double = .infinity
  ) -> PriceBoard.Row {
    PriceBoard.Row(
      low: low, high: high, least: least, most: most, pace: 2, center: center, activity: activity)
  }

  @Test("ten hours are wanted, eight are there: two times pace 2 times reach 0.25 on top of 3")
  func equality() {
    #expect(row(10, 10, activity: 8, center: 3).price(0.25) == 4)
    #expect(row(10, 10, activity: 12, center: 3).price(0.25) == 2)
  }

  @Test("no price beyond its limits")
  func limits() {
    #expect(row(10, .infinity, activity: 0, most: 4).price(1) == 4)
    #expect(row(-.infinity, 5, activity: 3, center: -1, most: 0).price(1) == 0)
    #expect(row(-.infinity, 5, activity: 8, most: 0).price(0.5) == -3)
  }

  @Test("between its two sides a row costs nothing, beyond either it does")
  func range() {
    #expect(row(2, 4, activity: 3).price(1) == 0)
    #expect(row(2, 4, activity: 1).price(1) == 2)
    #expect(row(2, 4, activity: 6).price(1) == -4)
  }
}
