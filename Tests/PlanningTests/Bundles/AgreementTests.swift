import Staffing
import Testing

@testable import Agreement

/// Both engines answer the same question: neither plan may be better than what the other engine proves.
///
/// Twenty of the scenarios that `.ci/run agreement` runs; `SUITS_AGREEMENT=300 swift test --disable-xctest --filter
/// AgreementTests` runs all of them here, which takes long where nothing is optimised.
@Suite("Engines against each other")
struct AgreementTests {
  /// Numbers far apart, so that a few have all sizes among them.
  static let numbers = (0..<min(Agreement.whole, Agreement.asked(standard: 20))).map { $0 * 17 % Agreement.whole }

  /// Less work than `.ci/run agreement` has: nothing is optimised here.
  static let share = 0.3

  @Test("on scenarios with rules on and off they agree within their proofs", arguments: numbers)
  func agree(number: Int) throws {
    #expect(try Comparison(number, share: Self.share).problems == [])
  }

  @Test("a number always makes the same scenario, another one another")
  func repeats() throws {
    let (one, again, other) = try (
      MixedScenario.scenario(4), MixedScenario.scenario(4), MixedScenario.scenario(5)
    )
    #expect(one.hash == again.hash)
    #expect(one.hash != other.hash)
  }
}
