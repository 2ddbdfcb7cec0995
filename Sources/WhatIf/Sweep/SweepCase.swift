public import Staffing

/// One scenario of a sweep.
public struct SweepCase: Sendable {
  /// Counted from 0 over the whole sweep.
  public let index: Int
  /// What kind it is.
  public let family: SweepFamily
  /// Unique in the sweep, and the same whenever it is asked: `person p07`, `grid limits.clients.manager=3`, `sample 12`.
  public let key: String
  /// The name of who or what is left out, where something is.
  public let lost: String?
  /// What is different: applied to the draft it gives the scenario.
  public let variation: Variation

  /// All parts.
  ///
  /// - Parameters:
  ///   - index: Counted from 0 over the whole sweep.
  ///   - family: What kind it is.
  ///   - key: Unique in the sweep.
  ///   - lost: The name of who or what is left out.
  ///   - changes: What is different.
  ///   - note: What it asks, in words.
  init(
    index: Int, family: SweepFamily, key: String, lost: String? = nil, _ changes: [any DraftChange], note: String = ""
  ) {
    self.index = index
    self.family = family
    self.key = key
    self.lost = lost
    variation = Variation(name: key, note: note, changes: changes)
  }
}
