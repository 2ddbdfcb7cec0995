import Staffing

/// Ranks what is left out by the damage that it would do.
struct SweepRanking {
  private let base: Plan
  private let fees: Double

  /// A ranking against the plan as it is.
  init(_ base: Plan) {
    self.base = base
    fees = base.scenario.clients.reduce(0) { $0 + ($1.broughtBy == nil ? $1.fee.reduce(0, +) : 0) }
  }

  /// What is left out, the greatest damage first.
  ///
  /// Whatever makes the plan break rules that it keeps now comes first, since what is broken has no price. The others go by
  /// what their plans cost less contract fees, or by what they cost at least where there is none.
  ///
  /// - Parameter records: Those of losses that were planned.
  /// - Returns: As many.
  func losses(_ records: [SweepRecord]) -> [SweepLoss] {
    let ranked = records.map { (record: $0, range: range($0), isBroken: isBroken($0)) }.sorted { first, second in
      guard first.isBroken == second.isBroken else { return first.isBroken }
      let (one, two) = (place(first.range), place(second.range))
      return (-one, first.record.index) < (-two, second.record.index)
    }
    // Nothing below may reach so high, nothing above so low.
    var below: [Double] = []
    for entry in ranked.reversed() {
      below.append(max(below.last ?? -.infinity, entry.isBroken ? .infinity : entry.range.upperBound))
    }
    var above = Double.infinity
    var losses: [SweepLoss] = []
    let before = range(of: base)
    for (place, entry) in ranked.enumerated() {
      let next = place + 1 < ranked.count ? below[ranked.count - 2 - place] : -.infinity
      let isProven = !entry.isBroken && entry.range.lowerBound > next && entry.range.upperBound < above
      if !entry.isBroken { above = min(above, entry.range.lowerBound) }
      let isComparable = !entry.isBroken && !base.isContradictory
      let isKnown = isComparable && entry.range.upperBound.isFinite && before.lowerBound.isFinite
      losses.append(
        SweepLoss(
          record: entry.record, damage: isKnown ? damage(before, entry.range) : nil,
          leastShare: isComparable ? leastShare(before, entry.range) : nil,
          verdict: entry.record.scenario == base.scenario.hash
            ? .same : isComparable ? Difference.Verdict(before, entry.range) : .open,
          isPlaceProven: isProven))
    }
    return losses
  }

  /// Where a plan that was found stands; what is proven of one that was not.
  private func place(_ range: ClosedRange<Double>) -> Double {
    range.upperBound.isFinite ? range.upperBound : range.lowerBound
  }

  private func damage(_ before: ClosedRange<Double>, _ after: ClosedRange<Double>) -> ClosedRange<Double> {
    after.lowerBound - before.upperBound...after.upperBound - before.lowerBound
  }

  /// How much worse it gets at the least.
  private func leastShare(_ before: ClosedRange<Double>, _ after: ClosedRange<Double>) -> Double? {
    let least = after.lowerBound - before.upperBound
    return least.isFinite ? Self.share(least, of: base) : nil
  }

  /// An amount as a share of what a plan costs.
  ///
  /// - Parameters:
  ///   - amount: Money and rule prices together, which stand on no page as an amount.
  ///   - plan: The plan as it is.
  /// - Returns: A share of its cost terms, those without fees and values.
  static func share(_ amount: Double, of plan: Plan) -> Double { amount / max(plan.ledger.costTerms, 1e-9) }

  private func isBroken(_ record: SweepRecord) -> Bool { record.isContradictory && !base.isContradictory }

  /// What a scenario costs less its contract fees.
  private func range(_ record: SweepRecord) -> ClosedRange<Double> {
    let own = fees - lostFee(record)
    let highest = record.objective ?? .infinity
    return min(record.bound ?? -.infinity, highest) - own...highest - own
  }

  private func range(of plan: Plan) -> ClosedRange<Double> {
    min(plan.proof.bound ?? -.infinity, plan.proof.objective) - fees...plan.proof.objective - fees
  }

  /// The contract fee that goes with a client.
  private func lostFee(_ record: SweepRecord) -> Double {
    guard record.family == .client else { return 0 }
    let client = base.scenario.clients.first { "\(SweepFamily.client.rawValue) \($0.id)" == record.key }
    return client?.fee.reduce(0, +) ?? 0
  }
}
