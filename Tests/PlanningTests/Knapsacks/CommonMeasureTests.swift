import Testing

@testable import Planning

@Suite("Common measure")
struct CommonMeasureTests {
  @Test("amounts on a grid have it, whatever rounding did to them")
  func grid() throws {
    let quarter = try #require(CommonMeasure.of([37.5, 12.25, 0, 160], limit: 1e5))
    #expect(agree(quarter, 0.25))
    let ninths = try #require(CommonMeasure.of([10 / 0.9, 25 / 0.9, 40 / 0.9], limit: 1e5))
    #expect(agree(ninths, 5 / 0.9))
    let sums = try #require(CommonMeasure.of([0.1 + 0.2, 0.7 * 3, 1.1 * 1.1], limit: 1e5))
    #expect(agree(sums, 0.01))
  }

  @Test("amounts without a grid, or with one that is too fine, have none")
  func none() {
    #expect(CommonMeasure.of([1, 2.0.squareRoot()], limit: 1e6) == nil)
    #expect(CommonMeasure.of([1, 1_000_001], limit: 1e6) == nil)
  }

  @Test("nothing at all is a multiple of one")
  func nothing() {
    #expect(CommonMeasure.of([0, 0], limit: 10) == 1)
  }
}
