import Planning
import Staffing
import Synchronization

/// Futures of one scenario by what they are measured with: as it is, or as it is without somebody whose leaving changes rules or prices.
///
/// An agency without its dearest director may have another order of prices. Whoever else leaves with the director, the other prices
/// are the same for all these futures.
final class FutureFamilies: Sendable {
  /// Futures that are measured by the same.
  struct Family: Sendable {
    let yardstick: FutureYardstick
    let bounds: FutureBounds

    /// The bound of a future, or no answer where it is measured otherwise or must be built.
    func bound(_ future: Future) -> Double?? { yardstick.covers(future) ? bounds.bound(future) : nil }
  }

  private let whole: Family
  private let make: @Sendable (PersonIndex) -> Family?
  private let others = Mutex([PersonIndex: Family?]())

  /// The futures of a scenario, or `nil` where all must be built.
  ///
  /// - Parameters:
  ///   - base: The prices.
  ///   - draft: What the scenario was made of.
  ///   - scenario: The scenario as it is.
  ///   - settled: What was estimated from all people and clients together.
  init?(_ base: BaseBound, _ draft: ScenarioDraft, _ scenario: Scenario, _ settled: SettledAmounts) {
    @Sendable func family(_ draft: ScenarioDraft) -> Family? {
      guard let yardstick = FutureYardstick(draft, scenario, settled), let bounds = yardstick.bounds(base) else {
        return nil
      }
      return Family(yardstick: yardstick, bounds: bounds)
    }
    guard let whole = family(draft), let first = scenario.months.first?.month.firstDay else { return nil }
    self.whole = whole
    make = { person in
      var without = draft
      without.people[person.position].end = Given(Day(ordinal: first.ordinal - 1))
      return family(without)
    }
  }

  /// What no plan of a future can be below, itself `nil` where the prices prove nothing; no answer where it must be built.
  ///
  /// - Parameter future: The future.
  /// - Returns: The bound.
  func bound(_ future: Future) -> Double?? {
    if whole.yardstick.covers(future) { return whole.bounds.bound(future) }
    guard let gone = whole.yardstick.notSpared(in: future) else { return nil }
    let own = others.withLock { known in
      if let family = known[gone] { return family }
      let family = make(gone)
      known[gone] = .some(family)
      return family
    }
    var rest = future
    rest.leavers.removeAll { $0.person == gone }
    return own?.bound(rest) ?? nil
  }
}
