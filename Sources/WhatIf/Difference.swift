public import Staffing

/// How two scenarios stand to each other by everything that counts, as far as that is proven.
///
/// Each plan's yardstick, what it costs less all contract fees, lies somewhere between its bound and its objective; two such ranges
/// that do not touch prove which scenario is better.
public struct Difference: Sendable, Hashable {
  /// Which of two scenarios is better.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Nothing is different.
    case same
    /// The varied one, proven.
    case better
    /// The one as it is, proven.
    case worse
    /// The proofs do not tell.
    case open

    /// Which of two ranges of what a scenario costs is lower; neither where they touch.
    init(_ before: ClosedRange<Double>, _ after: ClosedRange<Double>) {
      let room = 1e-9 * max(1, abs(before.upperBound))
      self =
        after.upperBound < before.lowerBound - room
        ? .better : after.lowerBound > before.upperBound + room ? .worse : .open
    }
  }

  /// Which is better.
  public let verdict: Verdict
  /// Amounts of money that differ by less than this are not proven to differ: what is open in both plans, or `nil` where one of them
  /// has no bound.
  public let margin: Double?

  /// The difference between a plan as it is and one as it would be.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - varied: The plan as it would be.
  ///   - isGiven: Whether it is this very plan that the other is held against, and not the best one of its scenario.
  public init(_ base: Plan, _ varied: Plan, given isGiven: Bool = false) {
    let own = isGiven ? 0 : base.proof.gapMoney
    margin = own.flatMap { own in varied.proof.gapMoney.map { own + $0 } }
    guard base.scenario.hash != varied.scenario.hash else {
      verdict = .same
      return
    }
    let (before, after) = (Self.range(base, given: isGiven), Self.range(varied, given: false))
    // What is broken has no price: plans that break rules are not to be compared by what they cost.
    guard !base.isContradictory, !varied.isContradictory, let before, let after else {
      verdict = .open
      return
    }
    verdict = Verdict(before, after)
  }

  /// Whether an amount of money differs by more than is open.
  ///
  /// - Parameter amount: A difference of two amounts.
  /// - Returns: Whether it is beyond the margin.
  public func isProven(_ amount: Double) -> Bool { margin.map { amount.magnitude > $0 } ?? false }

  private static func range(_ plan: Plan, given isGiven: Bool) -> ClosedRange<Double>? {
    guard let bound = isGiven ? plan.proof.objective : plan.proof.bound else { return nil }
    let fees = plan.scenario.clients.reduce(0) { $0 + ($1.broughtBy == nil ? $1.fee.reduce(0, +) : 0) }
    return min(bound, plan.proof.objective) - fees...plan.proof.objective - fees
  }
}
