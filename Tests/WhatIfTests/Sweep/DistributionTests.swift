import Testing

@testable import WhatIf

/// Quantiles by hand.
@Suite("Distribution")
struct DistributionTests {
  // Ranks ⌈20 · p ÷ 100⌉ are 1, 5, 10, 15, 19.
  @Test("of the numbers from 1 to 20, in whatever order")
  func twenty() throws {
    let spread = try #require(Distribution((1...20).map { Double($0 * 8 % 21) }))
    #expect(Distribution.percents.map { spread.quantile($0) } == [1, 5, 10, 15, 19])
    #expect((spread.count, spread.mean, spread.least, spread.greatest) == (20, 10.5, 1, 20))
    // The range of 19 has ten parts of 1.9 with two numbers each.
    #expect(spread.cells == Array(repeating: 2, count: 10))
  }

  // Ranks ⌈3 · p ÷ 100⌉ are 1, 1, 2, 3, 3.
  @Test("of three numbers every quantile is one of them")
  func three() throws {
    let spread = try #require(Distribution([4, 1, 3]))
    #expect(Distribution.percents.map { spread.quantile($0) } == [1, 1, 3, 4, 4])
    // 3 lies two thirds up, in the seventh part.
    #expect(spread.cells == [1, 0, 0, 0, 0, 0, 1, 0, 0, 1])
  }

  @Test("of one number, of equal numbers and of none")
  func few() throws {
    let one = try #require(Distribution([-2]))
    #expect(Distribution.percents.allSatisfy { one.quantile($0) == -2 } && one.mean == -2)
    let equal = try #require(Distribution([5, 5, 5, 5]))
    #expect(equal.cells == [4, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(Distribution([]) == nil)
  }

  // Ranks ⌈101 · p ÷ 100⌉ are 6, 26, 51, 76, 96: at least p % of the values are not above them.
  @Test("at least so many hundredths do not exceed a quantile, and fewer do not exceed anything less")
  func definition() throws {
    let values = (0...100).map { Double($0 * $0) }
    let spread = try #require(Distribution(values))
    #expect(Distribution.percents.map { spread.quantile($0) } == [25, 625, 2500, 5625, 9025])
    for percent in Distribution.percents {
      let quantile = spread.quantile(percent)
      #expect(100 * values.count { $0 <= quantile } >= percent * values.count)
      #expect(100 * values.count { $0 < quantile } < percent * values.count)
    }
  }
}
